package org.tallymark.extraction.number;

import java.math.BigDecimal;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Multiplies a number by the scales behind it: "two hundred and five thousand", "three and a half million", "1.2 million". */
final class Scales {

    /** Nothing that is counted has more digits. */
    private static final int LONGEST = 25;

    private final Document document;

    Scales(Document document) {
        this.document = document;
    }

    /** What scales stand behind a number: "two hundred and five thousand", "three and a half million". */
    NumberExpression scaled(int first, int from, BigDecimal begin) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = begin;
        long last = Long.MAX_VALUE;
        int at = from;
        while (document.token(at) != null) {
            int next = document.is(at, "-") && NumberWords.touches(document, at) ? at + 1 : at;
            Token token = document.token(next);
            Long scale = token == null || token.lineBefore() > 1 ? null : NumberWords.SCALES.get(token.lower());
            int part = scale == null ? partAfterAnd(at) : -1;
            if (part > 0) {
                current = total.add(current);
                BigDecimal more = document.is(part, "half") ? WordFractions.HALF : WordFractions.QUARTER;
                current = current.add(last == Long.MAX_VALUE ? more : more.multiply(BigDecimal.valueOf(last)));
                total = BigDecimal.ZERO;
                at = part + 1;
                continue;
            }
            if (scale == null || current.precision() > LONGEST || scale == 20 && current.intValue() > 4
                    || last != Long.MAX_VALUE && scale == 12) {
                break;
            }
            if (scale == 20 && !document.is(next + 1, "of")) {
                break;
            }
            current = current.multiply(BigDecimal.valueOf(scale));
            at = next + 1;
            last = scale;
            int more = document.is(at, "and") ? at + 1 : at;
            NumberExpression rest = scale >= 100 && (more > at || begins(at)) && begins(more) ? under(more, scale) : null;
            if (rest == null) {
                continue;
            }
            if (scale >= 1000) {
                total = total.add(current);
                current = rest.low();
            } else {
                current = current.add(rest.low());
            }
            at = rest.end();
        }
        return NumberExpression.of(first, at, total.add(current), Form.CARDINAL, document.token(first).isNumber());
    }

    /** The token of "half" or "quarter" in "and a half", "-and-a-half", or -1. */
    private int partAfterAnd(int from) {
        int and = skipHyphen(from);
        if (!document.is(and, "and")) {
            return -1;
        }
        int article = skipHyphen(and + 1);
        int part = skipHyphen(article + 1);
        return document.isAny(article, "a", "one") && document.isAny(part, "half", "quarter") ? part : -1;
    }

    private int skipHyphen(int i) {
        return document.is(i, "-") && NumberWords.touches(document, i) ? i + 1 : i;
    }

    private boolean begins(int i) {
        Token token = document.token(i);
        return token != null && token.isWord() && NumberWords.begins(token.lower());
    }

    /** A spelled number that goes on a greater one: "five" of "hundred and five"; null where it counts anew. */
    private NumberExpression under(int i, long scale) {
        Token token = document.token(i);
        Integer tens = NumberWords.TENS.get(token.lower());
        int value = tens != null ? tens : NumberWords.SMALL.get(token.lower());
        int end = i + 1;
        if (tens != null) {
            int unit = document.is(end, "-") ? end + 1 : end;
            Integer small = document.token(unit) == null ? null : NumberWords.SMALL.get(document.token(unit).lower());
            if (small != null && small > 0 && small < 10) {
                value += small;
                end = unit + 1;
            }
        }
        return value > 0 && value < scale
                ? NumberExpression.of(i, end, BigDecimal.valueOf(value), Form.CARDINAL, false) : null;
    }
}
