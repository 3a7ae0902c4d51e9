package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;

/** Reads zeros that a negation states: "no injuries", "no one was killed", "without any casualties", "yet to ... by any". */
final class Zeros {

    private static final Set<String> BODIES = Set.of("one", "body", "body's");
    private static final Set<String> FEW = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "dozen");
    private static final Set<String> IDLE = Set.of("day", "time", "word", "thing", "moment", "bit", "inch", "iota", "shred", "way",
            "reason", "minute", "second", "hour", "night");
    /** What people do or fail to do that a checker counts. */
    private static final String[] SURVIVALS = {"survived", "escaped", "returned", "voted", "responded"};
    private static final int REACH = 12;

    private final Words words;
    private final NounPhrases phrases;

    Zeros(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
    }

    /** The zero that a token begins, or null. */
    Draft at(int i) {
        return switch (words.lower(i)) {
            case "no" -> words.in(i + 1, BODIES) ? harmed(i, i + 2) ? object(i, i + 2) : nobody(i, i + 2)
                    : words.is(i + 1, "loss") && words.is(i + 2, "of") && words.isAny(i + 3, "life", "lives") ? draft(i, i + 4, Effect.KILLED) : phrase(i, i + 1);
            case "not" -> words.is(i + 1, "one") ? notOne(i) : words.is(i + 1, "a") && words.is(i + 2, "single") ? notSingle(i) : null;
            case "anyone", "anybody" -> denied(i);
            case "nobody" -> harmed(i, i + 1) ? object(i, i + 1) : nobody(i, i + 1);
            case "none" -> none(i);
            case "without" -> words.is(i + 1, "any") ? phrase(i, i + 2) : bare(i);
            case "any" -> any(i);
            default -> null;
        };
    }

    /** "not one of the ships was lost", "not one man survived". */
    private Draft notOne(int i) {
        boolean of = words.is(i + 2, "of");
        int at = of ? i + 4 : i + 2;
        if (of && !words.isAny(i + 3, "the", "its", "his", "her", "their", "our", "those", "these")) {
            return null;
        }
        boolean numbered = of && (words.isNumber(at) || words.in(at, FEW));
        NounPhrase phrase = phrases.at(numbered ? at + 1 : at, !of);
        if (phrase == null || phrase.joined() || words.in(phrase.head(), IDLE)) {
            return null;
        }
        String lemma = Nouns.lemma(words.lower(phrase.head()));
        boolean person = People.isHead(words.token(phrase.head()), lemma);
        Draft zero = zero(i, phrase, person ? passive(phrase.end()) : null);
        zero.numberEnd = i + 2;
        zero.person = person;
        zero.unit = person ? "person" : lemma;
        zero.kind = person ? zero.kind : Kind.COUNT;
        if (numbered) {
            zero.end = i + 2;
            zero.countedFirst = -1;
            zero.countedEnd = -1;
        }
        return zero;
    }

    /** "not a single person was hurt". */
    private Draft notSingle(int i) {
        NounPhrase phrase = phrases.at(i + 3, true);
        boolean person = phrase != null && !phrase.joined() && People.isHead(words.token(phrase.head()), words.lower(phrase.head()));
        Effect effect = person ? passive(phrase.end()) : null;
        return effect == null ? null : zero(i, phrase, effect);
    }

    /** "have not arrested anyone": the negation stands before the verb. */
    private Draft denied(int i) {
        Effect effect = EffectWords.ofVerb(words.lower(i - 1));
        boolean not = false;
        for (int k = i - 2; k >= Math.max(words.sentenceFirst(i), i - 4); k--) {
            not |= words.isAny(k, "not", "never", "without") || words.lower(k).endsWith("n't");
        }
        Draft draft = effect == null || !not ? null : draft(i, i + 1, effect);
        if (draft != null) {
            draft.person = true;
            draft.numberFirst = -1;
            draft.numberEnd = -1;
        }
        return draft;
    }

    /** "killed nobody", "wounding no one". */
    private boolean harmed(int first, int end) {
        return words.sameSentence(first - 1, first) && EffectWords.ofVerb(words.lower(first - 1)) != null && passive(end) == null;
    }

    private Draft object(int first, int end) {
        Draft draft = draft(first, end, EffectWords.ofVerb(words.lower(first - 1)));
        draft.person = true;
        return draft;
    }

    private Draft bare(int i) {
        NounPhrase phrase = phrases.at(i + 1, false);
        return phrase != null && Set.of("casualties", "injuries", "injury", "fatalities", "deaths").contains(words.lower(phrase.head()))
                ? zero(i, phrase, EffectWords.ofNoun(words.lower(phrase.head()))) : null;
    }

    /** "no [further] casualties", "no soldiers were killed". */
    private Draft phrase(int i, int at) {
        NounPhrase phrase = phrases.at(at, false);
        if (phrase == null || phrase.joined()) {
            return null;
        }
        String head = words.lower(phrase.head());
        Effect effect = EffectWords.ofNoun(head);
        if (effect != null && !Set.of("life", "lives", "prisoners", "hurt", "wound", "killing", "murder", "missing", "body", "refugees")
                .contains(head)) {
            return zero(i, phrase, effect);
        }
        effect = People.isHead(words.token(phrase.head()), Nouns.lemma(head)) ? passive(phrase.end()) : null;
        return effect == null ? null : zero(i, phrase, effect);
    }

    private Draft nobody(int first, int end) {
        return nobody(first, end, end);
    }

    /** @param verb where the words begin that say what befell nobody */
    private Draft nobody(int first, int end, int verb) {
        Effect effect = passive(verb);
        if (effect == null) {
            return null;
        }
        Draft draft = draft(first, end, effect);
        draft.person = true;
        return draft;
    }

    /** "none of the passengers survived", "none were hurt", "none of the 12 crew was hurt": how many there were is its own claim. */
    private Draft none(int i) {
        int at = words.is(i + 1, "of") ? i + 2 : i + 1;
        while (at > i + 1 && words.isAny(at, "the", "them", "its", "his", "her", "their", "our", "those", "these")) {
            at++;
        }
        if (words.is(i + 1, "of") && (words.isNumber(at) || words.in(at, FEW))) {
            NounPhrase counted = phrases.at(at + 1, false);
            if (counted != null && words.isAny(counted.end(), SURVIVALS)) {
                Draft zero = draft(i, i + 1, null);
                zero.person = true;
                return zero;
            }
            return counted == null ? null : nobody(i, i + 1, counted.end());
        }
        NounPhrase phrase = at > i + 1 ? phrases.at(at, false) : null;
        if (phrase == null) {
            return at == i + 1 && passive(at) != null ? nobody(i, i + 1) : null;
        }
        Effect effect = passive(phrase.end());
        boolean survived = words.isAny(phrase.end(), SURVIVALS);
        if (effect == null && !survived) {
            return null;
        }
        Draft zero = zero(i, phrase, effect);
        zero.kind = effect == null ? Kind.PEOPLE : Kind.CASUALTIES;
        return zero;
    }

    /** "is yet to be recognised ... by any country"; "did not inflict any casualties". */
    private Draft any(int i) {
        NounPhrase phrase = phrases.at(i + 1, true);
        if (phrase == null) {
            return null;
        }
        boolean yet = false;
        boolean not = false;
        for (int k = i - 1; k >= Math.max(words.sentenceFirst(i), i - REACH); k--) {
            yet |= words.is(k, "yet") && words.is(k + 1, "to");
            not |= words.is(k, "not") || words.lower(k).endsWith("n't") || words.is(k, "without");
        }
        Effect effect = EffectWords.ofNoun(words.lower(phrase.head()));
        if (yet) {
            String lemma = Nouns.lemma(words.lower(phrase.head()));
            Draft draft = zero(i, phrase, null);
            draft.person = People.isHead(words.token(phrase.head()), lemma);
            draft.unit = draft.person ? "person" : lemma;
            draft.kind = draft.person ? Kind.PEOPLE : Kind.COUNT;
            draft.rule("zero.yet-to");
            return draft;
        }
        boolean casualties = Set.of("casualties", "injuries", "deaths", "fatalities", "victims").contains(words.lower(phrase.head()));
        return not && casualties ? zero(i, phrase, effect) : null;
    }

    private Effect passive(int from) {
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

    private Draft zero(int first, NounPhrase phrase, Effect effect) {
        Draft draft = draft(first, phrase.end(), effect);
        draft.countedFirst = phrase.first();
        draft.countedEnd = phrase.end();
        draft.head = phrase.head();
        draft.person = true;
        return draft;
    }

    private Draft draft(int first, int end, Effect effect) {
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
