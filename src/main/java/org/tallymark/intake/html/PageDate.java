package org.tallymark.intake.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of publication as pages write it. */
final class PageDate {

    private static final Pattern INSTANT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(:\\d{2})?(?:[.,]\\d+)?\\s*(Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}|UTC|GMT)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d).*", Pattern.DOTALL);
    private static final Pattern LONG = Pattern.compile(
            "(\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9}\\.?,? \\d{4})", Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<DateTimeFormatter> WRITTEN = List.of(written("MMMM d yyyy"), written("MMM d yyyy"),
            written("d MMMM yyyy"), written("d MMM yyyy"));

    private PageDate() {}

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
    }

    /** The ISO day, or null where it is none. An instant of UTC is the day that it was in the zone; one with an offset of its own, the day that it was there. */
    static String day(String written, ZoneId zone) {
        String text = written.strip();
        try {
            Matcher instant = INSTANT.matcher(text);
            if (instant.lookingAt()) {
                return day(ZonedDateTime.parse(instant.group(1) + "T" + instant.group(2)
                        + (instant.group(3) == null ? ":00" : instant.group(3)) + offset(instant.group(4))),
                        zone);
            }
            Matcher day = DAY.matcher(text);
            if (day.matches()) {
                return LocalDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)).toString();
            }
            return ofWords(text, zone);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Who writes an offset means the clock on the wall there, and so the day that readers saw over the article. */
    private static String day(ZonedDateTime instant, ZoneId zone) {
        boolean universal = instant.getOffset().getTotalSeconds() == 0;
        return (universal ? instant.withZoneSameInstant(zone) : instant).toLocalDate().toString();
    }

    private static String offset(String written) {
        if (!written.startsWith("+") && !written.startsWith("-")) {
            return "Z";
        }
        String digits = written.replace(":", "");
        return digits.substring(0, 3) + ":" + (digits.length() > 3 ? digits.substring(3) : "00");
    }

    private static String ofWords(String text, ZoneId zone) {
        try {
            return day(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME), zone);
        } catch (DateTimeException noMailDate) {
            Matcher written = LONG.matcher(text);
            if (!written.find()) {
                return null;
            }
            String day = written.group().replaceAll("[.,]", "").replace("Sept ", "Sep ");
            for (DateTimeFormatter form : WRITTEN) {
                try {
                    return LocalDate.parse(day, form).toString();
                } catch (DateTimeException anotherForm) {
                    continue;
                }
            }
            return null;
        }
    }
}
