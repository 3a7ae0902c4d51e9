package org.tallymark.reviewing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is typed into the answer while evidence is added to it or taken off, which the page holds again afterwards: carried
 * along in the address, or where that would get too long or tell a secret in the answer to the form itself.
 */
final class Draft {

    private static final Set<String> ANSWER = Set.of("verdict", "deviation", "attributionVerdict", "rationale", "tried",
            "advice", "suggestedWording", "note");

    private static final Set<String> EVIDENCE = Set.of("paste", "locator", "stance", "origin", "originKind", "primary",
            "gives", "noCopyReason", "alt", "copy", "copyTitle", "confidential", "with", "how", "answer", "rightOfReply");

    private static final Set<String> ALL = Stream.of(ANSWER, EVIDENCE).flatMap(Set::stream).collect(Collectors.toSet());

    /** What marks a form of which nothing may be told: the rest may quote it. */
    private static final Set<String> SECRET = Set.of("confidential", "with");

    /** Longer addresses are cut off somewhere on the way. */
    private static final int LONGEST = 1_500;

    private Draft() {}

    /** What an act leaves typed: all where evidence is taken off, the answer where what was typed became evidence. */
    static Attempt left(String act, ClaimForm form) {
        return switch (act) {
            case "evidence" -> of(form.typed(), ANSWER);
            case "evidence-removal" -> of(form.typed(), ALL);
            default -> Attempt.NONE;
        };
    }

    /**
     * Whether what is left of a form can go along in an address, which must be short enough and which others may read in
     * a log: the reason may quote the secret that was sent along with it.
     */
    static boolean fitsAddress(Attempt draft, ClaimForm form) {
        return draft.typed().isEmpty()
                || query(draft).length() <= LONGEST && Collections.disjoint(form.typed().keySet(), SECRET);
    }

    /** The fields as they follow in an address, each after an ampersand. */
    static String query(Attempt draft) {
        return draft.typed().entrySet().stream().map(field -> "&" + field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    /** The draft that an address carries. */
    static Attempt of(Map<String, List<String>> query) {
        Map<String, String> typed = new LinkedHashMap<>();
        query.forEach((field, values) -> typed.put(field, values.get(0)));
        return of(typed, ALL);
    }

    private static Attempt of(Map<String, String> typed, Set<String> fields) {
        Map<String, String> kept = new LinkedHashMap<>();
        fields.stream().filter(typed::containsKey).sorted().forEach(field -> kept.put(field, typed.get(field)));
        return kept.isEmpty() ? Attempt.NONE : new Attempt("draft", kept, null);
    }
}
