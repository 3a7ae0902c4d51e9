package org.tallymark.review;

/** Does the cited source really say it? */
public enum AttributionVerdict {
    CONFIRMED,
    /** Another number, or a lost hedge. */
    DIFFERS,
    NOT_FOUND,
    UNREACHABLE,
    /** The article cites nobody. */
    NO_SOURCE_GIVEN
}
