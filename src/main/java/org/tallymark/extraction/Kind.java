package org.tallymark.extraction;

/** What a numeric claim states. The meaning of each is in the guideline, section 3. */
public enum Kind {
    CASUALTIES, FORCES, PEOPLE, MONEY, PERCENTAGE, MEASUREMENT, AGE, COUNT, RANK, DATE, TIME, DURATION, FREQUENCY;

    /** True for the four kinds of time expression, which carry a time value. */
    public boolean isTime() {
        return this == DATE || this == TIME || this == DURATION || this == FREQUENCY;
    }
}
