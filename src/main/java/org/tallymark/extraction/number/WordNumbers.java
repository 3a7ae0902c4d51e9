package org.tallymark.extraction.number;

import java.math.BigDecimal;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads numbers in words: "twenty-six", "two hundred and five thousand", "a dozen", "two-thirds", "twenty-first". */
final class WordNumbers {

    /** Decimals that anybody speaks. */
    private static final int MOST_DECIMALS = 6;

    private final Document document;
    private final WordFractions fractions;
    private final Scales scales;
    private final Multiples multiples;

    WordNumbers(Document document, Scales scales) {
        this.document = document;
        this.fractions = new WordFractions(document);
        this.scales = scales;
        this.multiples = new Multiples(document);
    }

    /** The number in words that begins at a token, or null. */
    NumberExpression at(int i) {
        Token token = document.token(i);
        if (token.isAny("a", "an")) {
            return afterArticle(i);
        }
        if (token.isAny("half", "quarter")) {
            return fractions.half(i, i);
        }
        BigDecimal multiple = multiples.at(i);
        if (multiple != null) {
            return NumberExpression.of(i, i + 1, multiple, Form.MULTIPLE, false);
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
        if (scale != null && (!next.is("score") || document.is(i + 2, "of"))) {
            return scales.scaled(i, i + 1, BigDecimal.ONE);
        }
        return next.isAny("half", "quarter") ? fractions.half(i, i + 1) : fractions.afterArticle(i);
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
            int unit = document.is(at, "-") && NumberWords.touches(document, at) ? at + 1 : at;
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
        int decimals = decimalsEnd(i, at);
        if (decimals > at) {
            StringBuilder digits = new StringBuilder(value + ".");
            for (int k = at + 1; k < decimals; k++) {
                digits.append(NumberWords.SMALL.get(document.token(k).lower()));
            }
            return scales.scaled(i, decimals, new BigDecimal(digits.toString()));
        }
        NumberExpression part = fractions.parts(i, at, value);
        return part != null ? part : scales.scaled(i, at, BigDecimal.valueOf(value));
    }

    /** The end of "two point five"; "at one point five men" goes on with another number. */
    private int decimalsEnd(int first, int point) {
        if (!document.is(point, "point") || document.isAny(first - 1, "at", "that", "this")) {
            return point;
        }
        int end = point + 1;
        while (document.token(end) != null && document.token(end).lineBefore() == 0
                && NumberWords.SMALL.getOrDefault(document.token(end).lower(), 10) < 10 && end <= point + MOST_DECIMALS) {
            end++;
        }
        return end > point + 1 ? end : point;
    }
}
