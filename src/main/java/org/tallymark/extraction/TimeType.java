package org.tallymark.extraction;

/** The TIMEX3 types. */
public enum TimeType {
    DATE, TIME, DURATION, SET;

    /** The kind of claim that a time expression of this type makes. */
    Kind kind() {
        return this == SET ? Kind.FREQUENCY : Kind.valueOf(name());
    }
}
