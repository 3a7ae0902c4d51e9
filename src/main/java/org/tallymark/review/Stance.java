package org.tallymark.review;

/** What an item of evidence does for the number. */
public enum Stance {
    SUPPORTS,
    CONTRADICTS,
    CONTEXT
}
