package org.tallymark.claim;

import java.time.LocalDate;
import org.tallymark.extraction.Kind;
import org.tallymark.review.Depth;

/** How deep a new claim is checked. */
final class CheckDepth {

    private CheckDepth() {}

    /**
     * READING for a time expression, except a duration or frequency with a number and any on which a date test fails;
     * FULL for everything else.
     */
    static Depth of(Kind kind, Amount amount, When when, String quote, LocalDate published) {
        if (kind == null || !kind.isTime()) {
            return Depth.FULL;
        }
        if ((kind == Kind.DURATION || kind == Kind.FREQUENCY) && amount != null) {
            return Depth.FULL;
        }
        return when != null && DateTest.of(quote, when.time(), published).outcome() == DateTest.Outcome.FAILS
                ? Depth.FULL : Depth.READING;
    }
}
