package org.tallymark.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallymark.extraction.quantity.Comparators;

/** Says in words that a checker understands why a rule read a figure as it did. */
public final class Rules {

    /** Fires on a date with its year that the text tells as something that has happened. */
    public static final String TOLD_PAST = "timex.told-past";

    /** Fires on both dates of a period that ends before it begins. */
    public static final String ENDS_FIRST = "timex.ends-before-begins";

    /** Fires on a date in digits where nothing tells whether its day or its month stands first. */
    public static final String ORDER_ASSUMED = "timex.order-assumed";

    private static final Map<String, String> WORDS = load();
    private static final Map<String, Comparison> COMPARATORS = Comparators.meanings();

    private Rules() {}

    /**
     * @param rule a name from {@link NumericClaim#rules()}
     * @return one sentence, or empty for a name that no reader of this version gives
     */
    public static Optional<String> words(String rule) {
        String words = WORDS.get(rule);
        if (words != null) {
            return Optional.of(words);
        }
        if (rule.startsWith("comparator.")) {
            return Optional.of(bound(rule));
        }
        return rule.startsWith("timex.last-") || rule.startsWith("timex.this-") || rule.startsWith("timex.next-")
                ? Optional.of("A time told from the day of publication by “" + phrase(rule) + "”.") : Optional.empty();
    }

    private static String bound(String rule) {
        String meaning = Optional.ofNullable(COMPARATORS.get(rule)).map(Rules::meaning).orElse("bounded");
        return "Read as " + meaning + " because of “" + phrase(rule) + "”.";
    }

    private static String meaning(Comparison comparator) {
        return switch (comparator) {
            case EXACT -> "“exactly”";
            case ABOUT -> "“about”";
            case MORE_THAN -> "“more than”";
            case AT_LEAST -> "“at least”";
            case AT_MOST -> "“at most”";
            case LESS_THAN -> "“less than”";
            case BETWEEN -> "“between”";
            case VAGUE -> "a vague number";
        };
    }

    private static String phrase(String rule) {
        return rule.substring(rule.indexOf('.') + 1).replace('-', ' ');
    }

    private static Map<String, String> load() {
        Map<String, String> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Rules.class.getResourceAsStream("/org/tallymark/extraction/rules.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.indexOf('\t') > 0 && !line.startsWith("#"))
                    .forEach(line -> words.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException("The words for rules cannot be read", e);
        }
        return words;
    }
}
