package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Token;

/** Reads the later days of one month: the second of "March 3-5" and "March 3 and 5", the last two of "March 3, 4 and 5". */
final class DayLists {

    private static final Set<String> LINKS = Set.of("-", "–", "to", "and", "or", "through", "until", "&", "/");
    /** How many days a list may have. */
    private static final int LONGEST = 8;

    private final Scan scan;
    private final CalendarDates dates;

    DayLists(Scan scan, CalendarDates dates) {
        this.scan = scan;
        this.dates = dates;
    }

    Draft at(int i) {
        boolean comma = scan.is(i - 1, ",");
        boolean last = scan.in(i - 1, LINKS);
        if (!comma && !last || scan.day(i) == 0 || comma && !goesOn(i)) {
            return null;
        }
        int month = month(i, last);
        if (month < 0) {
            return null;
        }
        int end = scan.dayEnd(i);
        boolean counts = scan.is(i - 1, "and") && scan.token(end) != null && scan.token(end).isWord()
                && !scan.token(end).capitalised() && scan.low(end).endsWith("s");
        return counts ? null : dates.withYear(i, end, Fields.of(Slot.DAY, scan.day(i))
                .with(Slot.MONTH, TimeWords.month(scan.low(month))), "timex.day-range", false);
    }

    /** The month before the days of a list that a day ends or goes on with, or -1. */
    private int month(int i, boolean last) {
        int day = i;
        for (int round = 0; round < LONGEST; round++) {
            int joint = day - 1;
            if (round == 0 && last && scan.is(joint - 1, ",")) {
                joint--;
            } else if (round > 0 && !scan.is(joint, ",")) {
                return -1;
            }
            int first = scan.isNumber(joint - 1) ? joint - 1 : scan.isNumber(joint - 2) ? joint - 2 : -1;
            if (first < 0 || scan.day(first) == 0 || scan.day(first) >= scan.day(day) || scan.dayEnd(first) != joint) {
                return -1;
            }
            int month = scan.is(first - 1, ".") ? first - 2 : first - 1;
            if (dates.isMonth(month)) {
                return month;
            }
            day = first;
        }
        return -1;
    }

    /** Whether a list of days goes on to its "and" or "or" behind a day that a comma stands before. */
    private boolean goesOn(int i) {
        int day = i;
        for (int round = 0; round < LONGEST; round++) {
            int joint = scan.dayEnd(day);
            int next = scan.is(joint, ",") ? joint + 1 : joint;
            boolean closes = scan.in(next, Set.of("and", "or", "&"));
            next = closes ? next + 1 : next;
            if (next == joint || scan.day(next) <= scan.day(day)) {
                return false;
            }
            if (closes) {
                Token after = scan.token(scan.dayEnd(next));
                return after == null || !after.isWord() || after.capitalised() || !after.lower().endsWith("s");
            }
            day = next;
        }
        return false;
    }
}
