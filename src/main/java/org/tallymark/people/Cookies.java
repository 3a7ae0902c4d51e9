package org.tallymark.people;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tallymark.web.Https;

/** The cookies that are set: one for whoever is signed in, one that ties a stranger's form to the stranger's browser. */
@ApplicationScoped
class Cookies {

    static final String SESSION = "tallymark-session";

    static final String STRANGER = "tallymark-stranger";

    @Inject
    Https https;

    void begin(RoutingContext request, String sessionSecret) {
        set(request, SESSION, sessionSecret, Session.LENGTH.toSeconds());
    }

    void end(RoutingContext request) {
        set(request, SESSION, "", 0);
    }

    static Optional<String> stranger(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(STRANGER)).map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /** Lasts until the browser is closed. */
    void setStranger(RoutingContext request, String secret) {
        request.response().addCookie(cookie(request, STRANGER, secret));
    }

    private void set(RoutingContext request, String name, String value, long seconds) {
        request.response().addCookie(cookie(request, name, value).setMaxAge(seconds));
    }

    private Cookie cookie(RoutingContext request, String name, String value) {
        return Cookie.cookie(name, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX)
                .setSecure(https.reaches(request));
    }
}
