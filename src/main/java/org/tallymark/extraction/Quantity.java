package org.tallymark.extraction;

import java.math.BigDecimal;

/**
 * The value that a claim states, scaled ("8 billion" is 8000000000) and in its unit.
 *
 * @param comparator how the bounds bind
 * @param low lower bound, or null where there is none
 * @param high upper bound, or null where there is none
 * @param unit ISO 4217 code, {@code %}, UCUM code, {@code person}, a noun's lemma, or {@code 1} where there is no noun
 * @param trend direction of change, or null
 */
public record Quantity(Comparison comparator, BigDecimal low, BigDecimal high, String unit, Trend trend) {
}
