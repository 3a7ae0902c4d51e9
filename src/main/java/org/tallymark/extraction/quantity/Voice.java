package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.text.Token;

/** Tells whether a verb did something to what stands before it or to what stands behind it. */
final class Voice {

    private static final Set<String> OBJECT_DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "these", "those",
            "some", "several", "dozens", "hundreds", "more", "over", "about", "up", "nearly", "almost", "many", "around", "two",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "one", "another", "no");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "today", "yesterday", "overnight", "tonight", "instantly", "last", "so", "there", "here", "outright",
            "daily", "together", "earlier", "then", "early", "late", "dead");

    private final Words words;

    Voice(Words words) {
        this.words = words;
    }

    /** "injured or killed" are casualties of either sort. */
    Effect merged(Effect effect, int verb) {
        Effect other = words.is(verb + 1, "or") ? EffectWords.ofVerb(words.lower(verb + 2)) : null;
        return other != null && other != effect ? Effect.AFFECTED : effect;
    }

    /** Whether a bare form is a participle or needs no object, and not an active verb with its object. */
    boolean isPassive(int verb) {
        String word = words.lower(verb);
        if (EffectWords.isIntransitive(word)) {
            return true;
        }
        return !word.endsWith("ing") && !isObject(verb + 1);
    }

    /** Whether an object begins at a token: a determiner, a number or a noun, and no word of time. */
    boolean isObject(int i) {
        Token token = words.token(i);
        if (token == null || !token.isWord() && !token.isNumber() || DAYS.contains(token.lower())) {
            return false;
        }
        if (token.isNumber() || OBJECT_DETERMINERS.contains(token.lower())) {
            return true;
        }
        if (token.is("at")) {
            return words.isAny(i + 1, "least", "most");
        }
        return !NounPhrases.isStop(token.lower()) && !token.lower().endsWith("ly");
    }
}
