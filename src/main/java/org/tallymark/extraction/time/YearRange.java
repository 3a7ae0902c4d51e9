package org.tallymark.extraction.time;

/** Tells whether a year closes a range that an earlier year opens. */
final class YearRange {

    private YearRange() {}

    /** "from 1970 to 1986", "between 2014 and 2016", "2003, 2005 and 2007": the word before joins it to another year. */
    static boolean closes(Scan scan, int i) {
        int at = i - 2;
        if (scan.is(at, ",")) {
            at--;
        }
        return Years.value(scan, at) > 0 && !Years.counts(scan, at);
    }
}
