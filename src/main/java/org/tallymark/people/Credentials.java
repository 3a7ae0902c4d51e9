package org.tallymark.people;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.tallymark.web.StaticFiles;

/** What a request brings to say who it is from. */
final class Credentials {

    private static final String BEARER = "bearer ";

    private static final String BASIC = "basic ";

    private Credentials() {}

    /** A bearer token, or where there is a feed, a token as the password of HTTP Basic. */
    static Optional<TokenLogin.Request> token(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaderNames.AUTHORIZATION);
        if (header == null) {
            return Optional.empty();
        }
        if (begins(header, BEARER)) {
            return Optional.of(new TokenLogin.Request(header.substring(BEARER.length()).strip(), ApiToken.Scope.api));
        }
        if (begins(header, BASIC) && isFeed(request)) {
            return Optional.of(new TokenLogin.Request(password(header.substring(BASIC.length()).strip()),
                    ApiToken.Scope.feeds));
        }
        return Optional.empty();
    }

    /** The secret of a session; files that hold nobody's data do not ask for it. */
    static Optional<String> session(RoutingContext request) {
        return StaticFiles.has(request.normalizedPath()) ? Optional.empty()
                : Optional.ofNullable(request.request().getCookie(Cookies.SESSION)).map(Cookie::getValue);
    }

    static boolean isFeed(RoutingContext request) {
        String path = request.normalizedPath();
        return request.request().method().equals(HttpMethod.GET) && path.startsWith("/api/v1/exports/")
                && path.endsWith(".atom");
    }

    private static boolean begins(String header, String scheme) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    /** The part after the colon; what cannot be read is no token of anybody's. */
    private static String password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException cause) {
            return "";
        }
    }
}
