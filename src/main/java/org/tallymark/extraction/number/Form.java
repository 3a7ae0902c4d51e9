package org.tallymark.extraction.number;

/** How a number is written. */
public enum Form {
    /** "1,000", "1.2 million", "two dozen", "half a million", "5½". */
    CARDINAL,
    /** "third", "21st". */
    ORDINAL,
    /** "half", "two-thirds", "a quarter", "1/8"; the value is the bare fraction. */
    FRACTION,
    /** "12 to 18", "between 50 and 60"; {@link NumberExpression#parts} has both ends. */
    RANGE,
    /** "dozens", "several hundred", "a few"; the value is the floor of the word. */
    VAGUE,
    /** "twice", "doubled", "tenfold"; the value is the factor. */
    MULTIPLE
}
