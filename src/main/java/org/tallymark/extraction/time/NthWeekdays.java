package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;

/** Reads days told by their place in a month: "the last Friday in May", "the second Tuesday of every month". */
final class NthWeekdays {

    private static final Set<String> LAST = Set.of("last", "final");

    private final Scan scan;
    private final CalendarDates dates;

    NthWeekdays(Scan scan, CalendarDates dates) {
        this.scan = scan;
        this.dates = dates;
    }

    /** "the last Friday in May", or null. */
    Draft at(int i) {
        int day = weekday(i);
        Draft month = day < 0 || !dates.isMonth(day + 2) ? null : dates.at(day + 2);
        return month == null || month.fields().has(Slot.DAY) ? null : month.from(i).meaning(month.fields()
                .with(Slot.WEEKDAY, TimeWords.weekday(scan.low(day))).with(Slot.WEEK, nth(i))).because("timex.nth-weekday");
    }

    /** "the second Tuesday of every month", or null. */
    Draft repeated(int i) {
        int day = weekday(i);
        return day > 0 && scan.in(day + 2, Set.of("every", "each")) && scan.is(day + 3, "month")
                ? Draft.set(i, day + 4, "P1M", "timex.set") : null;
    }

    /** The weekday that an ordinal or "last" stands before and "of" or "in" behind, or -1. */
    private int weekday(int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        NumberExpression number = scan.number(at);
        int day = nth(i) == 0 ? -1 : number != null ? number.end() : at + 1;
        return day > 0 && TimeWords.weekday(scan.low(day)) > 0 && scan.isCapital(day) && scan.in(day + 1, Set.of("of", "in")) ? day : -1;
    }

    /** 1 to 5, -1 for the last, 0 where there is no place. */
    private int nth(int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        NumberExpression number = scan.number(at);
        boolean ordinal = number != null && number.ordinal() && number.low().intValue() >= 1 && number.low().intValue() <= 5;
        return ordinal ? number.low().intValue() : scan.in(at, LAST) ? -1 : 0;
    }
}
