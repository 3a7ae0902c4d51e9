package org.tallymark.review;

/** In what way a refuted or disputed number is off. */
public enum Deviation {
    OVERSTATED,
    UNDERSTATED,
    WRONG_UNIT,
    WRONG_DATE,
    WRONG_SCOPE,
    NO_BASIS,
    TYPO
}
