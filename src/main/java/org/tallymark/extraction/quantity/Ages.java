package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;

/** Reads ages: "20-year-old", "ten months old", "aged 35", "Jane Smith, 44,". */
final class Ages {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
    /** Below this "he is" tells something else more often: a place, a score. */
    private static final int YOUNGEST = 10;
    /** How far before the number an age may be named, in tokens. */
    private static final int AGE_REACH = 12;

    private final Words words;
    private final AgeAsides asides;

    Ages(Words words) {
        this.words = words;
        this.asides = new AgeAsides(words);
    }

    /** Whether the number is an age; span, unit and kind are set then. */
    boolean read(Draft draft, NumberExpression number) {
        if (number.form() == Form.ORDINAL || number.form() == Form.MULTIPLE) {
            return false;
        }
        return old(draft) || tens(draft, number) || group(draft, number) || aged(draft, number) || asides.read(draft, number) || being(draft, number) || average(draft, number);
    }

    private boolean old(Draft draft) {
        int at = draft.numberEnd;
        if (words.isAny(at, "yo", "y/o")) {
            return age(draft, "a", at + 1, "age.old");
        }
        if (words.is(at, "y") && words.is(at + 1, "/") && words.is(at + 2, "o")) {
            return age(draft, "a", at + 3, "age.old");
        }
        if (words.isAny(at, "-", "‑") && words.isWord(at + 1)) {
            at++;
        }
        String unit = unit(words.lower(at));
        if (unit == null) {
            return false;
        }
        int next = words.isAny(at + 1, "-", "‑") ? at + 2 : at + 1;
        if (words.isAny(next, "old", "olds")) {
            return age(draft, unit, next + 1, "age.old");
        }
        return words.is(at + 1, "of") && words.is(at + 2, "age") && age(draft, unit, at + 3, "age.old");
    }

    /** "in her late 40s": ten years of age, whichever of them. */
    private boolean tens(Draft draft, NumberExpression number) {
        int s = draft.numberEnd;
        if (!isTens(words, number, s)) {
            return false;
        }
        int first = number.first();
        int before = words.joins(first - 1) ? first - 2 : first - 1;
        boolean part = words.isAny(before, "early", "mid", "middle", "late", "mid-to-late");
        int owner = part ? before - 1 : before;
        if (!words.isAny(owner, "his", "her", "their", "my", "your", "our")) {
            return false;
        }
        draft.high = draft.low.add(BigDecimal.valueOf(9));
        draft.comparator = Comparison.BETWEEN;
        draft.cover(part ? before : first, s + 1);
        return age(draft, "a", s + 1, "age.tens");
    }

    /** Whether a number is written "40s", which stands for it and the nine after it. */
    static boolean isTens(Words words, NumberExpression number, int s) {
        return number.digits() && number.whole() && words.token(number.first()).text().length() == 2 && number.low().intValue() % 10 == 0
                && words.is(s, "s") && !words.token(s).spaceBefore();
    }

    /** "under-18s", "over-65s": people told by the age that they are under or over. */
    private boolean group(Draft draft, NumberExpression number) {
        int first = number.first();
        int s = draft.numberEnd;
        if (!number.digits() || !isAge(number) || !words.is(s, "s") || words.token(s).spaceBefore() || !words.joins(first - 1)
                || !words.isAny(first - 2, "under", "over") || words.capitalised(first - 2) && words.sentenceFirst(first) != first - 2) {
            return false;
        }
        draft.comparator = words.is(first - 2, "under") ? Comparison.LESS_THAN : Comparison.MORE_THAN;
        draft.cover(first - 2, s + 1);
        return age(draft, "a", s + 1, "age.group");
    }

    private static String unit(String word) {
        return switch (word) {
            case "year", "years", "yr", "yrs" -> "a";
            case "month", "months" -> "mo";
            case "week", "weeks" -> "wk";
            case "day", "days" -> "d";
            default -> null;
        };
    }

    /** "aged 35", "the age of 14", "ages 18 to 24", "turned 40". */
    private boolean aged(Draft draft, NumberExpression number) {
        int before = number.first() - 1;
        if (words.isAny(before, "and", "or", ",") && words.isNumber(before - 1) && (words.isAny(before - 2, "aged", "ages") || words.is(before - 2, "of") && words.is(before - 3, "ages")) && isAge(number)
                && !words.isWord(draft.numberEnd) | NounPhrases.isStop(words.lower(draft.numberEnd))) {
            return age(draft, "a", draft.numberEnd, "age.aged");
        }
        while (words.isAny(before, "about", "around", "just", "only", "over", "under", "least", "at", "between")
                && before > number.first() - 4) {
            before--;
        }
        boolean cue = words.isAny(before, "aged", "age", "ages")
                || words.is(before, "of") && words.isAny(before - 1, "age", "ages")
                || isBirthday(before) && endsAge(draft.numberEnd)
                || words.isAny(number.first() - 1, "over", "under") && before == number.first() - 2 && (isPeople(before)
                        || words.isAny(before, "is", "are", "was", "were") && (words.is(before - 1, "population") || words.is(before - 1, "who")))
                        && number.low().intValue() >= 5 && !isCounting(draft.numberEnd);
        return cue && isAge(number) && age(draft, "a", draft.numberEnd, "age.aged");
    }

    /** "Will turn 40", "who turned 12"; "at turn 3" and "Turn 3" are bends of a road. */
    private boolean isBirthday(int verb) {
        return words.isAny(verb, "turns", "turned", "turning") || words.is(verb, "turn") && !words.capitalised(verb)
                && !words.isAny(verb - 1, "at", "in", "into", "through", "of", "from", "the", "a");
    }

    /** Whether a unit or a noun in the plural follows that the number counts. */
    private boolean isCounting(int at) {
        return words.joins(at) || words.isWord(at) && (Nouns.isPlural(words.lower(at), words.token(at).text())
                || words.isAny(at, "percent", "per", "pct", "feet", "foot", "mile", "million", "billion", "thousand", "hundred", "metre", "meter"))
                || words.isAny(at, "%", "°", "/");
    }

    /** "people under 30", "those over 65". */
    private boolean isPeople(int i) {
        return words.isAny(i, "people", "them", "those", "anyone", "everyone", "someone", "adults", "children", "kids")
                || words.isWord(i) && Nouns.isPlural(words.lower(i), words.token(i).text()) && People.isSingular(Nouns.lemma(words.lower(i)));
    }

    /** "He will be 35", "she was 41 when". */
    private boolean being(Draft draft, NumberExpression number) {
        int at = number.first() - 1;
        while (words.isAny(at, "only", "just", "about", "nearly", "almost", "now", "already")) {
            at--;
        }
        if (!isAge(number) || number.low().intValue() < YOUNGEST || !endsAge(draft.numberEnd)
                || !words.isAny(at, "is", "was", "be", "'s", "turned", "turns")) {
            return false;
        }
        at--;
        while (words.isAny(at, "will", "would", "to", "now")) {
            at--;
        }
        return words.isAny(at, "he", "she", "who", "he'll", "she'll", "he'd", "she'd") && words.sameSentence(at, number.first()) && age(draft, "a", draft.numberEnd, "age.person");
    }

    /** "Life expectancy is around 73", "the retirement age rises to 67". */
    private boolean average(Draft draft, NumberExpression number) {
        int at = number.first() - 1;
        while (words.isAny(at, "around", "about", "just", "only", "over", "under", "nearly", "almost", "above", "below", "than", "more", "less")) {
            at--;
        }
        if (!isAge(number) || !endsAge(draft.numberEnd) && !words.lower(draft.numberEnd).endsWith("ing") || !words.isAny(at, "is", "was", "of", "to", "at", "be", "from", "reached", "'s")) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(words.sentenceFirst(at), at - AGE_REACH); i--) {
            if (words.is(i, "expectancy") || words.is(i, "age") && words.isAny(i - 1, "average", "median", "mean", "retirement", "pension",
                    "minimum", "maximum", "legal", "voting", "drinking")) {
                return age(draft, "a", draft.numberEnd, "age.average");
            }
            if (words.isNumber(i) && !words.is(at, "from") && !words.is(at, "to")) {
                return false;
            }
        }
        return false;
    }

    /** Nothing that the number could count follows. */
    private boolean endsAge(int after) {
        return words.token(after) == null || words.isAny(after, ".", ",", ";", "!", "?", ")", "—", "\"", "”", "and", "when", "by", "in", "at",
                "on", "but", "now", "who", "this", "next", "from", "to", "last", "then", "while", "as") && !words.isNumber(after + 1);
    }

    static boolean isAge(NumberExpression number) {
        return number.low().signum() > 0 && number.low().compareTo(OLDEST) <= 0
                && (number.form() == Form.CARDINAL || number.form() == Form.RANGE);
    }

    static boolean age(Draft draft, String unit, int end, String rule) {
        draft.unit = unit;
        draft.kind = Kind.AGE;
        draft.cover(draft.first, end);
        draft.rule(rule);
        return true;
    }
}
