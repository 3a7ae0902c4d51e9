package org.tallymark.review;

/** How far the work on a claim is. */
public enum State {
    /** Found by the machine. */
    PROPOSED,
    /** Kept: a person wants it checked. */
    OPEN,
    IN_REVIEW,
    AWAITING_SECOND,
    RETURNED,
    DECIDED,
    NEEDS_RECHECK,
    DISMISSED;

    /** Whether the claim is one that sign-off still waits for, dismissals that await confirmation apart. */
    public boolean isOpen() {
        return this != DECIDED && this != DISMISSED;
    }
}
