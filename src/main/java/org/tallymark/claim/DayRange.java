package org.tallymark.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that a TIMEX3 value covers, the last one included. */
record DayRange(LocalDate from, LocalDate to) {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-([1-7]|WE))?(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|AU|WI|Q[1-4]|H[12])");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");

    /** First month and length in months of a part of the year; winter runs into the next. */
    private record Months(int first, int length) {}

    private static final Map<String, Months> PARTS = Map.of("SP", new Months(3, 3), "SU", new Months(6, 3), "FA",
            new Months(9, 3), "AU", new Months(9, 3), "WI", new Months(12, 3), "H1", new Months(1, 6), "H2",
            new Months(7, 6));

    /** Empty for a value that covers no certain days: a duration, a set, an unknown year, null. */
    static Optional<DayRange> of(String timex) {
        if (timex == null) {
            return Optional.empty();
        }
        try {
            int slash = timex.indexOf('/');
            return slash < 0 ? single(timex) : interval(timex.substring(0, slash), timex.substring(slash + 1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DayRange> interval(String first, String last) {
        Optional<DayRange> from = single(first);
        Optional<DayRange> to = single(last);
        return from.isEmpty() || to.isEmpty() || from.get().from.isAfter(to.get().to) ? Optional.empty()
                : Optional.of(new DayRange(from.get().from, to.get().to));
    }

    private static Optional<DayRange> single(String timex) {
        Matcher day = DAY.matcher(timex);
        if (day.matches()) {
            LocalDate date = LocalDate.parse(day.group(1));
            return Optional.of(new DayRange(date, date));
        }
        Matcher week = WEEK.matcher(timex);
        if (week.matches()) {
            return Optional.of(week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), week.group(3)));
        }
        if (MONTH.matcher(timex).matches()) {
            return Optional.of(months(YearMonth.parse(timex), 1));
        }
        Matcher part = PART.matcher(timex);
        if (part.matches()) {
            return Optional.of(part(Integer.parseInt(part.group(1)), part.group(2)));
        }
        return YEARS.matcher(timex).matches() ? Optional.of(years(timex)) : Optional.empty();
    }

    private static DayRange week(int year, int week, String day) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        if (day == null) {
            return new DayRange(monday, monday.plusDays(6));
        }
        if (day.equals("WE")) {
            return new DayRange(monday.plusDays(5), monday.plusDays(6));
        }
        LocalDate date = monday.plusDays(Integer.parseInt(day) - 1L);
        return new DayRange(date, date);
    }

    private static DayRange part(int year, String part) {
        Months months = part.startsWith("Q") ? new Months(3 * (part.charAt(1) - '0') - 2, 3) : PARTS.get(part);
        return months(YearMonth.of(year, months.first()), months.length());
    }

    private static DayRange months(YearMonth first, int length) {
        return new DayRange(first.atDay(1), first.plusMonths(length - 1L).atEndOfMonth());
    }

    /** "2021" is a year, "198" a decade, "19" a century. */
    private static DayRange years(String digits) {
        int span = digits.length() == 4 ? 1 : digits.length() == 3 ? 10 : 100;
        int first = Integer.parseInt(digits) * span;
        return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(first + span - 1, 12, 31));
    }
}
