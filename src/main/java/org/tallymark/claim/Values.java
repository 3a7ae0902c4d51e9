package org.tallymark.claim;

import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeValue;
import org.tallymark.web.Problem;

/** Checks quantities and times that somebody writes by hand. */
final class Values {

    private Values() {}

    /** The quantity with what is left out filled in; null for null. */
    static Quantity checked(Quantity quantity, String at) {
        if (quantity == null) {
            return null;
        }
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
        String unit = quantity.unit() == null || quantity.unit().isBlank() ? "1" : quantity.unit().strip();
        return new Quantity(comparator, quantity.low(), quantity.high(), unit, quantity.trend());
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
        if (time.value() == null || time.value().isBlank()) {
            throw Problem.badInput(at + ".value", "is missing: write it as TIMEX3 does, for example 2022-02-25");
        }
        if (time.from() != null && time.to() != null && time.from().isAfter(time.to())) {
            throw Problem.badInput(at + ".to", "is before from");
        }
        return time;
    }
}
