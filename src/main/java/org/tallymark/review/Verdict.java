package org.tallymark.review;

/** Is the number right? */
public enum Verdict {
    VERIFIED,
    REFUTED,
    /** Credible sources disagree. */
    DISPUTED,
    /** Right as stated, but leaves out what changes its meaning. */
    MISSING_CONTEXT,
    UNVERIFIABLE,
    /** Was right, superseded. */
    OUTDATED,
    /** The only answer to a READING: it agrees with the publication date and the story's other dates. */
    CONSISTENT;

    public boolean takesDeviation() {
        return this == REFUTED || this == DISPUTED;
    }
}
