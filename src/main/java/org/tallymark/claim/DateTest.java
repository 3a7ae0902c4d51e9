package org.tallymark.claim;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tallymark.extraction.Rules;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.TimeValue;

/**
 * What a date is tested against: its weekday, the calendar, the day of publication.
 *
 * @param sentence what was compared, for the person who confirms it
 */
public record DateTest(Outcome outcome, String sentence) {

    public enum Outcome {
        FITS,
        /** Nothing speaks against it, but a person must look: the text leaves out what was filled in. */
        LOOK,
        FAILS
    }

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");

    /** Words that say which day a time of day belongs to. */
    private static final Pattern SAYS_ITS_DAY = Pattern.compile("\\d|\\b(?:today|tonight|yesterday|tomorrow|this|last|next"
            + "|previous|following|same|mon|tues|wednes|thurs|fri|satur|sun|overnight)", Pattern.CASE_INSENSITIVE);

    /** Tests a claim's time as it is read now against the day on which its article was published. */
    public static DateTest of(Claim claim, LocalDate published) {
        return claim.when == null || claim.when.type == null ? new DateTest(Outcome.LOOK, "not read as a date")
                : of(claim.quote, claim.when.time(), claim.rules, published);
    }

    /**
     * Tests the value that a time expression was read as.
     *
     * @param quote the expression as it stands in the text
     * @param rules by which it was read: they tell what the sentence says of its order
     * @param published the article's day of publication
     */
    static DateTest of(String quote, TimeValue time, List<String> rules, LocalDate published) {
        if (time.type() == TimeType.DURATION || time.type() == TimeType.SET) {
            return new DateTest(Outcome.FITS, "no date to test");
        }
        if (rules.contains(Rules.ENDS_FIRST)) {
            return new DateTest(Outcome.FAILS, "it ends before it begins");
        }
        if (rules.contains(Rules.TOLD_PAST) && time.from() != null && time.from().isAfter(published)) {
            return new DateTest(Outcome.FAILS, "told as past, but it is " + distance(time.from(), published));
        }
        var day = DAY.matcher(time.value());
        if (!day.matches()) {
            return ofPeriod(time, published);
        }
        LocalDate date;
        try {
            date = LocalDate.parse(day.group(1));
        } catch (DateTimeException noSuchDay) {
            return new DateTest(Outcome.FAILS, "there is no such day");
        }
        Optional<DayOfWeek> named = weekday(quote);
        if (named.isPresent() && named.get() != date.getDayOfWeek()) {
            return new DateTest(Outcome.FAILS, "that day was a "
                    + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        if (time.type() == TimeType.TIME && !SAYS_ITS_DAY.matcher(quote).find()) {
            return new DateTest(Outcome.LOOK, "day not said here");
        }
        String distance = distance(date, published);
        if (rules.contains(Rules.ORDER_ASSUMED)) {
            return new DateTest(Outcome.LOOK, "day or month first is not told; as read, " + distance);
        }
        return new DateTest(Outcome.FITS, named.isPresent() ? "weekday fits; " + distance : distance);
    }

    private static DateTest ofPeriod(TimeValue time, LocalDate published) {
        if (time.from() == null || time.to() == null) {
            return new DateTest(Outcome.LOOK, "no day to test it against");
        }
        if (time.from().isAfter(time.to())) {
            return new DateTest(Outcome.FAILS, "it ends before it begins");
        }
        if (!published.isBefore(time.from()) && !published.isAfter(time.to())) {
            return new DateTest(Outcome.FITS, "published within it");
        }
        int years = published.getYear() - time.from().getYear();
        if (time.value().length() == 4 && Math.abs(years) == 1) {
            return new DateTest(Outcome.FITS, years == 1 ? "the year before publication" : "the year after publication");
        }
        return new DateTest(Outcome.FITS, distance(time.to().isBefore(published) ? time.to() : time.from(), published));
    }

    private static String distance(LocalDate date, LocalDate published) {
        long days = ChronoUnit.DAYS.between(date, published);
        if (days == 0) {
            return "day of publication";
        }
        String side = days > 0 ? " before publication" : " after publication";
        long apart = Math.abs(days);
        if (apart < 31) {
            return apart == 1 ? "the day" + side : apart + " days" + side;
        }
        long months = Math.abs(ChronoUnit.MONTHS.between(date.withDayOfMonth(1), published.withDayOfMonth(1)));
        return months < 24 ? (months == 1 ? "a month" : months + " months") + side : months / 12 + " years" + side;
    }

    private static Optional<DayOfWeek> weekday(String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> lower.contains(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
