package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.number.NumberWords;

/** Reads what a plain number counts: the noun phrase behind it, "of the" phrases, and nouns that are left out. */
final class Counts {

    private static final Set<String> DETERMINERS = Set.of("the", "these", "those", "its", "his", "her", "their", "our", "my", "this",
            "that", "your", "all", "such");

    private static final Set<String> FORECASTERS = Set.of("economists", "analysts", "experts", "forecasters", "traders", "strategists",
            "investors", "observers");
    private static final Set<String> FORECAST = Set.of("had", "have", "forecast", "forecasted", "expected", "expect", "predicted", "predict",
            "projected", "anticipated", "estimated", "estimate");
    /** How many tokens the name of an owner may have. */
    private static final int OWNER_WITHIN = 5;

    private final Words words;
    private final NounPhrases phrases;
    private final Elisions elisions;
    private final CountedNouns nouns;

    Counts(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
        this.elisions = new Elisions(words);
        this.nouns = new CountedNouns(words, phrases);
    }

    /** Reads the noun phrase of a number into the draft; where it has none, what an earlier figure of the sentence counts. */
    void read(Draft draft, NumberExpression number, Draft earlier) {
        int at = draft.numberEnd;
        if (elisions.tens(draft, number)) {
            return;
        }
        if (isThousands(draft, number)) {
            draft.low = draft.low.scaleByPowerOfTen(3);
            draft.high = draft.low;
        }
        boolean one = draft.low.compareTo(BigDecimal.ONE) == 0 && !number.range() && !number.vague();
        if (words.is(at, "'") && words.isWord(at + 1)) {
            at++;
        }
        if (words.is(at, "or") && words.isAny(at + 1, "more", "fewer", "less", "so") && words.isWord(at + 2) && !NounPhrases.isStop(words.token(at + 2))) {
            at += 2;
        }
        if (words.joins(at) && words.isAny(at + 1, "plus", "odd")) {
            at += 2;
        } else if (words.isAny(at, "plus", "+") && words.isWord(at + 1) && !NounPhrases.isStop(words.token(at + 1)) && words.token(at + 1).spaceBefore()) {
            at++;
        }
        if (words.is(at, "of")) {
            if (words.isAny(at + 1, "whom", "which", "them", "us", "you")) {
                complement(draft, at + 1, earlier);
                return;
            }
            int owner = ownerEnd(at + 1);
            boolean partitive = words.in(at + 1, DETERMINERS) || owner > 0;
            boolean score = words.isAny(at - 1, "score", "dozen");
            if (!number.vague() && !partitive && !score) {
                elisions.elided(draft, earlier);
                return;
            }
            at = partitive ? at + (words.in(at + 1, DETERMINERS) ? 2 : 1) : at + 1;
            if (partitive && wholeAt(at) > 0 || !words.joins(at + 1) && (isNumber(at) || words.isAny(at, "first", "last"))) {
                elisions.elided(draft, earlier);
                return;
            }
            one = false;
            if (partitive) {
                draft.rule("count.partitive");
            }
        } else {
            while (words.isAny(at, "more", "other", "fewer", "additional") && !words.is(at + 1, "than")
                    && (words.isWord(at + 1) || phrases.isModels(at + 1)) && !NounPhrases.isStop(words.lower(at + 1))) {
                if (words.isAny(at, "other", "additional")) {
                    break;
                }
                at++;
            }
        }
        NounPhrase phrase = words.is(at, "more") ? null : phrases.at(at, one);
        if (phrase == null && at == draft.numberEnd && words.isAny(at, "were", "are") && (earlier == null || !words.sameSentence(earlier.first, draft.first))) {
            complement(draft, at - 1, earlier);
            return;
        }
        if (phrase == null) {
            elisions.elided(draft, earlier);
            return;
        }
        if (earlier != null && earlier.person && EffectWords.ofNoun(words.lower(phrase.head())) != null && !words.lower(phrase.head()).endsWith("s")
                && phrase.head() == phrase.first() && passiveBetween(earlier, draft)) {
            elisions.elided(draft, earlier);
            return;
        }
        if (isForecast(draft, phrase)) {
            elisions.elided(draft, earlier);
            return;
        }
        nouns.count(draft, phrase);
        if (draft.unit.equals("other")) {
            elisions.others(draft, earlier);
        }
    }

    /** The number of "the country's 24 departments", "the promised 1 million shells", of which another is a part; else -1. */
    private int wholeAt(int from) {
        boolean owned = false;
        for (int i = from; i < from + OWNER_WITHIN && words.isWord(i); i++) {
            owned |= words.is(i, "'s");
            if (!owned && (words.lower(i).endsWith("s") || NounPhrases.isStop(words.token(i)))) {
                return -1;
            }
            if (isNumber(i + 1) && !words.joins(i + 2)) {
                return owned || !words.capitalised(i) ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** "more than the 200,000 economists had forecast": they counted, and are not counted. */
    private boolean isForecast(Draft draft, NounPhrase phrase) {
        return words.is(draft.first - 1, "the") && words.in(phrase.head(), FORECASTERS) && words.in(phrase.end(), FORECAST);
    }

    /** "1.000 homes": nobody counts things in thousandths, so the stop parts thousands. */
    private boolean isThousands(Draft draft, NumberExpression number) {
        String text = words.token(number.first()).text();
        int stop = text.indexOf('.');
        NounPhrase phrase = stop > 0 && stop < 4 && text.length() == stop + 4 && number.end() == number.first() + 1
                ? phrases.at(draft.numberEnd, false) : null;
        return phrase != null && phrase.plural() && !phrase.joined() && draft.high != null && draft.low.compareTo(draft.high) == 0;
    }

    private boolean isNumber(int i) {
        return words.isNumber(i) || NumberWords.counts(words.lower(i));
    }

    /** The token of the possessive in "of Mr. Clarke's friends", or -1. */
    private int ownerEnd(int from) {
        for (int i = from; i < from + OWNER_WITHIN; i++) {
            if (words.is(i, "'s")) {
                return i > from ? i : -1;
            }
            if (!words.isWord(i) && !words.is(i, ".")) {
                return -1;
            }
            if (i > from && !words.capitalised(i) && !words.is(i, ".")) {
                return -1;
            }
        }
        return -1;
    }

    /** "four of whom are policemen", "Six were children": what is said of them that they are. */
    private void complement(Draft draft, int pronoun, Draft earlier) {
        if (words.isAny(pronoun + 1, "are", "were", "is", "was")) {
            NounPhrase phrase = phrases.at(pronoun + 2, false);
            if (phrase != null && phrase.plural() && words.lower(phrase.head()).endsWith("s") | isPeople(phrase)) {
                int end = draft.end;
                nouns.count(draft, phrase);
                draft.end = end;
                draft.elided = true;
                draft.rule("count.of-whom");
                return;
            }
        }
        elisions.elided(draft, earlier);
        Effect fate = draft.person && words.is(pronoun, "whom") ? EffectWords.ofVerb(words.lower(pronoun + 1)) : null;
        if (fate != null) {
            draft.effect = fate;
            draft.rule(EffectWords.rule(fate));
        }
    }

    private boolean isPeople(NounPhrase phrase) {
        return People.isSingular(Nouns.lemma(words.lower(phrase.head())));
    }

    private boolean passiveBetween(Draft earlier, Draft draft) {
        for (int i = earlier.end; i < draft.first; i++) {
            if (words.isAny(i, "were", "was", "been", "are", "is")) {
                return words.sameSentence(earlier.first, draft.first);
            }
        }
        return false;
    }
}
