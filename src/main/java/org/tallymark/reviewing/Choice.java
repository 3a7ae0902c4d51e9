package org.tallymark.reviewing;

import java.util.List;
import java.util.function.Predicate;
import org.tallymark.claim.ClaimId;

/**
 * Which claim of an article stands beside the text: one that is named, or the next that waits for the reader.
 *
 * @param claim the named one, or null
 * @param after the one after which to look for the next, or null
 */
record Choice(ClaimId claim, ClaimId after) {

    static Choice of(ClaimId claim) {
        return new Choice(claim, null);
    }

    static Choice after(ClaimId after) {
        return new Choice(null, after);
    }

    /** Null where the article has no claim at all, or not the named one. */
    Mark from(List<Mark> marks) {
        if (claim != null) {
            return marks.stream().filter(mark -> mark.id().equals(claim)).findFirst().orElse(null);
        }
        Mark waiting = waiting(marks);
        if (waiting != null) {
            return waiting;
        }
        return marks.stream().filter(Mark::isCheck).findFirst()
                .or(() -> marks.stream().filter(Mark::isDate).findFirst())
                .orElse(marks.isEmpty() ? null : marks.get(0));
    }

    /**
     * The first that waits for the reader after {@link #after}, from the beginning where none does; or null. A date that
     * was left out when the others were confirmed waits too, after every claim.
     */
    Mark waiting(List<Mark> marks) {
        Mark check = first(marks, Mark::isWaitingForMe);
        return check == null ? first(marks, Mark::isDateForMe) : check;
    }

    private Mark first(List<Mark> marks, Predicate<Mark> waits) {
        boolean past = after == null;
        Mark first = null;
        for (Mark mark : marks) {
            if (waits.test(mark)) {
                if (past) {
                    return mark;
                }
                first = first == null ? mark : first;
            }
            past |= mark.id().equals(after);
        }
        return first;
    }
}
