package org.tallymark.claim;

import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.people.Role;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;
import org.tallymark.web.Problem;

/** Writing over what a claim was read as; what the machine read stays beside it. */
final class Correcting {

    private final Claim claim;
    private final Actor actor;

    Correcting(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    /** Who may: of a decided claim only an editor changes more than the depth of the check. */
    static Role roleFor(Claim claim, Patch patch) {
        return claim.state == State.DECIDED && patch.corrects() ? Role.EDITOR : Role.CHECKER;
    }

    /** What is as it was afterwards is no correction: it leaves no event and raises no version. */
    void correct(Patch patch, Article article) {
        claim.mustStart(Move.CORRECTION);
        refuseWhileHeld();
        if (patch.depth() == Depth.READING && claim.depth == Depth.FULL) {
            throw Problem.badInput("check", "a full check is never lowered to a reading");
        }
        Map<String, Object> before = ReadingFields.of(claim);
        new Rewriting(claim, actor).write(patch, article);
        if (patch.depth() == Depth.FULL) {
            claim.depth = Depth.FULL;
        }
        Map<String, Object> changes = ReadingFields.changes(before, ReadingFields.of(claim));
        if (!changes.isEmpty()) {
            settle(!changes.keySet().equals(ReadingFields.READ_MARK), changes);
        }
    }

    private void refuseWhileHeld() {
        if (claim.state == State.IN_REVIEW && !actor.editor() && !actor.name().equals(claim.holder)) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ": only they or an editor correct it now.");
        }
    }

    /**
     * What follows from a correction: a first answer goes back, a decision needs a recheck.
     *
     * @param standsOtherwise false where nothing changed that an answer stands on
     */
    void settle(boolean standsOtherwise, Map<String, ?> particulars) {
        if (standsOtherwise && claim.state == State.AWAITING_SECOND) {
            claim.waiting().outcome = Decision.Outcome.RETURNED;
            claim.move(Move.CORRECTION, State.RETURNED, actor, particulars);
        } else if (standsOtherwise && claim.state == State.DECIDED) {
            claim.move(Move.CORRECTION, State.NEEDS_RECHECK, actor, particulars);
        } else {
            claim.move(Move.CORRECTION, claim.state, actor, particulars);
        }
    }
}
