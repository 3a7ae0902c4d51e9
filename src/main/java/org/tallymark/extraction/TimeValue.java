package org.tallymark.extraction;

import java.time.LocalDate;

/**
 * The value of a time expression.
 *
 * @param type TIMEX3 type: DATE, TIME, DURATION or SET
 * @param value TIMEX3 value, resolved against the publication date
 * @param from first day covered, or null for durations, sets and open values
 * @param to last day covered, or null likewise
 */
public record TimeValue(TimeType type, String value, LocalDate from, LocalDate to) {
}
