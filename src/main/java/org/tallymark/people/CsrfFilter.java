package org.tallymark.people;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.tallymark.web.Problem;

/** Refuses what another site could have made the caller's browser send: changes, and looks that nobody sees. */
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
        if (!csrf.matters()) {
            return;
        }
        if (SAFE.contains(request.getMethod())) {
            // What is shown to somebody is kept; another site must not have that kept unseen.
            if (csrf.ofSession() && !SameSite.looks(http)) {
                throw Problem.forbidden("This was fetched by a page of another site.");
            }
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
