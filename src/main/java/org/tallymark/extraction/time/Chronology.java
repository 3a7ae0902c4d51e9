package org.tallymark.extraction.time;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Rules;

/**
 * What one sentence says of its dates' order: that a day written with its year is told as past, and that a period ends
 * before it begins. It changes no value; whoever checks the date is told by the rule's name.
 */
final class Chronology {

    private static final int REACH = 6;

    /** What has happened when it is told so; plans and announcements are made before their day. */
    private static final Set<String> HAPPENED = Set.of("killed", "injured", "wounded", "died", "born", "arrested", "detained",
            "shot", "fell", "exploded", "crashed", "struck", "hit", "arrived", "left", "began", "started", "ended",
            "opened", "closed", "happened", "occurred", "won", "lost", "met", "visited", "resigned", "attacked", "bombed",
            "seized", "captured", "married", "founded", "destroyed", "collapsed", "sank", "fired", "invaded", "erupted",
            "murdered", "executed", "abducted", "kidnapped", "broke", "finished", "concluded", "landed", "buried");
    private static final Set<String> BEGUN = Set.of("began", "begun", "started", "opened", "broke");
    private static final Set<String> ENDED = Set.of("ended", "closed", "finished", "concluded");
    private static final Set<String> UP_TO = Set.of("to", "until", "till", "through", "and");
    private static final Set<String> TURNS = Set.of(",", ";", ":", "(", "that", "which", "who", "to", "for", "until", "till",
            "by", "before", "into", "through", "due", "expected", "planned", "scheduled", "set", "ending", "expiring", "running",
            "beginning", "starting", "maturing", "lasting", "over", "worth");
    private static final Set<String> AFTER = Set.of("and", "or", "in", "at", "on", "by", "with", "when", "after", "before", "while", "as", "from",
            "near", "during", "but", "because", "where", "for", "to", "of", "has", "had", "was", "were", "is", "are", "he", "she", "they", "it");

    private final Scan scan;
    private final List<Draft> drafts;
    private final TimeExpression[] resolved;

    Chronology(Scan scan, List<Draft> drafts, TimeExpression[] resolved) {
        this.scan = scan;
        this.drafts = drafts;
        this.resolved = resolved;
    }

    /** Adds the rules to the expressions that they concern. */
    void tell() {
        for (int k = 0; k < resolved.length; k++) {
            if (isExplicit(k) && toldAsPast(drafts.get(k))) {
                resolved[k] = resolved[k].because(Rules.TOLD_PAST);
            }
            if (k > 0 && isExplicit(k) && isExplicit(k - 1)
                    && resolved[k].time().to().isBefore(resolved[k - 1].time().from()) && isPeriod(k - 1, k)) {
                resolved[k - 1] = resolved[k - 1].because(Rules.ENDS_FIRST);
                resolved[k] = resolved[k].because(Rules.ENDS_FIRST);
            }
        }
    }

    /** Whether its year stands in the text, so that no reading of ours can be what is wrong. */
    private boolean isExplicit(int k) {
        return drafts.get(k).isDate() && resolved[k].time().from() != null && resolved[k].time().to() != null
                && (drafts.get(k).fields().has(Slot.YEAR) || drafts.get(k).fields().fixed() != null);
    }

    private boolean toldAsPast(Draft draft) {
        return !describes(draft) && verbBefore(draft.first(), HAPPENED) && Tense.at(scan, draft.first(), draft.end()) == Tense.PAST;
    }

    /** Whether a year alone only says which thing is meant ("won the 2016 games"). */
    private boolean describes(Draft draft) {
        boolean year = draft.fields().has(Slot.YEAR) && !draft.fields().has(Slot.MONTH) || draft.fields().fixed() != null;
        return year && scan.token(draft.end()) != null && scan.token(draft.end()).isWord() && !scan.in(draft.end(), AFTER)
                && !scan.in(draft.first() - 1, Set.of("in", "since", "of"));
    }

    private boolean isPeriod(int from, int to) {
        int begins = drafts.get(from).first();
        int ends = drafts.get(to).first();
        boolean joined = drafts.get(from).end() == ends - 1 && scan.in(ends - 1, UP_TO)
                && scan.in(begins - 1, Set.of("from", "between"));
        return joined || verbBefore(begins, BEGUN) && verbBefore(ends, ENDED);
    }

    private boolean verbBefore(int first, Set<String> verbs) {
        for (int i = first - 1; i >= scan.from() && i >= first - REACH && !scan.in(i, TURNS); i--) {
            if (scan.in(i, verbs)) {
                return true;
            }
        }
        return false;
    }
}
