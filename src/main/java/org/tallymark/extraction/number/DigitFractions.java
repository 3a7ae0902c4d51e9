package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads shares of a whole in digits: "1/4", "½". */
final class DigitFractions {

    private static final Map<String, BigDecimal> GLYPHS = Map.ofEntries(Map.entry("½", new BigDecimal("0.5")),
            Map.entry("¼", new BigDecimal("0.25")), Map.entry("¾", new BigDecimal("0.75")),
            Map.entry("⅓", third(1)), Map.entry("⅔", third(2)), Map.entry("⅕", new BigDecimal("0.2")),
            Map.entry("⅖", new BigDecimal("0.4")), Map.entry("⅗", new BigDecimal("0.6")),
            Map.entry("⅘", new BigDecimal("0.8")), Map.entry("⅛", new BigDecimal("0.125")),
            Map.entry("⅜", new BigDecimal("0.375")), Map.entry("⅝", new BigDecimal("0.625")),
            Map.entry("⅞", new BigDecimal("0.875")));

    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 128, 1000);

    private final Document document;

    DigitFractions(Document document) {
        this.document = document;
    }

    /** What a single sign such as "½" is worth, or null where the token is none. */
    static BigDecimal glyph(Token token) {
        return GLYPHS.get(token.text());
    }

    private static BigDecimal third(int above) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
    }

    /** "1/4": a proper fraction with a usual denominator; "24/7" and "9/11" are none. */
    NumberExpression slash(int i, BigDecimal above) {
        Token sign = document.token(i + 1);
        Token below = document.token(i + 2);
        if (above == null || sign == null || below == null || !sign.isAny("/", "⁄") || !below.isNumber()
                || below.spaceBefore() && !sign.spaceBefore() || document.is(i + 3, "/") || document.is(i - 1, "/")) {
            return null;
        }
        BigDecimal divisor = Digits.value(below.text(), false);
        if (divisor == null || divisor.scale() != 0 || above.scale() != 0 || divisor.compareTo(BigDecimal.valueOf(1000)) > 0
                || !DENOMINATORS.contains(divisor.intValue()) || above.compareTo(divisor) >= 0 || above.signum() == 0) {
            return null;
        }
        return NumberExpression.of(i, i + 3, above.divide(divisor, MathContext.DECIMAL64), Form.FRACTION, true);
    }
}
