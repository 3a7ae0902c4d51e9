package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.NumberWords;

/** Reads zeros that a negation states: "no injuries", "no one was killed", "without any casualties", "yet to ... by any". */
final class Zeros {

    private static final Set<String> BODIES = Set.of("one", "body", "body's");
    /** What people do or fail to do that a checker counts. */
    private static final String[] SURVIVALS = {"survived", "escaped", "returned", "voted", "responded"};
    private static final int REACH = 12;

    private final Words words;
    private final NounPhrases phrases;
    private final ZeroDrafts drafts;
    private final Denials denials;

    Zeros(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.drafts = new ZeroDrafts(words);
        this.denials = new Denials(words);
    }

    /** The zero that a token begins, or null. */
    Draft at(int i) {
        return switch (words.lower(i)) {
            case "no" -> words.in(i + 1, BODIES) ? denials.harmed(i, i + 2) ? denials.object(i, i + 2) : nobody(i, i + 2)
                    : words.is(i + 1, "loss") && words.is(i + 2, "of") && words.isAny(i + 3, "life", "lives") ? drafts.draft(i, i + 4, Effect.KILLED) : phrase(i, i + 1);
            case "not" -> words.is(i + 1, "one") ? denials.notOne(i) : words.is(i + 1, "a") && words.is(i + 2, "single") ? denials.notSingle(i) : null;
            case "anyone", "anybody" -> denials.denied(i);
            case "nobody" -> denials.harmed(i, i + 1) ? denials.object(i, i + 1) : nobody(i, i + 1);
            case "none" -> none(i);
            case "without" -> words.is(i + 1, "any") ? phrase(i, i + 2) : bare(i);
            case "any" -> any(i);
            default -> null;
        };
    }

    private Draft bare(int i) {
        NounPhrase phrase = phrases.at(i + 1, false);
        return phrase != null && Set.of("casualties", "injuries", "injury", "fatalities", "deaths").contains(words.lower(phrase.head()))
                ? drafts.zero(i, phrase, EffectWords.ofNoun(words.lower(phrase.head()))) : null;
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
            return drafts.zero(i, phrase, effect);
        }
        effect = People.isHead(words.token(phrase.head()), Nouns.lemma(head)) ? drafts.passive(phrase.end()) : null;
        return effect == null ? null : drafts.zero(i, phrase, effect);
    }

    private Draft nobody(int first, int end) {
        return nobody(first, end, end);
    }

    /** @param verb where the words begin that say what befell nobody */
    private Draft nobody(int first, int end, int verb) {
        Effect effect = drafts.passive(verb);
        if (effect == null) {
            return null;
        }
        Draft draft = drafts.draft(first, end, effect);
        draft.person = true;
        return draft;
    }

    /** "none of the passengers survived", "none were hurt", "none of the 12 crew was hurt": how many there were is its own claim. */
    private Draft none(int i) {
        int at = words.is(i + 1, "of") ? i + 2 : i + 1;
        while (at > i + 1 && words.isAny(at, "the", "them", "its", "his", "her", "their", "our", "those", "these")) {
            at++;
        }
        if (words.is(i + 1, "of") && (words.isNumber(at) || NumberWords.counts(words.lower(at)))) {
            NounPhrase counted = phrases.at(at + 1, false);
            if (counted != null && words.isAny(counted.end(), SURVIVALS)) {
                Draft zero = drafts.draft(i, i + 1, null);
                zero.person = true;
                return zero;
            }
            return counted == null ? null : nobody(i, i + 1, counted.end());
        }
        NounPhrase phrase = at > i + 1 ? phrases.at(at, false) : null;
        if (phrase == null) {
            return at == i + 1 && drafts.passive(at) != null ? nobody(i, i + 1) : null;
        }
        Effect effect = drafts.passive(phrase.end());
        boolean survived = words.isAny(phrase.end(), SURVIVALS);
        if (effect == null && !survived) {
            return null;
        }
        Draft zero = drafts.zero(i, phrase, effect);
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
            Draft draft = drafts.zero(i, phrase, null);
            draft.person = People.isHead(words.token(phrase.head()), lemma);
            draft.unit = draft.person ? "person" : lemma;
            draft.kind = draft.person ? Kind.PEOPLE : Kind.COUNT;
            draft.rule("zero.yet-to");
            return draft;
        }
        boolean casualties = Set.of("casualties", "injuries", "deaths", "fatalities", "victims").contains(words.lower(phrase.head()));
        return not && casualties ? drafts.zero(i, phrase, effect) : null;
    }
}
