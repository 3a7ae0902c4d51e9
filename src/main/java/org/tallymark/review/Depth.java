package org.tallymark.review;

/** How deep a claim is checked: the wire format's {@code check}. */
public enum Depth {
    /** Evidence, and a verdict by two people. */
    FULL,
    /** Read against the publication date, the weekday and the story's other dates, by two people. */
    READING
}
