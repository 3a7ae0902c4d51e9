package org.tallymark.desk;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads a query that a form brought back. */
final class Queries {

    private Queries() {}

    /** What does not read is left out. */
    static MultivaluedMap<String, String> parsed(String query) {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String part : query == null ? new String[0] : query.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                try {
                    parameters.add(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
                } catch (IllegalArgumentException notEncoded) {
                    continue;
                }
            }
        }
        parameters.remove("done");
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
