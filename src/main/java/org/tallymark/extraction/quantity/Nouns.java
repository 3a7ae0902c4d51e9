package org.tallymark.extraction.quantity;

import java.util.Map;
import java.util.Set;

/** Number and lemma of English nouns. */
final class Nouns {

    private static final Map<String, String> IRREGULAR = Lexicon.codes("plurals.txt", "\\|").entrySet().stream()
            .collect(java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a));
    private static final Set<String> SINGULAR_IN_S = Set.of("this", "his", "its", "was", "has", "is", "less", "plus", "versus",
            "across", "as", "us", "yes", "news", "does", "always", "perhaps", "besides", "towards", "sometimes", "afterwards",
            "bus", "gas", "lens", "christmas", "texas", "paris", "kansas", "athens", "physics", "mathematics", "politics",
            "economics", "athletics", "diabetes", "measles", "chaos", "atlas", "canvas", "bias", "alias", "pancreas", "says",
            "goes", "makes", "takes", "gets", "comes", "james", "charles", "mars", "wales", "vegas", "dallas", "honduras",
            "nicholas", "thomas", "corps", "chess");

    private Nouns() {}

    static boolean isPlural(String lower, String text) {
        if (IRREGULAR.containsKey(lower)) {
            return true;
        }
        int length = lower.length();
        if (isMen(lower) || isInitials(text)) {
            return true;
        }
        if (length < 3 || lower.charAt(length - 1) != 's') {
            return false;
        }
        if (length == 3) {
            return Character.isUpperCase(text.charAt(1)) && text.charAt(2) == 's';
        }
        char before = lower.charAt(length - 2);
        return before != 's' && before != 'u' && before != '\'' && (before != 'i' || text.charAt(0) != lower.charAt(0))
                && !(before == 'i') && !SINGULAR_IN_S.contains(lower);
    }

    /** "SUVs", "TEUs": capitals and a small s. */
    static boolean isInitials(String text) {
        int last = text.length() - 1;
        if (last < 2 || text.charAt(last) != 's') {
            return false;
        }
        return text.substring(0, last).chars().allMatch(Character::isUpperCase);
    }

    /** "fishermen", "policewomen". */
    private static boolean isMen(String lower) {
        return lower.length() > 4 && lower.endsWith("men") && !lower.endsWith("imen") && !lower.equals("women")
                && (!lower.endsWith("omen") || lower.endsWith("women"));
    }

    /** The singular of a noun, in lower case. */
    static String lemma(String lower) {
        String irregular = IRREGULAR.get(lower);
        if (irregular != null) {
            return irregular;
        }
        int length = lower.length();
        if (isMen(lower)) {
            return lower.substring(0, length - 2) + "an";
        }
        if (length < 3 || !lower.endsWith("s") || lower.endsWith("ss") || lower.endsWith("us") || lower.endsWith("is")
                || SINGULAR_IN_S.contains(lower)) {
            return lower;
        }
        if (lower.endsWith("ies") && length > 4) {
            return lower.substring(0, length - 3) + "y";
        }
        if (lower.endsWith("sses") || lower.endsWith("shes") || lower.endsWith("ches") && !lower.endsWith("aches")
                || lower.endsWith("xes") || lower.endsWith("zzes") || lower.endsWith("eaches") || lower.endsWith("oaches")) {
            return lower.substring(0, length - 2);
        }
        return lower.substring(0, length - 1);
    }
}
