package org.tallymark.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.tallymark.web.Problem;

/** Refuses whatever would change something and that another site could have made the caller's browser send. */
class CsrfFilter {

    static final String FIELD = "csrf-token";

    static final String HEADER = "X-CSRF-Token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Csrf csrf;

    @Inject
    HttpServerRequest http;

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || !csrf.matters()) {
            return;
        }
        if (!SameSite.holds(http)) {
            throw Problem.forbidden("This was sent from another site.");
        }
        if (!csrf.allows(sent(request))) {
            throw Problem.forbidden("This form is not of your present session. Go back, load the page again and send it"
                    + " once more.");
        }
    }

    private static String sent(ResteasyReactiveContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        return header != null ? header
                : (String) ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                        .getFormParameter(FIELD, true, false);
    }
}
