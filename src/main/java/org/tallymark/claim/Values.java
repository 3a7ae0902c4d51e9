package org.tallymark.claim;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeValue;
import org.tallymark.web.Days;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** Checks quantities and times that somebody writes by hand. */
final class Values {

    private Values() {}

    /** Of a unit or a time value, in UTF-16 units. */
    private static final int LONGEST_WORD = 200;

    /** What TIMEX3 values are made of; each has a digit, or an X in the place of one. */
    private static final Pattern TIMEX = Pattern.compile("(?=.*[0-9X])[0-9A-Z:.,/+-]+");

    /** A month or a day that is told in digits. */
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}(T.*)?)?$");

    /** More digits, before and after the point together, than any figure in the news has. */
    private static final int MOST_DIGITS = 400;

    /** @throws Problem 400 where the number is so long or large that nobody could mean it; null is fine */
    static void checkBound(BigDecimal bound, String field) {
        if (bound != null && (bound.precision() > MOST_DIGITS || Math.abs((long) bound.scale()) > MOST_DIGITS)) {
            throw Problem.badInput(field, "has too many digits: at most " + MOST_DIGITS);
        }
    }

    /** The quantity with what is left out filled in; null for null. */
    static Quantity checked(Quantity quantity, String at) {
        if (quantity == null) {
            return null;
        }
        checkBound(quantity.low(), at + ".low");
        checkBound(quantity.high(), at + ".high");
        Comparison comparator = quantity.comparator() == null ? Comparison.EXACT : quantity.comparator();
        boolean low = quantity.low() != null;
        boolean high = quantity.high() != null;
        switch (comparator) {
            case EXACT, ABOUT -> {
                if (!low || !high || quantity.low().compareTo(quantity.high()) != 0) {
                    throw Problem.badInput(at + (low ? ".high" : ".low"), "must be there, and low and high the same");
                }
            }
            case MORE_THAN, AT_LEAST, VAGUE -> require(low, high, at + ".low", at + ".high");
            case LESS_THAN, AT_MOST -> require(high, low, at + ".high", at + ".low");
            case BETWEEN -> {
                if (!low || !high || quantity.low().compareTo(quantity.high()) > 0) {
                    throw Problem.badInput(at + ".low", "must be there and not above high");
                }
            }
        }
        String unit = Text.orNull(quantity.unit(), at + ".unit", LONGEST_WORD);
        return new Quantity(comparator, quantity.low(), quantity.high(), unit == null ? "1" : unit, quantity.trend());
    }

    private static void require(boolean there, boolean notThere, String field, String other) {
        if (!there) {
            throw Problem.badInput(field, "is missing");
        }
        if (notThere) {
            throw Problem.badInput(other, "must be null with this comparator");
        }
    }

    /** Null for null. */
    static TimeValue checked(TimeValue time, String at) {
        if (time == null) {
            return null;
        }
        if (time.type() == null) {
            throw Problem.badInput(at + ".type", "is missing");
        }
        String value = timex(time.value(), at + ".value");
        if (value == null) {
            throw Problem.badInput(at + ".value", "is missing: write it as TIMEX3 does, for example 2022-02-25");
        }
        Days.checked(time.from(), at + ".from");
        Days.checked(time.to(), at + ".to");
        if (time.from() != null && time.to() != null && time.from().isAfter(time.to())) {
            throw Problem.badInput(at + ".to", "is before from");
        }
        return new TimeValue(time.type(), value, time.from(), time.to());
    }

    /**
     * A TIMEX3 value; null for null or blank.
     *
     * @throws Problem 400 where it is not written as TIMEX3 writes one, or names a day or month that no calendar has
     */
    static String timex(String value, String at) {
        String written = Text.orNull(value, at, LONGEST_WORD);
        if (written == null) {
            return null;
        }
        if (!TIMEX.matcher(written).matches() || !inCalendar(written)) {
            throw Problem.badInput(at, "must be written as TIMEX3 does: 2022-02-25, 2022-02, 2022, 2021-SU, P3D, or"
                    + " 1970/1986 from one to another");
        }
        return written;
    }

    private static boolean inCalendar(String value) {
        return Stream.of(value.split("/")).filter(part -> CALENDAR.matcher(part).lookingAt())
                .allMatch(part -> DayRange.of(part).isPresent());
    }
}
