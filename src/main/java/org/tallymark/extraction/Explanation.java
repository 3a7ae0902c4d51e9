package org.tallymark.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.quantity.CasualtyWords;

/** Says why a claim was read as it was, by the words of its own sentence where they are known. */
public final class Explanation {

    /**
     * The words of a text that a claim's reading may rest on, each empty where it is not known.
     *
     * @param sentence the sentence that the claim stands in
     * @param cues the words that attribute
     * @param dates the words for the times that the figure's as-of is told by
     * @param place the place as the text names it
     * @param about what it is a figure of
     */
    public record Told(String sentence, List<String> cues, List<String> dates, String place, String about) {

        private List<String> by(String rule) {
            return switch (rule.substring(0, rule.indexOf('.') + 1)) {
                case "attribution." -> cues;
                case "asof." -> dates;
                case "place." -> place.isEmpty() ? List.of() : List.of(place);
                case "about." -> about.isEmpty() ? List.of() : List.of(about);
                default -> List.of();
            };
        }
    }

    /** More words than these would hide the one that counts. */
    private static final int MOST_WORDS = 3;
    private static final String CASUALTY = "casualty.";

    private Explanation() {}

    /**
     * @param rules names from {@link NumericClaim#rules()}
     * @return one sentence for each rule that has words, in their order
     */
    public static List<String> of(List<String> rules, Told told) {
        List<String> sentences = new ArrayList<>();
        for (String rule : rules) {
            Rules.words(rule).ifPresent(words -> sentences.add(told(rule, words, told)));
        }
        return List.copyOf(sentences);
    }

    private static String told(String rule, String words, Told told) {
        Effect effect = rule.startsWith(CASUALTY) ? effect(rule.substring(CASUALTY.length())) : null;
        if (effect != null) {
            Set<String> telling = CasualtyWords.in(told.sentence(), effect);
            return telling.isEmpty() ? words : "Read as " + effect.name().toLowerCase(Locale.ROOT) + " because of " + quoted(telling) + ".";
        }
        Set<String> telling = new LinkedHashSet<>(told.by(rule));
        boolean names = !telling.isEmpty() && words.endsWith(".") && words.indexOf('“') < 0;
        return names ? words.substring(0, words.length() - 1) + ": " + quoted(telling) + "." : words;
    }

    /** The effect that a rule is named by, or null: "affected" stands for those that no word tells. */
    private static Effect effect(String name) {
        for (Effect effect : Effect.values()) {
            if (effect != Effect.AFFECTED && effect.name().toLowerCase(Locale.ROOT).equals(name)) {
                return effect;
            }
        }
        return null;
    }

    private static String quoted(Set<String> words) {
        return String.join(", ", words.stream().limit(MOST_WORDS).map(word -> "“" + word + "”").toList());
    }
}
