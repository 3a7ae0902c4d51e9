package org.tallymark.extraction.time;

import java.util.Set;

/** Reads days of the month that the story is in: "on the 5th, ...", "until the 12th". */
final class DaysAlone {

    private static final Set<String> BEFORE = Set.of("on", "until", "till", "by", "since", "before", "after");
    /** Words that go on behind such a day: nothing that an ordinal could count. */
    private static final Set<String> BEHIND = Set.of("at", "the", "we", "they", "he", "she", "it", "our", "their", "his", "her", "and",
            "a", "an", "in", "when", "as", "but", "to");

    private final Scan scan;

    DaysAlone(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        int day = scan.is(i, "the") && scan.isNumber(i + 1) ? scan.day(i + 1) : 0;
        int end = day > 0 ? scan.dayEnd(i + 1) : i;
        boolean ordinal = end > i + 2 || day > 0 && scan.number(i + 1) != null && scan.number(i + 1).ordinal();
        boolean ends = scan.token(end) == null || !scan.token(end).isWord() && !scan.token(end).isNumber() && !scan.isHyphen(end)
                || scan.in(end, BEHIND);
        return ordinal && ends && scan.in(i - 1, BEFORE) ? Draft.date(i, end, Fields.of(Slot.DAY, day), "timex.day-of-month") : null;
    }
}
