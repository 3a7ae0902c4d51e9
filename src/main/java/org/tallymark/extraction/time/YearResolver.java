package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Finds the year of a day, month, quarter or season that is named without one. */
final class YearResolver {

    /** A date that lies so many days ahead is what a past tense beside it cannot have meant. */
    private static final int SOON = 45;

    private final Story story;

    YearResolver(Story story) {
        this.story = story;
    }

    /** The year, or null where nothing tells. */
    Integer year(Fields fields, Tense tense, Integer yearAround) {
        LocalDate published = story.published();
        if (fields.has(Slot.STORY)) {
            return toldYear(fields);
        }
        Integer fitting = published == null ? null : fitting(fields, published.getYear());
        if (fitting != null) {
            return fitting;
        }
        if (fields.has(Slot.TOWARD)) {
            return published == null ? null : Integer.valueOf(toward(fields, published, tense));
        }
        if (yearAround != null && (published == null || speaksOf(fields, tense, yearAround))) {
            return yearAround;
        }
        if (published == null) {
            return null;
        }
        int year = published.getYear();
        if (fields.has(Slot.FISCAL) && fields.get(Slot.QUARTER, 4) < 4) {
            return year;
        }
        LocalDate candidate = begin(fields, year);
        long ahead = candidate.toEpochDay() - published.toEpochDay();
        boolean covers = ahead <= 0 && end(fields, candidate).toEpochDay() >= published.toEpochDay();
        if (covers) {
            return year;
        }
        if (ahead > 0) {
            boolean soon = (fields.has(Slot.DAY) || fields.has(Slot.FEAST)) && ahead <= SOON;
            return tense == Tense.FUTURE || soon ? year : tense == Tense.PAST ? year - 1 : ahead <= 184 && (ahead <= SOON
                    || tense == Tense.PRESENT) ? year : year - 1;
        }
        return tense == Tense.FUTURE && -ahead > 31 || tense == Tense.PRESENT && -ahead > 240
                || tense == Tense.UNKNOWN && -ahead > 320 ? year + 1 : year;
    }

    /** The nearest year in which a day falls on the weekday that is named with it, or null. */
    private static Integer fitting(Fields fields, int published) {
        if (!fields.has(Slot.WEEKDAY) || !fields.has(Slot.MONTH) || !fields.has(Slot.DAY)) {
            return null;
        }
        for (int year : new int[] {published, published - 1, published + 1}) {
            boolean exists = fields.get(Slot.DAY) <= YearMonth.of(year, fields.get(Slot.MONTH)).lengthOfMonth();
            if (exists && begin(fields, year).getDayOfWeek().getValue() == fields.get(Slot.WEEKDAY)) {
                return year;
            }
        }
        return null;
    }

    /** Whether a date is of the year that its surroundings speak of: one past in the past tense, one to come unless the date is near. */
    private boolean speaksOf(Fields fields, Tense tense, int around) {
        int year = story.published().getYear();
        if (fields.has(Slot.QUARTER) || around == year) {
            return false;
        }
        long away = Math.abs(begin(fields, year).toEpochDay() - story.published().toEpochDay());
        return around < year ? tense == Tense.PAST : tense != Tense.PAST && away > SOON;
    }

    private static LocalDate begin(Fields fields, int year) {
        if (fields.has(Slot.FEAST)) {
            return Feasts.day(fields.get(Slot.FEAST), year);
        }
        int month = fields.has(Slot.MONTH) ? fields.get(Slot.MONTH) : fields.has(Slot.QUARTER) ? 3 * fields.get(Slot.QUARTER) - 2
                : fields.has(Slot.HALF) ? 6 * fields.get(Slot.HALF) - 5 : fields.has(Slot.SEASON) ? Season.values()[fields.get(Slot.SEASON)].month() : 1;
        int day = fields.has(Slot.DAY) ? Math.min(fields.get(Slot.DAY), YearMonth.of(year, month).lengthOfMonth()) : 1;
        return LocalDate.of(year, month, Math.max(1, day));
    }

    private static LocalDate end(Fields fields, LocalDate begin) {
        if (fields.has(Slot.DAY) || fields.has(Slot.FEAST)) {
            return begin;
        }
        int months = fields.has(Slot.MONTH) ? 1 : fields.has(Slot.HALF) ? 6 : 3;
        return begin.plusMonths(months).minusDays(1);
    }

    /** "last March", "this summer", "next January". */
    private static int toward(Fields fields, LocalDate published, Tense tense) {
        int year = published.getYear();
        LocalDate begin = begin(fields, year);
        LocalDate end = end(fields, begin);
        return switch (fields.get(Slot.TOWARD)) {
            case -1 -> end.isBefore(published) ? year : year - 1;
            case 2 -> end.isBefore(published) ? year + 1 : year;
            case 1 -> begin.isAfter(published) ? year : year + 1;
            default -> tense == Tense.PAST && begin.isAfter(published.plusDays(SOON)) ? year - 1 : year;
        };
    }

    private Integer toldYear(Fields fields) {
        Integer year = story.year();
        if (year == null) {
            return null;
        }
        YearMonth base = story.month();
        int month = begin(fields, year).getMonthValue();
        int toward = fields.get(Slot.TOWARD);
        if (toward == 0 || base == null) {
            return year + toward;
        }
        return toward > 0 ? month > base.getMonthValue() ? year : year + 1 : month < base.getMonthValue() ? year : year - 1;
    }
}
