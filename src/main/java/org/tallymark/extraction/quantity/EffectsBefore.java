package org.tallymark.extraction.quantity;

import org.tallymark.extraction.Effect;

/** Reads what befell the people of a figure from the verb or deed before it: "killed five", "the killing of 124". */
final class EffectsBefore {

    private final Words words;

    EffectsBefore(Words words) {
        this.words = words;
    }

    /** The effect on the people of a figure, or null where nothing before it tells one. */
    Effect of(Draft draft) {
        if (words.is(draft.end, "to") && words.is(draft.end + 1, "death")) {
            return Effect.KILLED;
        }
        if (words.isAny(draft.end, "hostage", "captive", "prisoner") && words.isAny(draft.first - 1, "took", "taking", "taken", "take", "held", "hold", "holding")) {
            return words.is(draft.end, "hostage") ? Effect.KIDNAPPED : Effect.DETAINED;
        }
        int at = draft.first - 1;
        while (words.isAny(at, "the", "all", "another", "his", "her", "their", "its", "those", "these", "a", "total", "other")
                || words.is(at, "of") && words.is(at - 1, "total")) {
            at--;
        }
        if (draft.rules.contains("count.group") && words.is(at, "of")) {
            at = words.isAny(at - 2, "a", "an", "the", "one") ? at - 3 : at - 2;
        }
        if (!words.sameSentence(at, draft.first)) {
            return null;
        }
        String word = words.lower(at);
        if (word.equals("down") && words.is(at - 1, "gunned")) {
            return Effect.KILLED;
        }
        if (word.equals("up") && words.isAny(at - 1, "rounded", "rounding")) {
            return Effect.DETAINED;
        }
        if (word.equals("dead") && words.isAny(at - 1, "shot", "shooting")) {
            return Effect.KILLED;
        }
        if (word.equals("hostage") && words.isAny(at - 1, "took", "taking", "holding", "hold", "held")) {
            return Effect.KIDNAPPED;
        }
        Effect effect = EffectWords.isIntransitive(word) ? null : EffectWords.ofVerb(word);
        if (effect != null && isDenied(at)) {
            return null;
        }
        if (effect != null && !(word.endsWith("ed") && words.isAny(at - 1, "were", "was", "are", "is"))) {
            return effect;
        }
        boolean of = words.isAny(at, "of", "to", "among", "for");
        effect = of ? EffectWords.ofDeed(words.lower(at - 1)) : null;
        if (effect != null && (words.is(at, "of") || effect == Effect.INJURED || words.isAny(at - 1, "deaths"))) {
            return effect;
        }
        if (words.isAny(at, "were", "are", "was", "include", "included", "including")
                && words.isAny(at - 1, "dead", "killed", "wounded", "injured", "missing", "victims")) {
            return EffectWords.ofNoun(words.is(at - 1, "killed") ? "dead" : words.lower(at - 1));
        }
        return null;
    }

    /** "did not kill the 12 hostages". */
    private boolean isDenied(int verb) {
        return words.isAny(verb - 1, "not", "never") || words.lower(verb - 1).endsWith("n't") || words.is(verb - 1, "to") && words.isAny(verb - 2, "failed", "trying",
                "tried", "not", "threatened", "threatening", "wanted", "planned", "plotted", "vowed");
    }
}
