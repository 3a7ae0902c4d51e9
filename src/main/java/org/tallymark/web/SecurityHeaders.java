package org.tallymark.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The headers that tell a browser what an answer may do. They are on every answer; a route may set stricter ones. */
class SecurityHeaders {

    /** Scripts, styles, pictures and requests from here only, nothing inline, no frames, no plug-ins. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Before authentication, so that a refusal carries them too. */
    private static final int FIRST = 1000;

    @Inject
    Https https;

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    /** Not before the answer is complete: what a route sets itself would be added to what is there, not put in its place. */
    private void add(RoutingContext request) {
        request.addHeadersEndHandler(complete -> complete(request));
        request.next();
    }

    private void complete(RoutingContext request) {
        MultiMap headers = request.response().headers();
        unlessSet(headers, "Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (https.reaches(request)) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (!StaticFiles.has(request.normalizedPath())) {
            unlessSet(headers, "Cache-Control", "no-store");
        }
    }

    private static void unlessSet(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
