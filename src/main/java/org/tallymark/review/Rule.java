package org.tallymark.review;

/** The rules of the review that can refuse a move; the API names them in {@code rule}. */
public enum Rule {
    ILLEGAL_MOVE,
    HELD_BY_OTHER,
    SAME_PERSON,
    NOT_BLIND,
    RAISE_FIRST,
    EVIDENCE_MISSING,
    INDEPENDENCE,
    PRIMARY_KIND,
    PARTY,
    NO_COPY,
    DEVIATION,
    ATTRIBUTION,
    RATIONALE,
    OPEN_LEFT,
    EVER_DECIDED,
    LAST_ADMIN
}
