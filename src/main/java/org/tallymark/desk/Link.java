package org.tallymark.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses with a query. */
public final class Link {

    private Link() {}

    /** The query that asks for these parameters, without a question mark; empty values are left out. */
    public static String query(MultivaluedMap<String, String> parameters) {
        return parameters.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream().filter(value -> !value.isBlank())
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** A page with a query, or without one where that is empty. */
    public static String of(String page, String query) {
        return query.isEmpty() ? page : page + "?" + query;
    }

    /** The query with one parameter more. */
    public static String with(String query, String name, String value) {
        return (query.isEmpty() ? "" : query + "&") + encoded(name) + "=" + encoded(value);
    }

    public static String with(String query, String name, List<String> values) {
        String longer = query;
        for (String value : values) {
            longer = with(longer, name, value);
        }
        return longer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
