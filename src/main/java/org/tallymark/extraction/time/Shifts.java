package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;

/** Turns a length into a date where a word says from when it counts: "two years ago", "three days later", "a week from now". */
final class Shifts {

    private static final Map<String, Unit> LETTERS = Map.of("Y", Unit.YEAR, "M", Unit.MONTH, "W", Unit.WEEK, "D", Unit.DAY,
            "Q", Unit.QUARTER, "DE", Unit.DECADE, "CE", Unit.CENTURY, "TH", Unit.HOUR, "TM", Unit.MINUTE, "TS", Unit.SECOND);
    private static final Set<String> OBJECTS = Set.of(".", ",", ";", ")", "''", "\"", "”", "!", "?", ":");

    private Shifts() {}

    /** The date that a length and what follows it name together, or the length as it was. */
    static Draft apply(Scan scan, Draft length) {
        int end = length.end();
        if (scan.is(end, "ago")) {
            return shifted(length, end + 1, -1, false);
        }
        if (scan.is(end, "from") && scan.in(end + 1, Set.of("now", "today", "tomorrow"))) {
            return shifted(length, end + 2, 1, false);
        }
        if (scan.is(end, "hence")) {
            return shifted(length, end + 1, 1, false);
        }
        if (scan.in(end, Set.of("later", "earlier")) && !scan.is(end + 1, "than") && length.end() - length.first() > 0) {
            return shifted(length, end + 1, scan.is(end, "later") ? 1 : -1, true);
        }
        boolean closed = scan.token(end + 1) == null || scan.in(end + 1, OBJECTS)
                || scan.is(end, "prior") && !scan.is(end + 1, "to");
        if (scan.in(end, Set.of("before", "after", "prior", "previously", "beforehand", "afterwards", "afterward")) && closed) {
            return shifted(length, end + 1, scan.low(end).startsWith("after") ? 1 : -1, true);
        }
        return length;
    }

    private static Draft shifted(Draft length, int end, int sign, boolean story) {
        String value = length.value();
        int slash = value.indexOf('/');
        value = slash < 0 ? value : value.substring(0, slash);
        boolean clock = value.startsWith("PT");
        int at = clock ? 2 : 1;
        int letter = at;
        while (letter < value.length() && (Character.isDigit(value.charAt(letter)) || value.charAt(letter) == '.'
                || value.charAt(letter) == 'X')) {
            letter++;
        }
        Unit unit = LETTERS.get((clock ? "T" : "") + value.substring(letter));
        String rule = sign < 0 && !story ? "timex.ago" : story ? "timex.story-shift" : "timex.from-now";
        if (unit == null || value.substring(at, letter).length() > 6) {
            return length;
        }
        Fields fields;
        if (value.charAt(at) == 'X' || slash >= 0) {
            fields = Fields.fixed(unit.unknown());
        } else {
            BigDecimal amount = new BigDecimal(value.substring(at, letter));
            if (amount.stripTrailingZeros().scale() > 0 && unit == Unit.YEAR) {
                unit = Unit.MONTH;
                amount = amount.multiply(BigDecimal.valueOf(12));
            }
            boolean decades = unit == Unit.DECADE && amount.stripTrailingZeros().scale() <= 0;
            if (unit == Unit.DECADE && !decades || unit == Unit.CENTURY) {
                amount = amount.multiply(unit.size());
                unit = Unit.YEAR;
            }
            int by = sign * amount.setScale(0, RoundingMode.HALF_UP).intValue();
            fields = story ? Fields.storyShift(unit, by) : Fields.shift(unit, by);
        }
        return Draft.date(length.first(), end, fields, rule);
    }
}
