package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.TimeValue;

/** Keeps the weekdays of a range in their order: "from Monday to Thursday" ends after it begins. */
final class WeekdayRanges {

    private static final Set<String> LINKS = Set.of("to", "through", "until", "till", "-", "–");
    private static final int DAYS_OF_DATE = 10;
    private static final int WEEK = 7;

    private WeekdayRanges() {}

    /** Moves the end of a range to come, or the beginning of one that has been, by a week where they are the wrong way round. */
    static void order(Scan scan, List<Draft> drafts, TimeExpression[] resolved) {
        for (int k = 1; k < resolved.length; k++) {
            Draft from = drafts.get(k - 1);
            Draft to = drafts.get(k);
            if (isWeekday(from) && isWeekday(to) && to.first() == from.end() + 1 && scan.in(from.end(), LINKS)
                    && isDay(resolved[k - 1].time()) && isDay(resolved[k].time())
                    && resolved[k].time().from().isBefore(resolved[k - 1].time().from())) {
                boolean ahead = Tense.at(scan, from.first(), from.end()) == Tense.FUTURE;
                int moved = ahead ? k : k - 1;
                resolved[moved] = shifted(resolved[moved], ahead ? WEEK : -WEEK);
            }
        }
    }

    private static boolean isWeekday(Draft draft) {
        return draft.isDate() && draft.fields().has(Slot.WEEKDAY) && !draft.fields().has(Slot.DAY) && !draft.fields().has(Slot.MONTH);
    }

    private static boolean isDay(TimeValue time) {
        return time.from() != null && time.from().equals(time.to()) && time.value().length() >= DAYS_OF_DATE;
    }

    private static TimeExpression shifted(TimeExpression time, int days) {
        LocalDate day = time.time().from().plusDays(days);
        String value = day + time.time().value().substring(DAYS_OF_DATE);
        return new TimeExpression(time.first(), time.end(), TimeValues.of(time.time().type(), value), time.numberFirst(), time.numberEnd(),
                time.quantity(), time.rules()).because("timex.weekday-range");
    }
}
