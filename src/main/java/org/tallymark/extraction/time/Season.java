package org.tallymark.extraction.time;

/** The seasons of the north, as TIMEX3 writes them. */
enum Season {
    SP(3), SU(6), FA(9), WI(12);

    private final int month;

    Season(int month) {
        this.month = month;
    }

    /** The month it begins in. */
    int month() {
        return month;
    }
}
