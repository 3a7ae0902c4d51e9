package org.tallymark.people;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Locale;

/** Whether a browser says that a request comes from a page of ours. What no browser sent says nothing. */
final class SameSite {

    private SameSite() {}

    static boolean holds(HttpServerRequest request) {
        return holds(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"),
                request.authority() == null ? "" : request.authority().toString());
    }

    /**
     * Whether somebody of ours, or the person by a link, wants to look at something; not a page of another site that
     * makes the browser fetch it unseen.
     */
    static boolean looks(HttpServerRequest request) {
        return looks(request.getHeader("Sec-Fetch-Site"), request.getHeader("Sec-Fetch-Mode"),
                request.getHeader("Sec-Fetch-Dest"));
    }

    static boolean looks(String fetchSite, String mode, String destination) {
        boolean ours = fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
        return ours || "navigate".equals(mode) && "document".equals(destination);
    }

    /** @param host where the request was sent to, as host:port or host */
    static boolean holds(String fetchSite, String origin, String host) {
        boolean asked = fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
        return asked && (origin == null || sameHost(origin, host));
    }

    private static boolean sameHost(String origin, String host) {
        try {
            URI from = URI.create(origin);
            String port = "https".equals(from.getScheme()) ? ":443" : ":80";
            return from.getRawAuthority() != null
                    && plain(from.getRawAuthority(), port).equals(plain(host, port));
        } catch (IllegalArgumentException cause) {
            return false;
        }
    }

    private static String plain(String authority, String defaultPort) {
        String small = authority.toLowerCase(Locale.ROOT);
        return small.endsWith(defaultPort) ? small.substring(0, small.length() - defaultPort.length()) : small;
    }
}
