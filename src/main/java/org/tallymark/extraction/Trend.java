package org.tallymark.extraction;

/** The direction of a change, where the number is the size of that change. */
public enum Trend {
    RISE, FALL
}
