package org.tallymark.review;

/** What the editor should do with the sentence. */
public enum Advice {
    STANDS,
    CHANGE,
    ATTRIBUTE,
    ADD_CONTEXT,
    CUT
}
