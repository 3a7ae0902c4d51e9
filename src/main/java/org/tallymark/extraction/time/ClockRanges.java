package org.tallymark.extraction.time;

import java.util.Set;

/** Tells times of the clock in four digits from years where two of them bound a period: "between 2100 and 2145". */
final class ClockRanges {

    private static final Set<String> OPENERS = Set.of("between", "from");
    private static final Set<String> BETWEEN = Set.of("to", "and", "until", "till");
    /** The last year that a news text names by four bare digits often enough to be read as one. */
    private static final int LAST_YEAR = 2050;

    private final Scan scan;

    ClockRanges(Scan scan) {
        this.scan = scan;
    }

    /** Whether four digits are one end of two times of the clock, of which one can be no year. */
    boolean holds(int i) {
        boolean opens = scan.in(i - 1, OPENERS) && scan.in(i + 1, BETWEEN) && scan.width(i + 2) == 4;
        boolean closes = scan.in(i - 1, BETWEEN) && scan.width(i - 2) == 4 && scan.in(i - 3, OPENERS);
        if (!opens && !closes) {
            return false;
        }
        int from = opens ? i : i - 2;
        return isClock(from) && isClock(from + 2) && (isNoYear(from) || isNoYear(from + 2)) 
                && (hasZero(from + 2) || !Years.counts(scan, from + 2));
    }

    private boolean isClock(int i) {
        int value = scan.digits(i);
        return value >= 0 && value / 100 <= 24 && value % 100 <= 59;
    }

    private boolean isNoYear(int i) {
        return hasZero(i) || scan.digits(i) > LAST_YEAR;
    }

    private boolean hasZero(int i) {
        return scan.token(i).text().charAt(0) == '0';
    }
}
