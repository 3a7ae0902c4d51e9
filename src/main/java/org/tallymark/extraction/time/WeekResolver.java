package org.tallymark.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Resolves weekdays, weeks and weekends. */
final class WeekResolver {

    private final Story story;

    WeekResolver(Story story) {
        this.story = story;
    }

    /** A day of a week, its weekend or the week itself. */
    String inWeek(LocalDate week, Fields fields) {
        if (week == null) {
            return fields.has(Slot.WEEKDAY) ? "XXXX-WXX-" + fields.get(Slot.WEEKDAY)
                    : fields.has(Slot.WEEKEND) ? "XXXX-WXX-WE" : "XXXX-WXX";
        }
        if (fields.has(Slot.WEEKDAY)) {
            return week.with(DayOfWeek.of(fields.get(Slot.WEEKDAY))).toString();
        }
        return TimeValues.week(week) + (fields.has(Slot.WEEKEND) ? "-WE" : "");
    }

    /** A day of publication's own weekday means that day; else the tense tells between the last and the next one. */
    String weekday(Fields fields, Tense tense) {
        DayOfWeek weekday = DayOfWeek.of(fields.get(Slot.WEEKDAY));
        boolean told = fields.has(Slot.STORY);
        LocalDate base = told ? story.day() : story.published();
        if (base == null) {
            return "XXXX-WXX-" + weekday.getValue();
        }
        if (!fields.has(Slot.TOWARD)) {
            return base.with(tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(weekday)
                    : TemporalAdjusters.previousOrSame(weekday)).toString();
        }
        int toward = fields.get(Slot.TOWARD);
        if (toward == 0) {
            return told ? base.with(TemporalAdjusters.previousOrSame(weekday)).toString()
                    : tense == Tense.PAST ? base.with(TemporalAdjusters.previousOrSame(weekday)).toString()
                    : base.with(TemporalAdjusters.nextOrSame(weekday)).toString();
        }
        return base.with(toward < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)).toString();
    }

    /** "Thursday the 14th": the nearest month in which that day falls on that weekday, by the tense behind or ahead first. */
    String dayOfMonth(Fields fields, Tense tense) {
        LocalDate base = story.day() == null ? story.published() : story.day();
        int day = fields.get(Slot.DAY);
        int ahead = tense == Tense.PAST ? -1 : 1;
        for (int step = 0; base != null && step < 24; step++) {
            LocalDate month = base.withDayOfMonth(1).plusMonths(ahead * (step % 2 == 0 ? step / 2L : -(step + 1) / 2L));
            if (day <= month.lengthOfMonth() && month.withDayOfMonth(day).getDayOfWeek().getValue() == fields.get(Slot.WEEKDAY)) {
                return month.withDayOfMonth(day).toString();
            }
        }
        return (base == null ? "XXXX-XX" : base.toString().substring(0, 7)) + String.format(Locale.ROOT, "-%02d", day);
    }

    /** "the last Friday in May". */
    static String nth(int year, Fields fields) {
        LocalDate first = LocalDate.of(year, fields.get(Slot.MONTH), 1);
        LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(fields.get(Slot.WEEK), DayOfWeek.of(fields.get(Slot.WEEKDAY))));
        return day.getMonth() == first.getMonth() ? day.toString() : first.toString().substring(0, 7);
    }

    /** "the weekend": by the tense the last or the coming one, or the one that publication falls in. */
    String weekend(Fields fields, Tense tense) {
        LocalDate base = story.published();
        if (base == null) {
            return "XXXX-WXX-WE";
        }
        int toward = fields.get(Slot.TOWARD, 0);
        boolean inside = base.getDayOfWeek().getValue() >= 6;
        boolean before = !inside && (toward < 0 || toward == 0 && tense == Tense.PAST) || inside && toward < 0;
        boolean after = toward > 0;
        return TimeValues.week(base.plusWeeks(before ? -1 : after ? 1 : 0)) + "-WE";
    }
}
