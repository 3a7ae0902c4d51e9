package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.number.NumberWords;
import org.tallymark.extraction.text.Token;

/** Tells ordinals that state a rank ("the third attack this week") from names, floors and idioms. */
final class Ranks {

    private static final Set<String> NO_RANKS = Set.of("time", "place", "lady", "half", "hand", "thought", "thoughts", "floor",
            "storey", "story", "name", "aid", "instance", "sight", "glance", "person", "party", "quarter", "week", "day", "month",
            "year", "century", "round", "minute", "hour", "grade", "base", "down", "set", "leg", "world", "class", "step",
            "edition", "term", "stage", "phase", "straight", "consecutive", "successive", "in", "of", "and", "to", "from", "at",
            "season", "inning", "game", "period", "visit", "appearance", "start", "try", "choice", "option", "priority", "thing",
            "batch", "generation", "baseman", "row", "seed", "pick", "amendment", "few", "two", "three", "four", "five", "six", "ten", "degree");
    /** How often in an unbroken run something came: "for a third straight year". */
    private static final Set<String> RUNS = Set.of("straight", "consecutive", "successive");
    /** What an ordinal counts whatever is told of it: "the 50th anniversary", "the 88th minute". */
    private static final Set<String> COUNTED = Set.of("anniversary", "birthday", "minute");
    private static final Set<String> FLOORS = Set.of("floor", "floors", "storey", "street", "avenue");
    private static final Set<String> TELLS = Set.of("to", "this", "since", "in", "ever", "of", "killed", "worldwide",
            "so", "last", "built", "made", "sold", "won", "held", "found", "produced", "elected", "reported", "recorded", "registered");

    private static final Set<String> PREPOSITIONS = Set.of("on", "against", "by", "of", "in", "at", "for", "to", "from");
    private static final Set<String> PERIODS = Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "decade",
            "decades", "season", "century", "hours");
    private static final Set<String> COUNTS = Set.of("many", "few", "several", "recent");
    /** How many tokens behind the noun its period may end: a place and "in less than two years". */
    private static final int PERIOD_WITHIN = 12;

    private final Words words;
    private final NounPhrases phrases;

    Ranks(Words words) {
        this.words = words;
        this.phrases = new NounPhrases(words);
    }

    /** Fills the draft where the ordinal is a rank. */
    boolean read(Draft draft, NumberExpression number) {
        boolean hyphen = words.joins(number.end());
        int at = hyphen || words.is(number.end(), "such") ? number.end() + 1 : number.end();
        if (words.in(at, RUNS) || words.in(at, COUNTED) || words.is(at, "time") || isRow(at + 1)) {
            return counted(draft, number, at);
        }
        boolean superlative = superlativeEnd(at) > at;
        Token next = words.token(at);
        if (next == null || !next.isWord() || NO_RANKS.contains(next.lower()) || next.capitalised() && !words.is(number.first() - 1, "the")
                || hyphen && !superlative) {
            return false;
        }
        NounPhrase phrase = phrases.at(at, true);
        if (phrase == null || phrase.joined()) {
            return false;
        }
        boolean definite = words.isAny(number.first() - 1, "the", "its", "his", "their", "'s") || words.is(number.first() - 1, "a")
                || superlative && words.isAny(number.first() - 1, "and", "or", "her", "our", "'");
        if (NO_RANKS.contains(words.lower(phrase.head())) || !definite
                || !superlative && !(words.in(phrase.end(), TELLS) && tells(phrase.end())) && !isCounted(phrase.end())) {
            return false;
        }
        if (superlative && phrase.head() == superlativeEnd(at) - 1) {
            draft.cover(draft.first, phrase.end());
            draft.kind = Kind.RANK;
        } else {
            rank(draft, phrase.first(), phrase);
        }
        draft.rule(superlative ? "rank.superlative" : "rank.ordinal");
        return true;
    }

    /** "a third straight year", "the second time this month", "her 80th birthday", "an 88th-minute goal". */
    private boolean counted(Draft draft, NumberExpression number, int at) {
        NounPhrase phrase = words.in(at, RUNS) ? phrases.at(at + 1, true) : new NounPhrase(at, at, at + 1, false, false);
        if (phrase == null || phrase.joined() || words.capitalised(phrase.head())
                || words.is(at, "time") && !(number.low().compareTo(BigDecimal.ONE) > 0 && words.in(phrase.end(), TELLS) && tells(phrase.end()))
                || words.is(at, "minute") && !number.digits()) {
            return false;
        }
        rank(draft, at, phrase);
        draft.rule("rank.ordinal");
        return true;
    }

    /** "the fourth day in a row". */
    private boolean isRow(int at) {
        return words.is(at, "in") && words.is(at + 1, "a") && words.is(at + 2, "row");
    }

    private void rank(Draft draft, int first, NounPhrase phrase) {
        String lemma = Nouns.lemma(words.lower(phrase.head()));
        draft.cover(draft.first, phrase.end());
        draft.kind = Kind.RANK;
        draft.countedFirst = first;
        draft.countedEnd = phrase.end();
        draft.head = phrase.head();
        draft.unit = People.isHead(words.token(phrase.head()), lemma) ? "person" : lemma;
    }

    /** "to be killed", "since 1990", "this week", "in two days": what makes the order a fact of its own. */
    private boolean tells(int at) {
        return switch (words.lower(at)) {
            case "in" -> words.isAny(at + 1, "a", "as", "two", "three", "four", "five", "more", "less", "over", "under", "history",
                    "the") && !words.is(at + 1, "the") || words.isAny(at + 2, "world", "country", "history", "series", "past", "last");
            case "of" -> words.isAny(at + 1, "the", "his", "its", "this", "their") && words.isAny(at + 2, "year", "day", "week", "month",
                    "kind", "season", "campaign", "war", "series");
            default -> true;
        };
    }

    /** "on the town in less than two years", "against the port this week": the period over which the order was counted. */
    private boolean isCounted(int from) {
        if (!words.in(from, PREPOSITIONS)) {
            return false;
        }
        for (int i = from + 1; i < from + PERIOD_WITHIN && words.token(i) != null && words.sameSentence(from, i); i++) {
            if (words.isAny(i, ",", ";", ".", ":", "(", "that", "which", "who", "and", "was", "were", "is")) {
                return false;
            }
            boolean unit = words.in(i, PERIODS);
            if (unit && (words.isAny(i - 1, "this", "a", "last", "the", "past") || words.isNumber(i - 1) || NumberWords.counts(words.lower(i - 1)) || words.in(i - 1, COUNTS))
                    || words.is(i, "since")) {
                return true;
            }
        }
        return false;
    }

    private int superlativeEnd(int at) {
        if (words.is(at, "most") || words.is(at, "least")) {
            return at + 1;
        }
        String word = words.lower(at);
        return word.endsWith("est") && word.length() > 5 && !word.equals("interest") && !word.equals("request") ? at + 1 : at;
    }

    /** Why an ordinal without a rank is no claim, and how far that reaches. */
    Passed dismiss(NumberExpression number) {
        int at = number.end();
        if (words.in(at, FLOORS) || words.is(at, "amendment")) {
            return new Passed(number.first(), at + 1, DismissalReason.REFERENCE);
        }
        if (words.capitalised(at) && (number.digits() || words.capitalised(number.first()))) {
            int end = at;
            while (words.capitalised(end) && end < at + 5 && !NounPhrases.isStop(words.lower(end))) {
                end++;
            }
            return new Passed(number.first(), Math.max(end, at), DismissalReason.NAME);
        }
        return new Passed(number.first(), number.end(), DismissalReason.IDIOM);
    }
}
