package org.tallymark.extraction.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Days known by a name: feasts with a fixed date, and those that move with Easter. */
final class Feasts {

    /** Name to month and day, to days from Easter, or to a number that {@link #day} knows. */
    private static final Map<String, Integer> DAYS = Map.ofEntries(Map.entry("christmas eve", 1224), Map.entry("christmas day", 1225),
            Map.entry("christmas", 1225), Map.entry("boxing day", 1226), Map.entry("new year's eve", 1231), Map.entry("new year's day", 101),
            Map.entry("new year's", 101), Map.entry("new year", 101), Map.entry("valentine's day", 214), Map.entry("halloween", 1031),
            Map.entry("may day", 501), Map.entry("st patrick's day", 317), Map.entry("st. patrick's day", 317),
            Map.entry("all saints' day", 1101), Map.entry("bastille day", 714), Map.entry("anzac day", 425), Map.entry("groundhog day", 202),
            Map.entry("april fools' day", 401), Map.entry("april fool's day", 401), Map.entry("earth day", 422), Map.entry("cinco de mayo", 505),
            Map.entry("veterans day", 1111), Map.entry("armistice day", 1111), Map.entry("canada day", 701), Map.entry("australia day", 126),
            Map.entry("international women's day", 308), Map.entry("world aids day", 1201), Map.entry("guy fawkes night", 1105),
            Map.entry("easter", 0), Map.entry("easter sunday", 0), Map.entry("easter monday", 1), Map.entry("good friday", -2),
            Map.entry("palm sunday", -7), Map.entry("ash wednesday", -46), Map.entry("labor day", 9), Map.entry("thanksgiving", 11),
            Map.entry("thanksgiving day", 11), Map.entry("martin luther king day", 21), Map.entry("martin luther king jr. day", 21),
            Map.entry("presidents day", 22), Map.entry("presidents' day", 22), Map.entry("memorial day", 25), Map.entry("columbus day", 30),
            Map.entry("mother's day", 35), Map.entry("father's day", 36), Map.entry("cyber monday", 41));
    private static final Set<String> FIRST = Set.of("christmas", "boxing", "new", "valentine", "halloween", "may", "st", "st.", "all", "bastille",
            "anzac", "groundhog", "april", "earth", "cinco", "veterans", "armistice", "canada", "australia", "international", "world", "guy",
            "easter", "good", "palm", "ash", "labor", "thanksgiving", "martin", "presidents", "memorial", "columbus", "mother", "father", "cyber");
    /** What is named after a feast and may be had on any day. */
    private static final Set<String> TRIMMINGS = Set.of("tree", "trees", "carol", "carols", "card", "cards", "gift", "gifts", "present", "presents",
            "lights", "decorations", "egg", "eggs", "bunny", "turkey", "cake", "song", "songs", "movie", "stocking", "island", "costume",
            "costumes", "candy", "resolution", "resolutions");
    private static final int WORDS = 6;

    private Feasts() {}

    /** The words that a name can begin with. */
    static Set<String> first() {
        return FIRST;
    }

    static boolean begins(String lower) {
        return FIRST.contains(lower);
    }

    static Draft at(Scan scan, int i) {
        if (!FIRST.contains(scan.low(i)) || !scan.isCapital(i)) {
            return null;
        }
        for (int end = Math.min(i + WORDS, scan.to()); end > i; end--) {
            String name = scan.document().quote(i, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
            Integer day = DAYS.get(name);
            int at = scan.is(end, ",") ? end + 1 : end;
            int year = day == null ? 0 : Years.value(scan, at);
            if (year > 0 && !Years.counts(scan, at)) {
                return Draft.date(i, at + 1, Fields.of(Slot.FEAST, day).with(Slot.YEAR, year), "timex.feast");
            }
            if (day != null && !scan.isCapital(end) && !scan.in(end, TRIMMINGS)) {
                return Draft.date(i, end, Fields.of(Slot.FEAST, day), "timex.feast");
            }
        }
        return null;
    }

    /** The day in a year of what {@link Slot#FEAST} holds. */
    static LocalDate day(int feast, int year) {
        return switch (feast) {
            case 9 -> nth(year, 9, 1, DayOfWeek.MONDAY);
            case 11 -> nth(year, 11, 4, DayOfWeek.THURSDAY);
            case 21 -> nth(year, 1, 3, DayOfWeek.MONDAY);
            case 22 -> nth(year, 2, 3, DayOfWeek.MONDAY);
            case 25 -> nth(year, 5, -1, DayOfWeek.MONDAY);
            case 30 -> nth(year, 10, 2, DayOfWeek.MONDAY);
            case 35 -> nth(year, 5, 2, DayOfWeek.SUNDAY);
            case 36 -> nth(year, 6, 3, DayOfWeek.SUNDAY);
            case 41 -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(4);
            default -> feast > 100 ? LocalDate.of(year, feast / 100, feast % 100) : easter(year).plusDays(feast);
        };
    }

    /** The TIMEX3 value in a year, or in every year where that is null. */
    static String value(int feast, Integer year) {
        return year != null ? day(feast, year).toString() : feast > 100 ? String.format(Locale.ROOT, "XXXX-%02d-%02d", feast / 100, feast % 100) : "XXXX-XX-XX";
    }

    private static LocalDate nth(int year, int month, int which, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
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
