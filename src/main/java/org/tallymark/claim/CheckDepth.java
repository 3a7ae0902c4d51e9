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
    static Depth of(Claim claim, LocalDate published) {
        Kind kind = claim.kind;
        if (kind == null || !kind.isTime()) {
            return Depth.FULL;
        }
        if ((kind == Kind.DURATION || kind == Kind.FREQUENCY) && claim.amount != null) {
            return Depth.FULL;
        }
        return DateTest.of(claim, published).outcome() == DateTest.Outcome.FAILS
                ? Depth.FULL : Depth.READING;
    }
}
