package org.tallymark.extraction.time;

import java.util.List;
import java.util.stream.Stream;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeValue;

/**
 * A time expression of a text.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param time its type and value, resolved as far as the text and the day of publication allow
 * @param numberFirst first token of the explicit number of a duration or set, or -1
 * @param numberEnd token after that number, or -1
 * @param quantity what that number states, or null
 * @param rules names of the rules that fired
 */
public record TimeExpression(int first, int end, TimeValue time, int numberFirst, int numberEnd, Quantity quantity,
        List<String> rules) {

    /** Whether it is a day written with its month and year, as in a dateline. */
    boolean namesFullDate() {
        return time.type() == org.tallymark.extraction.TimeType.DATE && end - first >= 3
                && (rules.contains("timex.day-month") || rules.contains("timex.month-day"));
    }

    /** The same, with one more rule that fired. */
    TimeExpression because(String rule) {
        return new TimeExpression(first, end, time, numberFirst, numberEnd, quantity,
                Stream.concat(rules.stream(), Stream.of(rule)).toList());
    }

    /** Whether it has an explicit number, which is then part of this claim. */
    public boolean hasNumber() {
        return numberFirst >= 0;
    }
}
