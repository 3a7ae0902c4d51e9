package org.tallymark.people;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;

/**
 * From where somebody signs in.
 *
 * @param address the machine's, shortened to the network where it is IPv6, of which everybody has a great many
 * @param device what the browser calls itself, or null
 * @param session the secret of the session it had, or null
 */
record Browser(String address, String device, String session) {

    private static final int NETWORK_GROUPS = 4;

    static Browser of(RoutingContext request) {
        return new Browser(network(request.request().remoteAddress().hostAddress()),
                request.request().getHeader("User-Agent"),
                Optional.ofNullable(request.request().getCookie(Cookies.SESSION)).map(Cookie::getValue).orElse(null));
    }

    static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length <= NETWORK_GROUPS || address.startsWith("::") ? address
                : String.join(":", Arrays.copyOf(groups, NETWORK_GROUPS));
    }
}
