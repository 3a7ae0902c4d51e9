package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Asides;

/** Tells whether a year that is written makes a story of that year, or only says when something aside from it was. */
final class Frames {

    /** How far a year that is named reaches: nowhere, over its own sentence and one that begins with a date, or over the next in any case. */
    enum Reach {
        NONE, LED, NEXT
    }

    /** Words before a lone year that make it the year of what follows; "the 1995 bombing" does not. */
    private static final Set<String> LEADS = Set.of("in", "during", "of", "early", "late", "throughout");
    /** What is told of a life in passing, beside what tells an origin. */
    private static final Set<String> LIVES = Set.of("married", "graduated", "retired", "set");
    /** How many tokens before a year its relative pronoun may stand. */
    private static final int CLAUSE = 14;
    /** How many tokens before a date a sentence that it leads may begin: "But in". */
    private static final int LEAD = 2;

    private final Scan scan;

    Frames(Scan scan) {
        this.scan = scan;
    }

    /** The reach of a date whose year is written. */
    Reach reach(Draft draft) {
        boolean full = draft.fields().has(Slot.MONTH);
        if (full ? scan.is(draft.first() - 1, "since") : !scan.in(draft.first() - 1, LEADS)) {
            return Reach.NONE;
        }
        if (isAside(draft.first())) {
            return Reach.NONE;
        }
        return full || leads(draft) ? Reach.NEXT : Reach.LED;
    }

    /** Whether a date stands at the head of its sentence. */
    boolean leads(Draft draft) {
        return draft.first() - scan.from() <= LEAD;
    }

    /** "which ended in 2009", ", passed in 2012,", "was born in 1960". */
    private boolean isAside(int first) {
        int verb = scan.in(first - 1, LEADS) || scan.is(first - 1, "on") ? first - 2 : first - 1;
        if (Asides.tellsOrigin(scan.low(verb)) || scan.in(verb, LIVES) || scan.low(verb).endsWith("ed") && scan.is(verb - 1, ",")) {
            return true;
        }
        for (int i = verb; i > Math.max(scan.from(), first - CLAUSE); i--) {
            if (scan.is(i, ",")) {
                return false;
            }
            if (Asides.isRelative(scan.low(i))) {
                return true;
            }
        }
        return false;
    }
}
