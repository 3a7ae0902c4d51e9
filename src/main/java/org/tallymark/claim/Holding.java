package org.tallymark.claim;

import java.util.Map;
import org.tallymark.people.Person;
import org.tallymark.people.Role;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;
import org.tallymark.web.Problem;

/** Who has a claim in hand: taking it, giving it to somebody, letting go, naming the second person. */
final class Holding {

    private final Claim claim;
    private final Actor actor;

    Holding(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    /** Who may: giving a claim to somebody else and naming the second person are for editors. */
    static Role roleFor(Claim claim, String to, Actor actor) {
        boolean takesIt = to == null || to.equals(actor.name());
        return takesIt && claim.state != State.AWAITING_SECOND ? Role.CHECKER : Role.EDITOR;
    }

    /** @param someone a person who can check, or null for the actor */
    void assign(String someone, String reason) {
        claim.mustStart(Move.ASSIGNMENT);
        String to = someone == null ? actor.name() : someone;
        if (!to.equals(actor.name()) && Person.named(to).filter(Holding::canCheck).isEmpty()) {
            throw Problem.badInput("to", "must be somebody who works here and can check");
        }
        if (claim.state == State.AWAITING_SECOND) {
            nameSecond(to, reason);
            return;
        }
        if (claim.state == State.IN_REVIEW) {
            refuseHeld(to);
        }
        take(to, reason);
    }

    private static boolean canCheck(Person person) {
        return person.active && person.roles().checker();
    }

    /** Takes the claim as part of another act, which takes it from nobody: an editor has to say so first. */
    void take() {
        if (claim.state == State.IN_REVIEW && !claim.holdLapsed(actor.now())) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ". "
                    + (actor.editor() ? "Give it to yourself first." : "An editor can give it to you."));
        }
        take(actor.name(), null);
    }

    private void take(String to, String reason) {
        Map<String, Object> particulars = Particulars.ofReason(reason);
        particulars.put("to", to);
        State from = claim.state;
        if (from == State.IN_REVIEW) {
            particulars.put("was", claim.holder);
            if (claim.holdLapsed(actor.now())) {
                particulars.put("lapsed", true);
            }
            from = claim.takenFrom;
        }
        claim.move(Move.ASSIGNMENT, State.IN_REVIEW, actor, particulars);
        claim.holder = to;
        claim.heldAt = actor.now();
        claim.takenFrom = from;
    }

    private void refuseHeld(String to) {
        if (claim.holdLapsed(actor.now())) {
            return;
        }
        if (to.equals(claim.holder)) {
            throw Refusals.of(Rule.ILLEGAL_MOVE, "The claim is with " + to + " already.");
        }
        if (!actor.editor()) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ", who acted on it less than two hours"
                    + " ago. An editor can give it to you.");
        }
    }

    private void nameSecond(String to, String reason) {
        if (to.equals(claim.waiting().by)) {
            throw Refusals.of(Rule.SAME_PERSON, to + " gave the first answer: name somebody else for the second.");
        }
        Map<String, Object> particulars = Particulars.ofReason(reason);
        particulars.put("to", to);
        if (claim.second != null) {
            particulars.put("was", claim.second);
        }
        claim.second = to;
        claim.move(Move.ASSIGNMENT, State.AWAITING_SECOND, actor, particulars);
    }

    /** Whoever likes is the second person again. */
    void nameNobody(Map<String, ?> because) {
        claim.second = null;
        claim.move(Move.ASSIGNMENT, State.AWAITING_SECOND, actor, because);
    }

    void release(String reason) {
        claim.mustStart(Move.RELEASE);
        if (!actor.editor() && !actor.name().equals(claim.holder)) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ", who can let it go, or an editor.");
        }
        letGo(Particulars.ofReason(reason));
    }

    /** Lets go of what somebody holds who can no longer check. */
    void letGo(Map<String, ?> because) {
        claim.move(Move.RELEASE, claim.takenFrom, actor, because);
    }
}
