package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.util.Set;

/** Puts days in order: in "fell on Monday after a strike on Friday" the Friday comes first, "Jan. 28-Feb. 1" ends last. */
final class Sequels {

    private static final int REACH = 20;
    private static final int DATE = 10;
    private static final Set<String> AFTER = Set.of("after", "following");

    private static final Set<String> UP_TO = Set.of("-", "–", "to", "through", "until");

    private Sequels() {}

    /**
     * The value of a weekday, a week back where "after" parts it from an earlier day of its sentence.
     *
     * @param before the time before it in its sentence, or null
     * @param value what it would be otherwise
     */
    static String cause(Scan scan, Draft draft, TimeExpression before, String value) {
        Fields fields = draft.fields();
        boolean plain = fields.has(Slot.WEEKDAY) && !fields.has(Slot.TOWARD) && !fields.has(Slot.DAY) && !fields.has(Slot.STORY);
        if (!plain || before == null || before.time().from() == null || !before.time().from().equals(before.time().to())
                || value.length() < DATE || value.indexOf('X') >= 0 || !parted(scan, before.end(), draft.first())) {
            return value;
        }
        LocalDate day = LocalDate.parse(value.substring(0, DATE));
        return day.isAfter(before.time().from()) ? day.minusWeeks(1) + value.substring(DATE) : value;
    }

    /** The later end of "Jan. 28-Feb. 1", which lies in the year of the earlier one or in the next. */
    static String closing(Scan scan, Draft draft, TimeExpression before, String value) {
        Fields fields = draft.fields();
        boolean plain = fields.has(Slot.MONTH) && !fields.has(Slot.YEAR) && !fields.has(Slot.TOWARD) && !fields.has(Slot.STORY);
        if (!plain || before == null || before.end() != draft.first() - 1 || !scan.in(draft.first() - 1, UP_TO)
                || before.time().from() == null || value.length() < 7 || value.indexOf('X') >= 0 || before.rules().contains("timex.year")) {
            return value;
        }
        String first = before.time().value();
        boolean alike = first.length() == value.length() && first.indexOf('X') < 0 && first.indexOf('/') < 0;
        if (!alike || value.compareTo(first) >= 0) {
            return value;
        }
        String same = first.substring(0, 4) + value.substring(4);
        return same.compareTo(first) >= 0 ? same : (before.time().from().getYear() + 1) + value.substring(4);
    }

    private static boolean parted(Scan scan, int from, int to) {
        for (int i = Math.max(from, to - REACH); i < to; i++) {
            if (scan.in(i, AFTER)) {
                return to - from <= REACH;
            }
        }
        return false;
    }
}
