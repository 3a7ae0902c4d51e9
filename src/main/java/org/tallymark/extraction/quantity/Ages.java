package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
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

    Ages(Words words) {
        this.words = words;
    }

    /** Whether the number is an age; span, unit and kind are set then. */
    boolean read(Draft draft, NumberExpression number) {
        if (number.form() == Form.ORDINAL || number.form() == Form.MULTIPLE) {
            return false;
        }
        return old(draft) || aged(draft, number) || apposed(draft, number) || being(draft, number) || average(draft, number);
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
                || words.isAny(before, "turned", "turning", "turns") && words.isAny(before - 1, "he", "she", "who", "just");
        return cue && isAge(number) && age(draft, "a", draft.numberEnd, "age.aged");
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
        return words.isAny(at, "he", "she", "who") && words.sameSentence(at, number.first()) && age(draft, "a", draft.numberEnd, "age.person");
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

    /** A name or a person's noun, a comma, a number and the end of the aside: "Carlos Rivera, 39; ...", "The suspect, 19, ...". */
    private boolean apposed(Draft draft, NumberExpression number) {
        if (!number.digits() || !number.whole() || !isAge(number) || draft.numberEnd - draft.numberFirst != 1) {
            return false;
        }
        int before = number.first() - 1;
        int after = draft.numberEnd;
        boolean aside = words.is(before, ",") && words.isAny(after, ",", ";", ".", ")", "and", "who", "of", "from", "is", "was", "—", "–", "―")
                || words.is(before, "(") && words.is(after, ")") && number.low().intValue() > 15;
        if (words.is(before, ",") && words.isAny(after, ",", ";") && words.isWord(before - 1) && !words.capitalised(before - 1)
                && People.isSingular(words.lower(before - 1)) && words.sameSentence(before, number.first()) && !listed(after)) {
            return age(draft, "a", after, "age.apposed");
        }
        if (!aside || !words.capitalised(before - 1) || !words.sameSentence(before, number.first())) {
            return false;
        }
        boolean named = words.capitalised(before - 2) || words.token(before - 1).text().length() > 2
                && words.isAny(after, ",", ";", ".") && words.is(before, ",");
        return named && !isMonth(words.lower(before - 1)) && !isMonth(words.lower(before - 2))
                && !listed(after) && age(draft, "a", after, "age.apposed");
    }

    /** "Boeing, 12, ..." in tables of results: another bare number follows at once. */
    private boolean listed(int after) {
        return words.isAny(after, ",", ";", "and") && words.isNumber(after + 1);
    }

    private static boolean isMonth(String word) {
        return word.length() >= 3 && ("january february march april may june july august september october november december"
                .contains(word) || "jan feb mar apr jun jul aug sep sept oct nov dec".contains(word));
    }

    private static boolean isAge(NumberExpression number) {
        return number.low().signum() > 0 && number.low().compareTo(OLDEST) <= 0
                && (number.form() == Form.CARDINAL || number.form() == Form.RANGE);
    }

    private boolean age(Draft draft, String unit, int end, String rule) {
        draft.unit = unit;
        draft.kind = Kind.AGE;
        draft.cover(draft.first, end);
        draft.rule(rule);
        return true;
    }
}
