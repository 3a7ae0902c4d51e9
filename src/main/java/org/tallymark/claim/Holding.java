package org.tallymark.claim;

import java.util.Map;
import java.util.TreeMap;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;

/** Who has a claim in hand: taking it, giving it to somebody, letting go, naming the second person. */
final class Holding {

    private final Claim claim;
    private final Actor actor;

    Holding(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    /** @param to a person who can check; giving to somebody else is for editors, which the caller has seen to */
    void assign(String to, String reason) {
        claim.mustStart(Move.ASSIGNMENT);
        if (claim.state == State.AWAITING_SECOND) {
            nameSecond(to);
            return;
        }
        Map<String, Object> particulars = particulars(to, reason);
        if (claim.state == State.IN_REVIEW) {
            if (to.equals(claim.holder)) {
                throw Refusals.of(Rule.ILLEGAL_MOVE, "The claim is with " + to + " already.");
            }
            refuseHeld();
            particulars.put("was", claim.holder);
            if (!actor.now().isBefore(claim.heldUntil())) {
                particulars.put("lapsed", true);
            }
        }
        take(to, particulars);
    }

    /** Takes the claim as part of another act. */
    void take() {
        take(actor.name(), particulars(actor.name(), null));
    }

    private void take(String to, Map<String, Object> particulars) {
        State from = claim.state == State.IN_REVIEW ? claim.takenFrom : claim.state;
        claim.move(Move.ASSIGNMENT, State.IN_REVIEW, actor, particulars);
        claim.holder = to;
        claim.heldAt = actor.now();
        claim.takenFrom = from;
    }

    private void refuseHeld() {
        if (!actor.editor() && claim.heldByOtherThan(actor)) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ", who acted on it less than two hours"
                    + " ago. An editor can give it to you.");
        }
    }

    private void nameSecond(String to) {
        if (to.equals(claim.waiting().by)) {
            throw Refusals.of(Rule.SAME_PERSON, to + " gave the first answer: name somebody else for the second.");
        }
        Map<String, Object> particulars = particulars(to, null);
        if (claim.second != null) {
            particulars.put("was", claim.second);
        }
        claim.second = to;
        claim.move(Move.ASSIGNMENT, State.AWAITING_SECOND, actor, particulars);
    }

    void release() {
        claim.mustStart(Move.RELEASE);
        if (!actor.editor() && !actor.name().equals(claim.holder)) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ", who can let it go, or an editor.");
        }
        letGo(Map.of());
    }

    /** Lets go of what somebody holds who does no longer work here. */
    void letGo(Map<String, ?> because) {
        claim.move(Move.RELEASE, claim.takenFrom, actor, because);
    }

    private static Map<String, Object> particulars(String to, String reason) {
        Map<String, Object> particulars = new TreeMap<>();
        particulars.put("to", to);
        if (reason != null && !reason.isBlank()) {
            particulars.put("reason", reason.strip());
        }
        return particulars;
    }
}
