package org.tallymark.claim;

import java.util.Map;
import org.tallymark.history.Event;
import org.tallymark.history.EventId;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;

/** Taking back one's own last act on a claim, as a new act of its own. */
final class Undoing {

    private final Claim claim;
    private final Actor actor;

    Undoing(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    /** @param sequence the event to undo: the claim's last, by the same person */
    void undo(int sequence) {
        Event last = Event.findById(new EventId(claim.articleId, claim.eventSequence));
        if (last.sequence != sequence || !actor.name().equals(last.by)) {
            throw Refusals.of(Rule.ILLEGAL_MOVE,
                    "Only your own act can be undone, and only while nothing came after it.");
        }
        Map<String, Object> particulars = Map.of("undone", last.move);
        switch (last.move) {
            case "acceptance", "dismissal" -> claim.move(Move.UNDO, State.valueOf(last.fromState), actor, particulars);
            case "assignment" -> undoAssignment(last, particulars);
            case "comment" -> {
                ClaimComment comment = ClaimComment.findById(numbered(last, "comment"));
                comment.removedAt = actor.now();
                claim.step(Move.UNDO, claim.state, actor, particulars);
            }
            case "evidence" -> {
                Evidence pinned = Evidence.findById(numbered(last, "evidence"));
                pinned.removedAt = actor.now();
                pinned.removedBy = actor.name();
                claim.move(Move.UNDO, claim.state, actor, particulars);
            }
            default -> throw Refusals.illegalMove();
        }
    }

    private void undoAssignment(Event last, Map<String, Object> particulars) {
        String was = (String) last.particulars.get("was");
        claim.move(Move.UNDO, State.valueOf(last.fromState), actor, particulars);
        if (claim.state == State.IN_REVIEW) {
            claim.holder = was;
            // A hold that had lapsed stays so.
            claim.heldAt = last.particulars.containsKey("lapsed") ? actor.now().minus(Claim.HOLD) : actor.now();
        } else if (claim.state == State.AWAITING_SECOND) {
            claim.second = was;
        }
    }

    private NumberedId numbered(Event last, String what) {
        return new NumberedId(claim.articleId, ((Number) last.particulars.get(what)).intValue());
    }
}
