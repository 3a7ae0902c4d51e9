package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.NumberWords;

/** Reads zeros that "not" or an object states: "not one ship was lost", "not a single person was hurt", "killed nobody". */
final class Denials {

    private static final Set<String> IDLE = Set.of("day", "time", "word", "thing", "moment", "bit", "inch", "iota", "shred", "way",
            "reason", "minute", "second", "hour", "night");
    private final Words words;
    private final NounPhrases phrases;
    private final ZeroDrafts drafts;

    Denials(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.drafts = new ZeroDrafts(words);
    }

    /** "not one of the ships was lost", "not one man survived". */
    Draft notOne(int i) {
        if (words.isAny(i - 1, "is", "are", "was", "were", "am", "be", "been", "'s", "'re")) {
            return null;
        }
        boolean of = words.is(i + 2, "of");
        int at = of ? i + 4 : i + 2;
        if (of && !words.isAny(i + 3, "the", "its", "his", "her", "their", "our", "those", "these")) {
            return null;
        }
        boolean numbered = of && (words.isNumber(at) || NumberWords.counts(words.lower(at)));
        NounPhrase phrase = phrases.at(numbered ? at + 1 : at, !of);
        if (phrase == null || phrase.joined() || words.in(phrase.head(), IDLE)) {
            return null;
        }
        String lemma = Nouns.lemma(words.lower(phrase.head()));
        boolean person = People.isHead(words.token(phrase.head()), lemma);
        Draft zero = drafts.zero(i, phrase, person ? drafts.passive(phrase.end()) : null);
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
    Draft notSingle(int i) {
        NounPhrase phrase = phrases.at(i + 3, true);
        boolean person = phrase != null && !phrase.joined() && People.isHead(words.token(phrase.head()), words.lower(phrase.head()));
        Effect effect = person ? drafts.passive(phrase.end()) : null;
        return effect == null ? null : drafts.zero(i, phrase, effect);
    }

    /** "have not arrested anyone": the negation stands before the verb. */
    Draft denied(int i) {
        Effect effect = EffectWords.ofVerb(words.lower(i - 1));
        boolean not = false;
        for (int k = i - 2; k >= Math.max(words.sentenceFirst(i), i - 4); k--) {
            not |= words.isAny(k, "not", "never", "without") || words.lower(k).endsWith("n't");
        }
        Draft draft = effect == null || !not ? null : drafts.draft(i, i + 1, effect);
        if (draft != null) {
            draft.person = true;
            draft.numberFirst = -1;
            draft.numberEnd = -1;
        }
        return draft;
    }

    /** "killed nobody", "wounding no one". */
    boolean harmed(int first, int end) {
        return words.sameSentence(first - 1, first) && EffectWords.ofVerb(words.lower(first - 1)) != null && drafts.passive(end) == null;
    }

    Draft object(int first, int end) {
        Draft draft = drafts.draft(first, end, EffectWords.ofVerb(words.lower(first - 1)));
        draft.person = true;
        return draft;
    }
}
