package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes the part of a TIMEX3 value that tells the time of the day. */
final class ClockValue {

    private static final int DATE_AND_TIME = 16;

    private ClockValue() {}

    /** A time of the clock so many hours or minutes after another, or null where that one tells none. */
    static String shifted(String value, Unit unit, int by) {
        if (value == null || value.length() < DATE_AND_TIME || value.charAt(10) != 'T' || value.charAt(13) != ':' || value.indexOf('X') >= 0) {
            return null;
        }
        int hour = Integer.parseInt(value.substring(11, 13));
        LocalDateTime then = LocalDate.parse(value.substring(0, 10)).atTime(0, Integer.parseInt(value.substring(14, DATE_AND_TIME)))
                .plusHours(hour).plus(by, unit == Unit.HOUR ? ChronoUnit.HOURS : unit == Unit.MINUTE ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
        return then.toLocalDate() + String.format(Locale.ROOT, "T%02d:%02d", then.getHour(), then.getMinute())
                + (value.endsWith("Z") ? "Z" : "");
    }

    /** "T22:30", "T18:00Z", "TMO", or "" where no time is said. */
    static String of(Fields fields) {
        if (fields.has(Slot.HOUR)) {
            String value = String.format(Locale.ROOT, "T%02d:%02d", fields.get(Slot.HOUR), fields.get(Slot.MINUTE, 0));
            if (fields.has(Slot.SECOND)) {
                value += String.format(Locale.ROOT, ":%02d", fields.get(Slot.SECOND));
            }
            return fields.has(Slot.UTC) ? value + "Z" : value;
        }
        return fields.has(Slot.PART) ? "T" + Part.values()[fields.get(Slot.PART)] : "";
    }
}
