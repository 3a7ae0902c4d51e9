package org.tallymark.extraction.number;

import java.math.BigDecimal;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads numbers without an exact value: "dozens", "tens of thousands", "several hundred", "a few", "a couple". */
final class VagueNumbers {

    private static final long FEW = 3;

    private final Document document;

    VagueNumbers(Document document) {
        this.document = document;
    }

    /** The vague number that begins at a token, or null. */
    NumberExpression at(int i) {
        Token token = document.token(i);
        if (token.is("several")) {
            return multiplied(i, i + 1, FEW);
        }
        if (token.is("a") && document.is(i + 1, "few") && !document.is(i - 1, "quite") && !document.is(i - 1, "not")) {
            return multiplied(i, i + 2, FEW);
        }
        if (token.is("few") && isScale(i + 1) || token.is("many") && isScale(i + 1)) {
            return multiplied(i, i + 1, FEW);
        }
        if (token.is("a") && document.is(i + 1, "couple") && (document.is(i + 2, "of") || isScale(i + 2))) {
            return couple(i);
        }
        return plural(i);
    }

    private NumberExpression couple(int i) {
        int at = document.is(i + 2, "of") ? i + 3 : i + 2;
        if (isScale(at)) {
            return multiplied(i, at, 2);
        }
        return NumberExpression.vague(i, i + 2, BigDecimal.valueOf(2));
    }

    /** "several" or "few", and the "hundred" or "dozen" that may follow. */
    private NumberExpression multiplied(int first, int at, long floor) {
        long value = floor;
        int end = at;
        while (isScale(end) && end < at + 3) {
            Token token = document.token(end);
            Long scale = NumberWords.SCALES.get(token.lower());
            value *= scale != null ? scale : NumberWords.PLURALS.get(token.lower());
            end++;
        }
        return NumberExpression.vague(first, end, BigDecimal.valueOf(value));
    }

    private NumberExpression plural(int i) {
        Token token = document.token(i);
        Long floor = NumberWords.PLURALS.get(token.lower());
        if (floor == null || document.token(i - 1) != null && document.token(i - 1).isNumber()) {
            return null;
        }
        BigDecimal value = BigDecimal.valueOf(floor);
        int end = i + 1;
        while (document.is(end, "of") && document.token(end + 1) != null && end < i + 5) {
            Token next = document.token(end + 1);
            Long more = NumberWords.PLURALS.get(next.lower());
            if (more == null && next.isAny("thousand", "million", "billion")) {
                more = NumberWords.SCALES.get(next.lower());
            }
            if (more == null) {
                break;
            }
            value = value.multiply(BigDecimal.valueOf(more));
            end += 2;
        }
        boolean bare = token.isAny("tens", "scores");
        return bare && end == i + 1 && !document.is(end, "of") ? null : NumberExpression.vague(i, end, value);
    }

    private boolean isScale(int i) {
        Token token = document.token(i);
        return token != null && (token.isAny("hundred", "thousand", "million", "billion", "trillion", "dozen", "dozens",
                "hundreds", "thousands", "millions", "billions"));
    }
}
