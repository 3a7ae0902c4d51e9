package org.tallymark.reviewing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is typed into the answer while evidence is added to it, carried along in the address. */
final class Draft {

    private static final Set<String> FIELDS = Set.of("verdict", "deviation", "attributionVerdict", "rationale", "tried",
            "advice", "suggestedWording", "note");

    /** Longer addresses are cut off somewhere on the way. */
    private static final int LONGEST = 1_500;

    private Draft() {}

    static String query(String act, ClaimForm form) {
        if (!act.equals("evidence")) {
            return "";
        }
        Map<String, String> typed = form.typed();
        StringBuilder query = new StringBuilder();
        FIELDS.stream().filter(typed::containsKey).sorted().forEach(field -> {
            String value = URLEncoder.encode(typed.get(field), StandardCharsets.UTF_8);
            if (query.length() + value.length() < LONGEST) {
                query.append('&').append(field).append('=').append(value);
            }
        });
        return query.toString();
    }

    /** The draft that an address carries. */
    static Attempt of(Map<String, List<String>> query) {
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.stream().filter(query::containsKey).forEach(field -> typed.put(field, query.get(field).get(0)));
        return typed.isEmpty() ? Attempt.NONE : new Attempt("draft", typed, null);
    }
}
