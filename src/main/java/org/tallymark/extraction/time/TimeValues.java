package org.tallymark.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;

/** Writes TIMEX3 values and tells which days they cover. */
public final class TimeValues {

    private TimeValues() {}

    /**
     * A value with the days that it covers. Winter is December of its year to February of the next; years before the common
     * era, values with unknown digits and days that no calendar has cover nothing.
     */
    public static TimeValue of(TimeType type, String value) {
        if (type == TimeType.DURATION || type == TimeType.SET || value.indexOf('X') >= 0 || value.startsWith("BC")) {
            return new TimeValue(type, value, null, null);
        }
        int slash = value.indexOf('/');
        LocalDate[] first = days(slash < 0 ? value : value.substring(0, slash));
        LocalDate[] last = slash < 0 ? first : days(value.substring(slash + 1));
        return first == null || last == null ? new TimeValue(type, value, null, null)
                : new TimeValue(type, value, first[0], last[1]);
    }

    static String week(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static LocalDate[] days(String value) {
        int time = value.indexOf('T');
        String date = time < 0 ? value : value.substring(0, time);
        try {
            return switch (date.length()) {
                case 2 -> span(LocalDate.of(Integer.parseInt(date) * 100, 1, 1), LocalDate.of(Integer.parseInt(date) * 100 + 99, 12, 31));
                case 3 -> span(LocalDate.of(Integer.parseInt(date) * 10, 1, 1), LocalDate.of(Integer.parseInt(date) * 10 + 9, 12, 31));
                case 4 -> span(LocalDate.of(Integer.parseInt(date), 1, 1), LocalDate.of(Integer.parseInt(date), 12, 31));
                case 7 -> part(Integer.parseInt(date.substring(0, 4)), date.substring(5));
                case 8 -> weeks(date, false);
                case 11 -> weeks(date.substring(0, 8), true);
                case 10 -> span(LocalDate.parse(date), LocalDate.parse(date));
                default -> null;
            };
        } catch (java.time.DateTimeException | NumberFormatException impossible) {
            return null;
        }
    }

    private static LocalDate[] part(int year, String part) {
        switch (part.charAt(0)) {
            case 'Q':
                return months(year, 3 * (part.charAt(1) - '1') + 1, 3);
            case 'H':
                return months(year, 6 * (part.charAt(1) - '1') + 1, 6);
            default:
                break;
        }
        for (Season season : Season.values()) {
            if (season.name().equals(part)) {
                return months(year, season.month(), 3);
            }
        }
        return months(year, Integer.parseInt(part), 1);
    }

    private static LocalDate[] months(int year, int first, int count) {
        return span(LocalDate.of(year, first, 1), YearMonth.of(year, first).plusMonths(count - 1L).atEndOfMonth());
    }

    private static LocalDate[] weeks(String week, boolean weekend) {
        LocalDate monday = LocalDate.of(Integer.parseInt(week.substring(0, 4)), 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(Integer.parseInt(week.substring(6)) - 1L);
        return span(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
    }

    private static LocalDate[] span(LocalDate first, LocalDate last) {
        return new LocalDate[] {first, last};
    }
}
