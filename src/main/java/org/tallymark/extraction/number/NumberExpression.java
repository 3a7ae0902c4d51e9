package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number as it stands in a text, without comparator and unit.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param low the value, or the lower end of a range, or the floor of a vague number
 * @param high the value, or the upper end of a range; null for a vague number
 * @param form how it is written
 * @param digits whether it begins with digits and not with a word
 * @param parts the two ends of a range, else empty
 */
public record NumberExpression(int first, int end, BigDecimal low, BigDecimal high, Form form, boolean digits,
        List<NumberExpression> parts) {

    static NumberExpression of(int first, int end, BigDecimal value, Form form, boolean digits) {
        return new NumberExpression(first, end, value, value, form, digits, List.of());
    }

    static NumberExpression vague(int first, int end, BigDecimal floor) {
        return new NumberExpression(first, end, floor, null, Form.VAGUE, false, List.of());
    }

    public boolean ordinal() {
        return form == Form.ORDINAL;
    }

    public boolean vague() {
        return form == Form.VAGUE;
    }

    public boolean range() {
        return form == Form.RANGE;
    }

    /** Whether it is a plain whole number, as a year, a day or an hour must be. */
    public boolean whole() {
        return form == Form.CARDINAL && low.stripTrailingZeros().scale() <= 0;
    }
}
