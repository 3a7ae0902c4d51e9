package org.tallymark.extraction.time;

import java.util.List;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeType;

/**
 * A time expression as found, not yet resolved: either calendar fields or a value that needs no resolving.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param type DURATION or SET for a value; for fields null, since their value tells
 * @param fields what it says about the calendar, or null
 * @param value the TIMEX3 value of a duration or set, or null
 * @param numberFirst first token of its explicit number, or -1
 * @param numberEnd token after that number, or -1
 * @param quantity the length or rate in numbers, or null
 * @param rules names of the rules that fired
 */
record Draft(int first, int end, TimeType type, Fields fields, String value, int numberFirst, int numberEnd,
        Quantity quantity, List<String> rules) {

    static Draft date(int first, int end, Fields fields, String rule) {
        return new Draft(first, end, null, fields, null, -1, -1, null, List.of(rule));
    }

    static Draft set(int first, int end, String value, String rule) {
        return new Draft(first, end, TimeType.SET, null, value, -1, -1, null, List.of(rule));
    }

    static Draft length(int first, int end, String value, String rule) {
        return new Draft(first, end, TimeType.DURATION, null, value, -1, -1, null, List.of(rule));
    }

    boolean isDate() {
        return fields != null;
    }

    Draft counting(int from, int to, Quantity amount) {
        return new Draft(first, end, type, fields, value, from, to, amount, rules);
    }

    Draft from(int newFirst) {
        return new Draft(newFirst, end, type, fields, value, numberFirst, numberEnd, quantity, rules);
    }

    Draft until(int newEnd) {
        return new Draft(first, newEnd, type, fields, value, numberFirst, numberEnd, quantity, rules);
    }

    Draft meaning(Fields other) {
        return new Draft(first, end, type, other, value, numberFirst, numberEnd, quantity, rules);
    }

    Draft because(String rule) {
        if (rules.contains(rule)) {
            return this;
        }
        List<String> more = new java.util.ArrayList<>(rules);
        more.add(rule);
        return new Draft(first, end, type, fields, value, numberFirst, numberEnd, quantity, List.copyOf(more));
    }

    static Draft longest(Draft a, Draft b) {
        return b == null || a != null && a.end >= b.end ? a : b;
    }
}
