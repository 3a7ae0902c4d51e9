package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads numbers in words: "twenty-six", "two hundred and five thousand", "a dozen", "two-thirds", "twenty-first". */
final class WordNumbers {

    /** Nothing that is counted has more digits. */
    private static final int LONGEST = 25;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Document document;

    WordNumbers(Document document) {
        this.document = document;
    }

    /** The number in words that begins at a token, or null. */
    NumberExpression at(int i) {
        Token token = document.token(i);
        if (token.isAny("a", "an")) {
            return afterArticle(i);
        }
        if (token.isAny("half", "quarter")) {
            return half(i, i);
        }
        if (token.is("twice")) {
            return NumberExpression.of(i, i + 1, BigDecimal.valueOf(2), Form.MULTIPLE, false);
        }
        if (NumberWords.begins(token.lower())) {
            return spelled(i);
        }
        Integer ordinal = NumberWords.ORDINALS.get(token.lower());
        return ordinal == null ? null
                : NumberExpression.of(i, i + 1, BigDecimal.valueOf(ordinal), Form.ORDINAL, false);
    }

    /** "a hundred", "a dozen", "a third", "a quarter of a million", "a million and a half". */
    private NumberExpression afterArticle(int i) {
        Token next = document.token(i + 1);
        if (next == null) {
            return null;
        }
        Long scale = NumberWords.SCALES.get(next.lower());
        if (scale != null && (!next.is("score") || is(i + 2, "of"))) {
            return scaled(i, i + 1, BigDecimal.ONE);
        }
        if (next.isAny("half", "quarter")) {
            return half(i, i + 1);
        }
        Integer part = next.lower().endsWith("s") ? null : NumberWords.PARTS.get(next.lower());
        return part != null && (isAny(i + 2, "of", "less", "more", "as") || approximated(i))
                ? fraction(i, i + 2, BigDecimal.ONE, part) : null;
    }

    /** A comparator before "a quarter" or "a third" shows a share and no period or rank. */
    private boolean approximated(int article) {
        return isAny(article - 1, "about", "nearly", "almost", "roughly", "around", "over", "than", "least", "approximately", "under");
    }

    /** "half", "half a million", "a quarter of a million", "half a dozen". */
    private NumberExpression half(int first, int word) {
        BigDecimal value = document.token(word).is("half") ? HALF : QUARTER;
        int next = word + 1;
        if (value == QUARTER && is(next, "of")) {
            next++;
        }
        if (isAny(next, "a", "of", "-")) {
            Token scale = document.token(is(next + 1, "a") ? next + 2 : next + 1);
            if (scale != null && NumberWords.SCALES.containsKey(scale.lower()) && !scale.is("score")) {
                return NumberExpression.of(first, scale.index() + 1,
                        value.multiply(BigDecimal.valueOf(NumberWords.SCALES.get(scale.lower()))), Form.CARDINAL, false);
            }
        }
        Token direct = document.token(word + 1);
        if (direct != null && direct.isAny("million", "billion", "trillion")) {
            return NumberExpression.of(first, word + 2, value.multiply(BigDecimal.valueOf(NumberWords.SCALES.get(direct.lower()))),
                    Form.CARDINAL, false);
        }
        if (document.token(word).is("quarter") && (first == word
                || !isAny(word + 1, "of", "mile", "century", "share") && !approximated(first))) {
            return null;
        }
        return NumberExpression.of(first, word + 1, value, Form.FRACTION, false);
    }

    private NumberExpression spelled(int i) {
        int at = i;
        Token token = document.token(at);
        Integer tens = NumberWords.TENS.get(token.lower());
        long value;
        if (tens == null) {
            value = NumberWords.SMALL.get(token.lower());
            at++;
        } else {
            value = tens;
            at++;
            int unit = is(at, "-") && touches(at) ? at + 1 : at;
            Token second = document.token(unit);
            if (second != null && second.isWord() && second.lineBefore() == 0) {
                Integer small = NumberWords.SMALL.get(second.lower());
                Integer ordinal = NumberWords.ORDINALS.get(second.lower());
                if (small != null && small > 0 && small < 10) {
                    value += small;
                    at = unit + 1;
                } else if (ordinal != null && ordinal < 10 && unit > at) {
                    return NumberExpression.of(i, unit + 1, BigDecimal.valueOf(value + ordinal), Form.ORDINAL, false);
                }
            }
        }
        NumberExpression part = parts(i, at, value);
        return part != null ? part : scaled(i, at, BigDecimal.valueOf(value));
    }

    /** "two-thirds", "three quarters", "one third of". */
    private NumberExpression parts(int first, int at, long value) {
        boolean spaced = is(at, "-") && document.token(at + 1) != null && NumberWords.PARTS.containsKey(document.token(at + 1).lower());
        int next = is(at, "-") && (touches(at) || spaced) ? at + 1 : at;
        Token token = document.token(next);
        Integer part = token == null || value == 0 ? null : NumberWords.PARTS.get(token.lower());
        boolean plural = token != null && (token.lower().endsWith("s") || token.is("halves"));
        if (part == null || value > 1 != plural && !(value > 1 && next > at)
                || token.is("quarters") && value > 3) {
            return null;
        }
        if (value == 1 && next == at && !token.is("half") && !isAny(next + 1, "of", "the")) {
            return null;
        }
        if (token.is("quarters") && next == at && !isAny(next + 1, "of", "-")) {
            return null;
        }
        return fraction(first, next + 1, BigDecimal.valueOf(value), part);
    }

    private NumberExpression fraction(int first, int end, BigDecimal above, int below) {
        return NumberExpression.of(first, end, above.divide(BigDecimal.valueOf(below), MathContext.DECIMAL64),
                Form.FRACTION, false);
    }

    /** What scales stand behind a number: "two hundred and five thousand", "three and a half million". */
    NumberExpression scaled(int first, int from, BigDecimal begin) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal current = begin;
        long last = Long.MAX_VALUE;
        int at = from;
        while (document.token(at) != null) {
            int next = is(at, "-") && touches(at) ? at + 1 : at;
            Token token = document.token(next);
            Long scale = token == null || token.lineBefore() > 1 ? null : NumberWords.SCALES.get(token.lower());
            if (scale == null && isAny(at, "and") && (is(at + 1, "a") || is(at + 1, "one"))
                    && isAny(at + 2, "half", "quarter")) {
                current = total.add(current);
                BigDecimal more = is(at + 2, "half") ? HALF : QUARTER;
                current = current.add(last == Long.MAX_VALUE ? more : more.multiply(BigDecimal.valueOf(last)));
                total = BigDecimal.ZERO;
                at += 3;
                continue;
            }
            if (scale == null || current.precision() > LONGEST || scale == 20 && current.intValue() > 4
                    || last != Long.MAX_VALUE && scale == 12) {
                break;
            }
            if (scale == 20 && !is(next + 1, "of")) {
                break;
            }
            current = current.multiply(BigDecimal.valueOf(scale));
            at = next + 1;
            last = scale;
            int more = is(at, "and") ? at + 1 : at;
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
            int unit = is(end, "-") ? end + 1 : end;
            Integer small = document.token(unit) == null ? null : NumberWords.SMALL.get(document.token(unit).lower());
            if (small != null && small > 0 && small < 10) {
                value += small;
                end = unit + 1;
            }
        }
        return value > 0 && value < scale
                ? NumberExpression.of(i, end, BigDecimal.valueOf(value), Form.CARDINAL, false) : null;
    }

    private boolean is(int i, String word) {
        Token token = document.token(i);
        return token != null && token.is(word);
    }

    private boolean isAny(int i, String... words) {
        Token token = document.token(i);
        return token != null && token.isAny(words);
    }

    private boolean touches(int hyphen) {
        Token after = document.token(hyphen + 1);
        return !document.token(hyphen).spaceBefore() && after != null && !after.spaceBefore();
    }
}
