package org.tallymark.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Days known by a name: feasts with a fixed date, and those that move with Easter. */
final class Feasts {

    /** Name to month and day. */
    private static final Map<String, Integer> FIXED = Map.ofEntries(Map.entry("christmas eve", 1224),
            Map.entry("christmas day", 1225), Map.entry("christmas", 1225), Map.entry("boxing day", 1226),
            Map.entry("new year's eve", 1231), Map.entry("new year's day", 101), Map.entry("new year's", 101),
            Map.entry("valentine's day", 214), Map.entry("halloween", 1031), Map.entry("may day", 501),
            Map.entry("st patrick's day", 317), Map.entry("all saints' day", 1101), Map.entry("bastille day", 714),
            Map.entry("anzac day", 425), Map.entry("labor day", 9), Map.entry("thanksgiving", 11), Map.entry("easter", 0),
            Map.entry("easter sunday", 0), Map.entry("easter monday", 1), Map.entry("good friday", -2),
            Map.entry("palm sunday", -7), Map.entry("ash wednesday", -46), Map.entry("thanksgiving day", 11));
    private static final Set<String> FIRST = Set.of("christmas", "boxing", "new", "valentine", "halloween", "may", "st", "all",
            "bastille", "anzac", "labor", "thanksgiving", "easter", "good", "palm", "ash");

    private Feasts() {}

    static boolean begins(String lower) {
        return FIRST.contains(lower);
    }

    static Draft at(Scan scan, int i) {
        if (!FIRST.contains(scan.low(i)) || !scan.isCapital(i)) {
            return null;
        }
        for (int end = Math.min(i + 4, scan.to()); end > i; end--) {
            String name = scan.document().quote(i, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
            Integer day = FIXED.get(name);
            int at = scan.is(end, ",") ? end + 1 : end;
            int year = day == null ? 0 : Years.value(scan, at);
            if (year > 0 && !Years.counts(scan, at)) {
                return Draft.date(i, at + 1, Fields.of(Slot.FEAST, day).with(Slot.YEAR, year), "timex.feast");
            }
            if (day != null && !scan.isCapital(end)) {
                return Draft.date(i, end, Fields.of(Slot.FEAST, day), "timex.feast");
            }
        }
        return null;
    }

    /** The day in a year of what {@link Slot#FEAST} holds. */
    static LocalDate day(int feast, int year) {
        return switch (feast) {
            case 9 -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case 11 -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            default -> feast > 100 ? LocalDate.of(year, feast / 100, feast % 100) : easter(year).plusDays(feast);
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
