package org.tallymark.extraction.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of months, weekdays, seasons and parts of the day. */
public final class TimeWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    private static final Map<String, Part> PARTS = Map.ofEntries(Map.entry("morning", Part.MO),
            Map.entry("afternoon", Part.AF), Map.entry("evening", Part.EV), Map.entry("night", Part.NI));
    private static final Map<String, Part> TURNS = Map.of("dawn", Part.MO, "predawn", Part.MO, "daybreak", Part.MO, "sunrise", Part.MO,
            "daylight", Part.MO, "dusk", Part.EV, "sunset", Part.EV, "nightfall", Part.EV, "sundown", Part.EV);
    private static final Map<String, Season> SEASONS = Map.of("spring", Season.SP, "springtime", Season.SP, "summer",
            Season.SU, "summertime", Season.SU, "autumn", Season.FA, "fall", Season.FA, "winter", Season.WI, "wintertime",
            Season.WI);
    private static final Set<String> SHORT_WEEKDAYS = Set.of("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
            "sat", "sun");
    private static final Set<String> SHORT_MONTHS = Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec");

    static {
        String[] months = {"january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december"};
        String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        for (int i = 0; i < months.length; i++) {
            MONTHS.put(months[i], i + 1);
            MONTHS.put(months[i].substring(0, 3), i + 1);
        }
        MONTHS.put("sept", 9);
        for (int i = 0; i < days.length; i++) {
            WEEKDAYS.put(days[i], i + 1);
            WEEKDAYS.put(days[i].substring(0, 3), i + 1);
        }
        WEEKDAYS.put("tues", 2);
        WEEKDAYS.put("thur", 4);
        WEEKDAYS.put("thurs", 4);
    }

    private TimeWords() {}

    /** Every name of a month, weekday, season or part of the day, in small letters. */
    static Set<String> all() {
        Set<String> all = new HashSet<>(MONTHS.keySet());
        all.addAll(WEEKDAYS.keySet());
        all.addAll(PARTS.keySet());
        all.addAll(TURNS.keySet());
        all.addAll(SEASONS.keySet());
        return all;
    }

    /** 1 to 12, or 0 for any other word. */
    public static int month(String lower) {
        return MONTHS.getOrDefault(lower, 0);
    }

    /** Whether a word, or an abbreviation with its stop, is a month and nothing else even in small letters. */
    static boolean isOnlyMonth(String lower) {
        return month(lower) > 0 && !lower.equals("may") && !lower.equals("march") && !lower.equals("mar") && !lower.equals("august");
    }

    static boolean isShortMonth(String lower) {
        return SHORT_MONTHS.contains(lower);
    }

    /** 1 for Monday to 7 for Sunday, or 0 for any other word. */
    static int weekday(String lower) {
        return WEEKDAYS.getOrDefault(lower, 0);
    }

    static boolean isShortWeekday(String lower) {
        return SHORT_WEEKDAYS.contains(lower);
    }

    /** "Mondays": 1 to 7, or 0. */
    static int weekdays(String lower) {
        return lower.length() > 6 && lower.endsWith("days")
                ? WEEKDAYS.getOrDefault(lower.substring(0, lower.length() - 1), 0) : 0;
    }

    /** "morning" and its like, or null. */
    static Part part(String lower) {
        return PARTS.get(lower);
    }

    /** "dawn", "dusk" and their like, or null. */
    static Part turn(String lower) {
        return TURNS.get(lower);
    }

    static Season season(String lower) {
        return SEASONS.get(lower);
    }
}
