package org.tallymark.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.quantity.CasualtyWords;

/** Says why a claim was read as it was, by the words of its own sentence where they are known. */
public final class Explanation {

    /** More words than these would hide the one that counts. */
    private static final int MOST_WORDS = 3;
    private static final String CASUALTY = "casualty.";
    private static final String ATTRIBUTION = "attribution.";

    private Explanation() {}

    /**
     * @param rules names from {@link NumericClaim#rules()}
     * @param sentence the sentence that the claim stands in, or an empty text where it is not known
     * @param cues the words that attribute, as the sentence has them; empty where none does
     * @return one sentence for each rule that has words, in their order
     */
    public static List<String> of(List<String> rules, String sentence, List<String> cues) {
        List<String> sentences = new ArrayList<>();
        for (String rule : rules) {
            Rules.words(rule).ifPresent(words -> sentences.add(told(rule, words, sentence, cues)));
        }
        return List.copyOf(sentences);
    }

    private static String told(String rule, String words, String sentence, List<String> cues) {
        Effect effect = rule.startsWith(CASUALTY) ? effect(rule.substring(CASUALTY.length())) : null;
        if (effect != null) {
            Set<String> telling = CasualtyWords.in(sentence, effect);
            return telling.isEmpty() ? words : "Read as " + effect.name().toLowerCase(Locale.ROOT) + " because of " + quoted(telling) + ".";
        }
        boolean names = rule.startsWith(ATTRIBUTION) && !cues.isEmpty() && words.endsWith(".") && words.indexOf('“') < 0;
        return names ? words.substring(0, words.length() - 1) + ": " + quoted(new LinkedHashSet<>(cues)) + "." : words;
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
