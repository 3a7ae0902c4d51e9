package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Turns calendar fields into a TIMEX3 value, by the day of publication, the story's dates and the tense. */
final class Resolver {

    /** How long the value of a day is. */
    private static final int DAY = 10;

    private final Story story;

    Resolver(Story story) {
        this.story = story;
    }

    /**
     * @param fields what the expression says
     * @param tense where it stands
     * @param yearAround the year that its surroundings speak of, or null
     * @param dayAround the day that an expression of the same sentence names, for a time of the day alone; or null
     */
    String value(Fields fields, Tense tense, Integer yearAround, LocalDate dayAround) {
        String date = fields.floats() ? floating(tense, dayAround) : date(fields, tense, yearAround);
        return date + ClockValue.of(fields);
    }

    /** The same in every year. */
    String yearly(Fields fields) {
        return inYear(fields, null) + ClockValue.of(fields);
    }

    /** What has happened by the time of writing did not happen on a day that is still to come. */
    private String floating(Tense tense, LocalDate dayAround) {
        LocalDate told = tense == Tense.FUTURE || story.pastDay() == null ? story.day() : story.pastDay();
        LocalDate day = dayAround != null ? dayAround : told != null ? told : story.published();
        return day == null ? "XXXX-XX-XX" : day.toString();
    }

    private String date(Fields fields, Tense tense, Integer yearAround) {
        if (fields.fixed() != null) {
            return fields.fixed();
        }
        if (fields.has(Slot.YEAR)) {
            return inYear(fields, fields.get(Slot.YEAR));
        }
        if (fields.unit() == Unit.YEAR) {
            return shiftedYear(fields, tense);
        }
        if (fields.has(Slot.WEEKEND) && fields.unit() == null) {
            return new WeekResolver(story).weekend(fields, tense);
        }
        if (fields.unit() != null) {
            return shifted(fields, tense);
        }
        if (fields.has(Slot.SAME)) {
            return story.value() == null ? "XXXX" : story.value();
        }
        if (fields.has(Slot.WEEKDAY) && !fields.has(Slot.DAY) && !fields.has(Slot.MONTH)) {
            return new WeekResolver(story).weekday(fields, tense);
        }
        if (fields.has(Slot.DAY) && fields.has(Slot.WEEKDAY) && !fields.has(Slot.MONTH)) {
            return new WeekResolver(story).dayOfMonth(fields, tense);
        }
        if (fields.has(Slot.DAY) && !fields.has(Slot.MONTH)) {
            YearMonth month = story.month();
            return (month == null ? "XXXX-XX" : month.toString()) + String.format(Locale.ROOT, "-%02d", fields.get(Slot.DAY));
        }
        Integer year = new YearResolver(story).year(fields, tense, yearAround);
        return inYear(fields, year);
    }

    /** What comes after nothing that the story names: not after its publication, unless it is still to come. */
    private boolean isAdrift(Fields fields, Tense tense) {
        return fields.has(Slot.STORY) && fields.get(Slot.SHIFT) > 0 && tense != Tense.FUTURE && !story.names(fields.unit());
    }

    private String shiftedYear(Fields fields, Tense tense) {
        Integer base = isAdrift(fields, tense) ? null : fields.has(Slot.STORY) ? story.year() : story.published() == null ? null
                : Integer.valueOf(story.published().getYear());
        Integer year = base == null ? null : Integer.valueOf(base + fields.get(Slot.SHIFT));
        boolean beyond = year != null && fields.has(Slot.STORY) && tense != Tense.FUTURE && story.published() != null
                && fields.get(Slot.SHIFT) > 1 && year > story.published().getYear();
        return inYear(fields, beyond ? null : year);
    }

    private String shifted(Fields fields, Tense tense) {
        boolean told = fields.has(Slot.STORY);
        int by = fields.get(Slot.SHIFT);
        LocalDate published = story.published();
        if (isAdrift(fields, tense)) {
            return fields.unit() == Unit.WEEK ? new WeekResolver(story).inWeek(null, fields) : fields.unit().unknown();
        }
        LocalDate named = tense == Tense.PAST && story.pastDay() != null ? story.pastDay() : story.day();
        LocalDate day = told && named != null ? named : published;
        switch (fields.unit()) {
            case DAY:
                if (told && story.day() == null && fields.hasTime()) {
                    return "XXXX-XX-XX";
                }
                return day == null ? "XXXX-XX-XX" : day.plusDays(by).toString();
            case WEEK, FORTNIGHT:
                LocalDate week = told ? story.week() : published;
                return new WeekResolver(story).inWeek(week == null ? null
                        : week.plusWeeks(fields.unit() == Unit.WEEK ? by : 2L * by), fields);
            case MONTH:
                YearMonth month = told ? story.month() : published == null ? null : YearMonth.from(published);
                return month == null ? "XXXX-XX" : month.plusMonths(by).toString();
            case QUARTER:
                if (told && by == 0 && story.quarter() != null) {
                    return story.quarter();
                }
                YearMonth base = told ? story.month() : published == null ? null : YearMonth.from(published);
                if (base == null) {
                    return "XXXX-QX";
                }
                boolean ended = told && by == 0 && tense == Tense.PAST && !story.names(Unit.QUARTER);
                YearMonth then = base.plusMonths(ended ? -3L : 3L * by);
                return then.getYear() + "-Q" + ((then.getMonthValue() + 2) / 3);
            case DECADE:
                return base(told) == null ? "XXX" : String.format(Locale.ROOT, "%03d", base(told) / 10 + by);
            case CENTURY:
                return base(told) == null ? "XX" : String.format(Locale.ROOT, "%02d", base(told) / 100 + by);
            default:
                String clock = told ? ClockValue.shifted(story.value(), fields.unit(), by) : null;
                return clock != null ? clock : (day == null ? "XXXX-XX-XX" : day.toString()) + (fields.unit() == Unit.HOUR ? "TXX" : "TXX:XX");
        }
    }

    private Integer base(boolean told) {
        return told ? story.year() : story.published() == null ? null : Integer.valueOf(story.published().getYear());
    }

    /** The fields within a year; null stands for one that nobody knows. */
    private String inYear(Fields fields, Integer year) {
        String digits = year == null ? "XXXX" : String.format(Locale.ROOT, "%04d", year);
        if (fields.has(Slot.SAME)) {
            return same(digits, fields.get(Slot.SAME));
        }
        if (fields.has(Slot.FEAST)) {
            return Feasts.value(fields.get(Slot.FEAST), year);
        }
        if (fields.has(Slot.QUARTER)) {
            return digits + "-Q" + fields.get(Slot.QUARTER);
        }
        if (fields.has(Slot.HALF)) {
            return digits + "-H" + fields.get(Slot.HALF);
        }
        if (fields.has(Slot.SEASON)) {
            return digits + "-" + Season.values()[fields.get(Slot.SEASON)];
        }
        if (!fields.has(Slot.MONTH)) {
            return digits;
        }
        int month = fields.get(Slot.MONTH);
        if (fields.has(Slot.WEEK) && fields.has(Slot.WEEKDAY) && !fields.has(Slot.DAY)) {
            return year == null ? digits + String.format(Locale.ROOT, "-%02d", month) : WeekResolver.nth(year, fields);
        }
        if (fields.has(Slot.WEEK) && !fields.has(Slot.DAY) && year != null) {
            int nth = fields.get(Slot.WEEK);
            YearMonth in = YearMonth.of(year, month);
            LocalDate inside = nth < 0 ? in.atEndOfMonth().minusDays(6) : in.atDay(Math.min(4 + 7 * (nth - 1), in.lengthOfMonth()));
            return TimeValues.week(inside);
        }
        String value = digits + String.format(Locale.ROOT, "-%02d", month);
        if (!fields.has(Slot.DAY)) {
            return value;
        }
        String day = value + String.format(Locale.ROOT, "-%02d", fields.get(Slot.DAY));
        if (fields.has(Slot.WEEK)) {
            return year == null ? "XXXX-WXX" : TimeValues.week(LocalDate.of(year, month, Math.min(fields.get(Slot.DAY), YearMonth.of(year, month).lengthOfMonth())));
        }
        return fields.has(Slot.DAY_TO) ? day + "/" + value + String.format(Locale.ROOT, "-%02d", fields.get(Slot.DAY_TO)) : day;
    }

    /** "the same period last year": the story's last period, in another year. */
    private String same(String year, int unit) {
        YearMonth month = story.month();
        if (unit == Unit.QUARTER.ordinal()) {
            return story.quarter() != null ? year + story.quarter().substring(4) : month == null ? year
                    : year + "-Q" + (month.getMonthValue() + 2) / 3;
        }
        String last = story.value();
        int time = last == null ? -1 : last.indexOf('T');
        last = time > 0 ? last.substring(0, time) : last;
        if (unit < 0 && last != null && last.length() == DAY && story.quarter() != null) {
            last = story.quarter();
        }
        if (last == null || last.length() < 5 || last.indexOf('/') >= 0 || last.startsWith("BC")) {
            return year;
        }
        return month != null && unit == Unit.MONTH.ordinal() ? year + String.format(Locale.ROOT, "-%02d", month.getMonthValue())
                : year + last.substring(4);
    }
}
