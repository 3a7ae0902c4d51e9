package org.tallymark.extraction.time;

import java.util.Set;

/** Knows where a date is one of every year: "the rains usually end in May". */
final class Habits {

    private static final int REACH = 10;
    private static final Set<String> USUAL = Set.of("usually", "normally", "typically", "generally", "traditionally", "invariably", "ordinarily",
            "customarily", "annually");
    private static final Set<String> TURNS = Set.of(",", ";", ":", "but", "that", "which", "who");

    private Habits() {}

    /** Whether a month, season or feast without a year is told of as something that comes again and again. */
    static boolean hold(Scan scan, Draft draft) {
        Fields fields = draft.fields();
        boolean yearly = fields.has(Slot.MONTH) || fields.has(Slot.SEASON) || fields.has(Slot.FEAST);
        if (!yearly || fields.has(Slot.YEAR) || fields.has(Slot.TOWARD) || fields.has(Slot.UNIT) || fields.has(Slot.STORY)) {
            return false;
        }
        for (int i = draft.first() - 1; i >= scan.from() && i >= draft.first() - REACH && !scan.in(i, TURNS); i--) {
            if (scan.in(i, USUAL)) {
                return true;
            }
        }
        return scan.in(draft.end(), USUAL) || scan.is(draft.end(), "each") && scan.is(draft.end() + 1, "year");
    }
}
