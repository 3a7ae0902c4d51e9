package org.tallymark.extraction.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.text.WordList;

/** The words that attribute, in all their forms. */
final class Cues {

    /** The form in which a verb stands. */
    enum Form {
        BASE, THIRD, PAST, ING
    }

    /**
     * What a verb form may be.
     *
     * @param kinds the classes it belongs to
     * @param forms the forms it may be
     */
    record Verb(Set<CueKind> kinds, Set<Form> forms) {

        boolean is(CueKind kind) {
            return kinds.contains(kind);
        }
    }

    private static final Map<String, Verb> VERBS = new HashMap<>();
    private static final Set<String> NOUNS = new HashSet<>();
    private static final Set<String> DOCUMENTS = new HashSet<>();

    static {
        for (String line : WordList.lines("cues.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                switch (words[0]) {
                    case "NOUN" -> NOUNS.addAll(Set.of(words[i], plural(words[i])));
                    case "DOCUMENT" -> DOCUMENTS.addAll(words[i].endsWith("s") ? Set.of(words[i]) : Set.of(words[i], plural(words[i])));
                    default -> verb(CueKind.valueOf(words[0]), words[i]);
                }
            }
        }
    }

    private Cues() {}

    /** The attributing verb of this form, or null. */
    static Verb verb(String lower) {
        return VERBS.get(lower);
    }

    static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    static boolean isDocument(String lower) {
        return DOCUMENTS.contains(lower);
    }

    private static void verb(CueKind kind, String entry) {
        int equals = entry.indexOf('=');
        String base = (equals < 0 ? entry : entry.substring(0, equals)).replace("+", "");
        form(base, kind, Form.BASE);
        if (equals >= 0) {
            for (String form : entry.substring(equals + 1).split(",")) {
                form(form, kind, form.endsWith("ing") ? Form.ING : form.endsWith("s") ? Form.THIRD : Form.PAST);
            }
            return;
        }
        String stem = entry.endsWith("+") ? base + base.charAt(base.length() - 1) : base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        boolean y = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        form(plural(base), kind, Form.THIRD);
        form(y ? base.substring(0, base.length() - 1) + "ied" : stem + "ed", kind, Form.PAST);
        form(stem + "ing", kind, Form.ING);
    }

    private static void form(String word, CueKind kind, Form form) {
        Verb verb = VERBS.computeIfAbsent(word, w -> new Verb(EnumSet.noneOf(CueKind.class), EnumSet.noneOf(Form.class)));
        verb.kinds().add(kind);
        verb.forms().add(form);
    }

    private static String plural(String base) {
        boolean y = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
        return y ? base.substring(0, base.length() - 1) + "ies"
                : base.matches(".*(s|x|z|ch|sh)") ? base + "es" : base + "s";
    }
}
