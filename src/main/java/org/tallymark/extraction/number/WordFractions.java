package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads shares of a whole in words: "half a million", "a quarter of", "two-thirds", "one third of". */
final class WordFractions {

    static final BigDecimal HALF = new BigDecimal("0.5");
    static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Document document;

    WordFractions(Document document) {
        this.document = document;
    }

    /** "a third" from its article, or null. */
    NumberExpression afterArticle(int article) {
        Token next = document.token(article + 1);
        Integer part = next.lower().endsWith("s") ? null : NumberWords.PARTS.get(next.lower());
        return part != null && (document.isAny(article + 2, "of", "less", "more", "as") || approximated(article))
                ? fraction(article, article + 2, BigDecimal.ONE, part) : null;
    }

    /** A comparator before "a quarter" or "a third" shows a share and no period or rank. */
    private boolean approximated(int article) {
        return document.isAny(article - 1, "about", "nearly", "almost", "roughly", "around", "over", "than", "least", "approximately", "under")
                || document.isAny(article - 1, "by", "up", "down", "fell", "slipped", "rose", "dropped", "grew", "shrank", "jumped", "declined", "plunged",
                        "lost", "gained", "tumbled", "slumped", "surged", "climbed") && !isNamed(article + 2);
    }

    /** Whether a noun follows, as in "by a third party": then the word is its rank. */
    private boolean isNamed(int after) {
        Token next = document.token(after);
        return next != null && next.isWord() && next.lineBefore() == 0 && !next.isAny("to", "in", "since", "from", "over", "this",
                "last", "and", "or", "but", "compared", "after", "when", "while", "at", "on", "for", "as", "by", "during", "under",
                "between", "within", "among", "with", "before", "until", "per", "because", "year-on-year", "on-year", "overnight", "today", "yesterday");
    }

    /** "half", "half a million", "a quarter of a million", "half a dozen". */
    NumberExpression half(int first, int word) {
        BigDecimal value = document.token(word).is("half") ? HALF : QUARTER;
        int next = word + 1;
        if (value == QUARTER && document.is(next, "of")) {
            next++;
        }
        if (document.isAny(next, "a", "of", "-")) {
            Token scale = document.token(document.is(next + 1, "a") ? next + 2 : next + 1);
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
        if (document.token(word).is("quarter") && !isPoint(word + 1) && (first == word
                || !document.isAny(word + 1, "of", "mile", "century", "share") && !approximated(first))) {
            return null;
        }
        return NumberExpression.of(first, word + 1, value, Form.FRACTION, false);
    }

    /** "quarter-point", "quarter percentage point". */
    private boolean isPoint(int i) {
        int at = document.is(i, "-") && NumberWords.touches(document, i) ? i + 1 : i;
        return document.isAny(at, "point", "percentage", "percent") || document.is(at, "per") && document.is(at + 1, "cent");
    }

    /** "two-thirds", "three quarters", "one third of". */
    NumberExpression parts(int first, int at, long value) {
        boolean spaced = document.is(at, "-") && document.token(at + 1) != null && NumberWords.PARTS.containsKey(document.token(at + 1).lower());
        int next = document.is(at, "-") && (NumberWords.touches(document, at) || spaced) ? at + 1 : at;
        Token token = document.token(next);
        Integer part = token == null || value == 0 ? null : NumberWords.PARTS.get(token.lower());
        boolean plural = token != null && (token.lower().endsWith("s") || token.is("halves"));
        if (part == null || value > 1 != plural && !(value > 1 && next > at)
                || token.is("quarters") && value > 3) {
            return null;
        }
        if (ofScale(next + 1) != null) {
            return fraction(first, next + 1, BigDecimal.valueOf(value), part);
        }
        if (value == 1 && next == at && !token.is("half") && !document.isAny(next + 1, "of", "the")) {
            return null;
        }
        if (token.is("quarters") && next == at && !document.isAny(next + 1, "of", "-")) {
            return scaledParts(first, token, value);
        }
        return fraction(first, next + 1, BigDecimal.valueOf(value), part);
    }

    /** "three quarters billion": quarters of a scale. */
    private NumberExpression scaledParts(int first, Token quarters, long value) {
        Token scale = document.token(quarters.index() + 1);
        return scale != null && scale.isAny("million", "billion", "trillion") ? NumberExpression.of(first, scale.index() + 1,
                QUARTER.multiply(BigDecimal.valueOf(value * NumberWords.SCALES.get(scale.lower()))), Form.CARDINAL, false) : null;
    }

    /** What "of a million" behind a fraction multiplies it by, or null. */
    private Long ofScale(int of) {
        Token scale = document.is(of, "of") && document.is(of + 1, "a") ? document.token(of + 2) : null;
        return scale != null && scale.isAny("million", "billion", "trillion") ? NumberWords.SCALES.get(scale.lower()) : null;
    }

    private NumberExpression fraction(int first, int end, BigDecimal above, int below) {
        Long scale = ofScale(end);
        if (scale != null) {
            return NumberExpression.of(first, end + 3, above.multiply(BigDecimal.valueOf(scale)).divide(BigDecimal.valueOf(below),
                    MathContext.DECIMAL64), Form.CARDINAL, false);
        }
        return NumberExpression.of(first, end, above.divide(BigDecimal.valueOf(below), MathContext.DECIMAL64),
                Form.FRACTION, false);
    }
}
