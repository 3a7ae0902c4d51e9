package org.tallymark.people;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** The cookies that are set: one for whoever is signed in, one that ties a stranger's form to the stranger's browser. */
final class Cookies {

    static final String SESSION = "tallymark-session";

    static final String STRANGER = "tallymark-stranger";

    private Cookies() {}

    static void begin(RoutingContext request, String sessionSecret) {
        set(request, SESSION, sessionSecret, Session.LENGTH.toSeconds());
    }

    static void end(RoutingContext request) {
        set(request, SESSION, "", 0);
    }

    static Optional<String> stranger(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(STRANGER)).map(Cookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    /** Lasts until the browser is closed. */
    static void setStranger(RoutingContext request, String secret) {
        request.response().addCookie(cookie(request, STRANGER, secret));
    }

    private static void set(RoutingContext request, String name, String value, long seconds) {
        request.response().addCookie(cookie(request, name, value).setMaxAge(seconds));
    }

    private static Cookie cookie(RoutingContext request, String name, String value) {
        return Cookie.cookie(name, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX)
                .setSecure("https".equals(request.request().scheme()));
    }
}
