package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;

/** Makes the figures of zeros, and tells what befell nobody. */
final class ZeroDrafts {

    private final Words words;

    ZeroDrafts(Words words) {
        this.words = words;
    }

    /** The effect of the verb that follows in the passive, or null. */
    Effect passive(int from) {
        for (int i = from; i < from + 6; i++) {
            Effect effect = EffectWords.ofVerb(words.lower(i));
            if (effect != null) {
                Effect other = words.is(i + 1, "or") ? EffectWords.ofVerb(words.lower(i + 2)) : null;
                return other != null && other != effect ? Effect.AFFECTED : effect;
            }
            if (!words.isAny(i, "was", "were", "had", "has", "have", "been", "is", "are", "be", "reported", "reportedly", "seriously",
                    "else", "in", "the", "immediately", "being")) {
                return null;
            }
        }
        return null;
    }

    /** A zero that counts a noun phrase. */
    Draft zero(int first, NounPhrase phrase, Effect effect) {
        Draft draft = draft(first, phrase.end(), effect);
        draft.countedFirst = phrase.first();
        draft.countedEnd = phrase.end();
        draft.head = phrase.head();
        draft.person = true;
        return draft;
    }

    /** A zero of people without a noun; an effect makes it one of casualties. */
    Draft draft(int first, int end, Effect effect) {
        Draft draft = new Draft(first, end, BigDecimal.ZERO);
        boolean implied = words.isAny(first, "any");
        draft.numberFirst = implied ? -1 : first;
        draft.numberEnd = implied ? -1 : first + 1;
        draft.unit = "person";
        draft.kind = effect == null ? Kind.PEOPLE : Kind.CASUALTIES;
        draft.effect = effect;
        draft.rule("zero.negation");
        return draft;
    }
}
