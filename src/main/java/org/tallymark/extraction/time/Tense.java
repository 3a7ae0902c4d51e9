package org.tallymark.extraction.time;

import java.util.Set;

/** Whether the text tells of the past or of what is to come, where a date stands. */
enum Tense {
    PAST, PRESENT, FUTURE, UNKNOWN;

    private static final int REACH = 18;
    /** What has another day put to it: "extended to June 30". */
    private static final Set<String> MOVED = Set.of("extended", "delayed", "postponed", "moved", "rescheduled", "deferred", "back", "brought",
            "adjourned", "prolonged");
    /** Words for what is to come that stand after a date without governing it: "Monday's speech might help". */
    private static final Set<String> CHANCES = Set.of("might", "could", "may", "can", "should", "would");
    /** How near to a date a word for what is to come stands so as to govern it. */
    private static final int NEAR = 6;
    /** What tells of a day to come right before it: "the vote is Saturday". */
    private static final Set<String> IS = Set.of("is", "are");
    /** What has happened when it is spoken of with its day: "an explosion on Sunday". */
    private static final Set<String> HAPPENINGS = Set.of("explosion", "explosions", "crash", "blast", "blasts", "shooting", "shootings", "killing",
            "killings", "death", "deaths", "murder", "murders", "arrest", "arrests", "collapse", "earthquake", "quake", "accident", "bombing",
            "bombings", "disappearance", "clash", "clashes", "riot", "riots", "assault", "massacre", "outbreak", "robbery", "stabbing", "avalanche",
            "derailment", "sinking");
    private static final Set<String> UP_TO = Set.of("through", "until", "till", "by", "before");

    private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "but", "that", "which", "who");

    /** Looks from a date to the nearest verb before it, then after it, in its clause. */
    static Tense at(Scan scan, int first, int end) {
        boolean upTo = scan.in(first - 1, UP_TO);
        if (isSet(scan, first)) {
            return FUTURE;
        }
        if (scan.in(first - 1, HAPPENINGS) || scan.in(first - 1, Set.of("on", "in", "of")) && scan.in(first - 2, HAPPENINGS)) {
            return PAST;
        }
        for (int i = first - 1; i >= scan.from() && i >= first - REACH; i--) {
            Tense tense = VerbTense.of(scan, i);
            if (tense == FUTURE || tense == PAST) {
                return tense;
            }
            if (tense == PRESENT) {
                return upTo ? FUTURE : perfect(scan, i, first);
            }
            if (scan.is(i, ";")) {
                break;
            }
        }
        for (int i = end; i < scan.to() && i < end + REACH; i++) {
            Tense tense = scan.is(end, "'s") && scan.in(i, CHANCES) ? UNKNOWN : VerbTense.of(scan, i);
            if (tense != UNKNOWN) {
                return upTo && tense == PRESENT ? FUTURE : tense;
            }
        }
        return upTo ? FUTURE : UNKNOWN;
    }

    /** "The vote is in May", "extended to June 30". */
    private static boolean isSet(Scan scan, int first) {
        return scan.in(first - 1, IS) || scan.in(first - 1, Set.of("on", "in", "at", "this", "for")) && scan.in(first - 2, IS)
                || scan.in(first - 1, Set.of("to", "until", "till")) && scan.in(first - 2, MOVED) || isSetFor(scan, first);
    }

    /** "Set his trial for Feb. 25". */
    private static boolean isSetFor(Scan scan, int first) {
        for (int i = first - 2; scan.is(first - 1, "for") && i >= first - NEAR; i--) {
            if (scan.in(i, Set.of("set", "scheduled", "slated", "planned", "called"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for what is to come stands close before a date, so that it speaks of that date and of no other. */
    static boolean aims(Scan scan, int first) {
        for (int i = first - 1; i >= scan.from() && i >= first - NEAR && !scan.in(i, Set.of(",", "that", "if", "\"", "\u201c")); i--) {
            if (VerbTense.of(scan, i) == FUTURE) {
                return true;
            }
        }
        return scan.in(first - 1, UP_TO) || isSet(scan, first);
    }

    /** A present verb settles it, unless the clause before it is joined to this one and tells of the past. */
    private static Tense perfect(Scan scan, int verb, int first) {
        for (int i = verb - 1; i >= scan.from() && i >= first - REACH && !JOINTS.contains(scan.low(i)); i--) {
            Tense tense = VerbTense.of(scan, i);
            if (tense == PAST || tense == FUTURE) {
                return tense;
            }
        }
        return PRESENT;
    }
}
