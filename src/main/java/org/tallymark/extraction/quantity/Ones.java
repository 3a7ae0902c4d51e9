package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.number.NumberWords;
import org.tallymark.extraction.text.Token;

/** Says where "one" counts nothing: a pronoun ("the one who"), an idiom ("one day", "one of the"), a part of a name ("Air Force One"). */
final class Ones {

    /** What is named as one of many without anything that happened to it: "one of the reasons". */
    private static final Set<String> MEMBERS = Set.of("reasons", "things", "challenges", "ways", "problems", "issues", "questions", "aspects",
            "factors", "elements", "features", "causes", "arguments", "keys", "points", "advantages", "difficulties", "concerns", "lessons",
            "goals", "aims", "benefits", "ideas", "tasks", "qualities", "criticisms");
    private static final Set<String> IDIOM_NOUNS = Set.of("day", "time", "thing", "way", "reason", "point", "hand", "side", "another",
            "example", "sense", "word", "man's", "step", "end", "fell", "go", "piece", "moment", "stage", "eye", "size", "matter",
            "extent", "instance", "key", "major", "big", "aspect", "factor", "hell", "sort", "kind", "form");

    /** What tells when a past was: "followed nine hours later". */
    private static final Set<String> WHEN = Set.of("minutes", "hours", "days", "later", "shortly");

    private final Words words;

    Ones(Words words) {
        this.words = words;
    }

    /** Why a "one" is no claim, or null where it counts. */
    Passed of(int i) {
        Passed pronoun = new Passed(i, i + 1, DismissalReason.PRONOUN);
        Passed idiom = new Passed(i, i + 1, DismissalReason.IDIOM);
        if (words.is(i + 1, "of") && (words.isAny(i + 2, "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "several", "many", "a") || words.isNumber(i + 2))) {
            return idiom;
        }
        if (words.is(i + 1, "of") && isMember(i + 2)) {
            return idiom;
        }
        if (!words.is(i + 1, "of") && words.isAny(i - 1, "no", "any", "every", "the", "this", "that", "which", "each", "last", "only", "another", "latter")
                && !words.is(i - 1, "last") && (!words.isWord(i + 1) || NounPhrases.isStop(words.lower(i + 1))
                        || NounPhrases.isVerb(words.lower(i + 1)))) {
            return pronoun;
        }
        if (words.isAny(i - 1, "the", "no") && !words.joins(i + 1)) {
            return words.is(i - 1, "no") ? pronoun : words.in(i + 1, IDIOM_NOUNS) ? idiom : null;
        }
        if (words.in(i + 1, IDIOM_NOUNS) || words.is(i + 1, "by") && words.is(i + 2, "one") || words.is(i - 1, "by")
                && words.is(i - 2, "one") || words.joins(i + 1) && words.isAny(i + 2, "sided", "time", "on", "off", "of", "stop", "way", "to",
                        "size", "horse", "trick", "dimensional", "liner")
                || words.joins(i - 1) && words.isAny(i - 2, "on", "to")
                || words.isAny(i - 1, "number") || words.is(i + 1, "or") && words.isAny(i + 2, "more", "another")) {
            return idiom;
        }
        if (words.token(i).text().equals("One") && words.sentenceFirst(i) != i && words.capitalised(i - 1)
                && !words.isAny(i - 1, "and")) {
            return new Passed(i - 1, i + 1, DismissalReason.NAME);
        }
        Token next = words.token(i + 1);
        boolean bare = next == null || !next.isWord() || next.isAny("'s") || NounPhrases.isStop(next) && !next.is("of")
                || NounPhrases.isVerb(next.lower()) || isPast(i + 1);
        if (bare && !words.joins(i + 1) && !words.isAny(i - 1, "sent", "at", "least", "than", "and", "killed", "only", "just", "with",
                "to", "from", "in") && !(next != null && EffectWords.ofNoun(next.lower()) != null)) {
            return pronoun;
        }
        return null;
    }

    /** "one followed nine hours later": a past with its time, and not what befell somebody. */
    private boolean isPast(int i) {
        return words.lower(i).endsWith("ed") && words.lower(i).length() > 4 && EffectWords.ofVerb(words.lower(i)) == null
                && EffectWords.ofNoun(words.lower(i)) == null && (words.isNumber(i + 1) || NumberWords.counts(words.lower(i + 1)) || words.in(i + 1, WHEN));
    }

    /** "the [main] reasons", "his greatest challenges". */
    private boolean isMember(int from) {
        for (int i = from; i < from + 5 && words.isWord(i); i++) {
            if (words.in(i, MEMBERS)) {
                return !words.joins(i + 1);
            }
            if (i > from && NounPhrases.isStop(words.token(i)) && !words.isAny(i, "most", "many")) {
                return false;
            }
        }
        return false;
    }
}
