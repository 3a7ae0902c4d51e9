package org.tallymark.words;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A TIMEX3 value as a person reads it: "Fri 25 Feb 2022, morning", "Aug 2021", "the 1980s", "25 years", "every Monday". */
public final class TimeInWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(.+))?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-(SP|SU|FA|AU|WI|H1|H2|Q[1-4])");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T(.+))?");
    private static final Pattern LENGTH = Pattern.compile("P(T?)(X|\\d+(?:\\.\\d+)?)([A-Z]{1,2})");

    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("SP", "spring"), Map.entry("SU", "summer"),
            Map.entry("FA", "autumn"), Map.entry("AU", "autumn"), Map.entry("WI", "winter"),
            Map.entry("H1", "first half of"), Map.entry("H2", "second half of"), Map.entry("Q1", "first quarter of"),
            Map.entry("Q2", "second quarter of"), Map.entry("Q3", "third quarter of"),
            Map.entry("Q4", "fourth quarter of"), Map.entry("MO", "morning"), Map.entry("MI", "midday"),
            Map.entry("AF", "afternoon"), Map.entry("EV", "evening"), Map.entry("NI", "night"),
            Map.entry("DT", "daytime"));

    private static final Map<String, String> LENGTHS = Map.of("Y", "year", "M", "month", "W", "week", "D", "day", "TH",
            "hour", "TM", "minute", "TS", "second", "WE", "weekend", "DE", "decade", "CE", "century");

    private TimeInWords() {}

    /** A day as it stands in a head: "Fri 25 Feb 2022". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A range of days as short as it can be said: "24 Feb 2022", "Aug 2021", "2021", "1970–1986", "1 Aug 2021–4 Sep 2021". */
    public static String days(LocalDate from, LocalDate to) {
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        boolean wholeYears = wholeMonths && from.getMonthValue() == 1 && to.getMonthValue() == 12;
        DateTimeFormatter form = wholeYears ? YEAR : wholeMonths ? MONTH : SHORT_DAY;
        String first = form.format(from);
        String last = form.format(to);
        return first.equals(last) ? first : first + "–" + last;
    }

    /** The value in words, or as it is where it is no form that we know. Null for null. */
    public static String of(String value) {
        if (value == null) {
            return null;
        }
        try {
            int slash = value.indexOf('/');
            return slash < 0 ? single(value) : range(value.substring(0, slash), value.substring(slash + 1));
        } catch (DateTimeException noSuchDay) {
            return value;
        }
    }

    private static String range(String from, String to) {
        Matcher shortest = LENGTH.matcher(from);
        Matcher longest = LENGTH.matcher(to);
        if (shortest.matches() && longest.matches() && shortest.group(3).equals(longest.group(3))) {
            return shortest.group(2) + " to " + single(to);
        }
        return single(from) + " to " + single(to);
    }

    private static String single(String value) {
        Matcher dated = DATED.matcher(value);
        if (dated.matches()) {
            return DAY.format(LocalDate.parse(dated.group(1))) + clock(dated.group(2));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return MONTH.format(YearMonth.parse(value));
        }
        if (value.matches("\\d{4}")) {
            return value;
        }
        if (value.matches("\\d{3}X?")) {
            return "the " + value.substring(0, 3) + "0s";
        }
        if (value.matches("\\d{2}(?:XX)?")) {
            return "the " + value.substring(0, 2) + "00s";
        }
        return partOrLength(value);
    }

    private static String partOrLength(String value) {
        Matcher part = PART_OF_YEAR.matcher(value);
        if (part.matches()) {
            return PARTS.get(part.group(2)) + " " + part.group(1);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2))).with(DayOfWeek.MONDAY);
            return week.group(3) == null ? "week of " + day(monday) : "weekend of " + day(monday.plusDays(5));
        }
        Matcher weekday = WEEKDAY.matcher(value);
        if (weekday.matches()) {
            return "every " + DayOfWeek.of(Integer.parseInt(weekday.group(1))).getDisplayName(TextStyle.FULL,
                    Locale.ENGLISH) + clock(weekday.group(2));
        }
        return length(value);
    }

    private static String length(String value) {
        Matcher length = LENGTH.matcher(value);
        String unit = length.matches() ? LENGTHS.get(length.group(1) + length.group(3)) : null;
        if (unit != null) {
            String count = length.group(2);
            return count.equals("1") ? "1 " + unit : (count.equals("X") ? "some" : count) + " " + several(unit);
        }
        return switch (value) {
            case "XXXX-XX-XX" -> "every day";
            case "XXXX-WXX" -> "every week";
            case "XXXX-XX" -> "every month";
            case "XXXX" -> "every year";
            case "XXXX-WXX-WE" -> "every weekend";
            default -> value;
        };
    }

    private static String several(String unit) {
        return unit.endsWith("y") && !unit.endsWith("ay") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s";
    }

    private static String clock(String time) {
        if (time == null) {
            return "";
        }
        return ", " + PARTS.getOrDefault(time, time.matches("\\d{2}") ? time + ":00" : time);
    }
}
