package org.tallymark.reviewing;

import java.util.List;
import java.util.function.Predicate;
import org.tallymark.claim.ClaimId;

/**
 * Some claims of an article under one name, in the tally line or the line of who is cited. Its link goes through them one
 * after another.
 *
 * @param css the mark's class in the tally line, or empty
 */
public record Group(String name, String css, List<Mark> marks) {

    static Group of(String name, String css, List<Mark> marks, Predicate<Mark> which) {
        return new Group(name, css, marks.stream().filter(which).toList());
    }

    public int count() {
        return marks.size();
    }

    public boolean holds(ClaimId claim) {
        return claim != null && marks.stream().anyMatch(mark -> mark.id().equals(claim));
    }

    /** The one after a claim, the first after the last. */
    public Mark after(ClaimId claim) {
        for (int i = 0; i < marks.size() - 1; i++) {
            if (marks.get(i).id().equals(claim)) {
                return marks.get(i + 1);
            }
        }
        return marks.get(0);
    }
}
