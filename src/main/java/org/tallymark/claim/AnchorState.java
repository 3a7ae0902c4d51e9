package org.tallymark.claim;

/** How a claim stands in a newer version of its article's text. */
public enum AnchorState {
    UNCHANGED,
    /** The same words at another place. */
    MOVED,
    /** Another number at its place. */
    CHANGED,
    /** The text no longer holds it. */
    GONE
}
