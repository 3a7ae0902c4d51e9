package org.tallymark.extraction.time;

/** What an expression can say about its place in the calendar. */
enum Slot {
    YEAR, MONTH, DAY, WEEKDAY,
    /** The last day of a range within one month. */
    DAY_TO,
    /** Which of the {@link Feasts}. */
    FEAST,
    /** -1 for "last March", 0 for "this", 1 for "next", 2 for the first that has not ended. */
    TOWARD,
    /** The ordinal of the {@link Unit} that SHIFT counts. */
    UNIT,
    /** How many units after the anchor: -1 in "last week". */
    SHIFT,
    /** Set where the story's own last date is the anchor and not the day of publication. */
    STORY,
    /** The ordinal of the {@link Unit} in "the same month last year"; -1 for "the same period". */
    SAME,
    QUARTER, HALF,
    /** Set for a quarter of a company's own year. */
    FISCAL,
    /** The ordinal of the {@link Season}. */
    SEASON,
    WEEKEND,
    /** Which week of a month; -1 for the last. */
    WEEK,
    /** The ordinal of the {@link Part} of the day. */
    PART,
    HOUR, MINUTE, SECOND,
    /** Set for a clock time in UTC. */
    UTC
}
