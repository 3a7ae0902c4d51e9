package org.tallymark.extraction.time;

import java.util.Set;

/** Tells times of the clock in four digits from years where two of them bound a period: "between 2100 and 2145". */
final class ClockRanges {

    private static final Set<String> OPENERS = Set.of("between", "from");
    private static final Set<String> BETWEEN = Set.of("to", "and", "until", "till");
    /** The last year that a news text names by four bare digits often enough to be read as one. */
    private static final int LAST_YEAR = 2050;

    private static final Set<String> CHANGES = Set.of("fell", "rose", "dropped", "grew", "climbed", "slid", "jumped", "down", "up", "declined", "slipped",
            "increased", "decreased", "went", "rising", "falling", "growing", "soared", "plunged", "cut", "raised");
    /** How many tokens the other end of a range with days may stand off. */
    private static final int DAYS_WITHIN = 8;
    /** What goes on behind hours and behind no amount: "from 1800 to 2200 today". */
    private static final Set<String> DAYED = Set.of("today", "yesterday", "tomorrow", "daily", "hours", "hrs", "local", "gmt", "utc");

    /** What is so from hour to hour. */
    private static final Set<String> HOURS = Set.of("open", "opens", "closed", "curfew", "runs", "shift", "duty", "air", "service");

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
        boolean dayed = scan.in(from + 3, DAYED);
        if (scan.is(from - 1, "from") && !hasZero(from) && !hasZero(from + 2) && !dayed && !isOpen(from - 1)) {
            return false;
        }
        return isClock(from) && isClock(from + 2) && (isNoYear(from) || isNoYear(from + 2)) 
                && (hasZero(from + 2) || !Years.counts(scan, from + 2));
    }

    /** "is open from 1800 to 2200", "a curfew from 1900 to 2100". */
    private boolean isOpen(int from) {
        return scan.in(from - 1, HOURS) || scan.in(from - 2, HOURS);
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

    /** "from 1800 on 11 May to 1200 today": one end of a range of which each end may have its own day. */
    boolean isOverDays(int i) {
        if (scan.is(i - 1, "from")) {
            return isOpened(i - 1) && follows(i);
        }
        if (!scan.in(i - 1, BETWEEN)) {
            return false;
        }
        for (int k = i - 3; k >= Math.max(scan.from(), i - DAYS_WITHIN); k--) {
            if (scan.is(k, "from") && scan.width(k + 1) == 4) {
                return isOpened(k);
            }
        }
        return false;
    }

    private boolean follows(int i) {
        for (int k = i + 1; k < i + DAYS_WITHIN; k++) {
            if (scan.in(k, BETWEEN) && scan.width(k + 1) == 4) {
                return true;
            }
        }
        return false;
    }

    /** Whether no change stands before "from": "fell from 1430 on Monday to 1200 today" tells no hours. */
    private boolean isOpened(int from) {
        return !scan.in(from - 1, CHANGES) && !scan.in(from - 2, CHANGES);
    }
}
