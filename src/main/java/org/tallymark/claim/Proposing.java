package org.tallymark.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.history.Event;
import org.tallymark.review.Answer;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.Refusal;
import org.tallymark.review.Rule;
import org.tallymark.review.State;

/** The first person's answer: sending it for the second check, and taking it back. */
final class Proposing {

    private final Claim claim;
    private final Actor actor;

    Proposing(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    void propose(MoveRequest.Propose request, Article article) {
        if (claim.depth == Depth.READING) {
            throw Refusals.of(Rule.RAISE_FIRST, "It is only read against the dates. Raise it to a full check first.");
        }
        if (!Move.PROPOSAL.startsAt(claim.state) && !Move.ASSIGNMENT.leads(claim.state, State.IN_REVIEW)
                && claim.state != State.PROPOSED) {
            throw Refusals.illegalMove();
        }
        acceptAndTake();
        Answer answer = request.answer().forChain(claim.cited());
        Answers.mustStand(answer, claim, article);
        if (request.rationale() == null) {
            throw Refusals.of(new Refusal(Rule.RATIONALE, "Say why: the second person and the"
                    + " editor go by it.", "rationale", "write a sentence"));
        }
        record(answer, request, article);
        claim.move(Move.PROPOSAL, State.AWAITING_SECOND, actor, answerParticulars(answer));
    }

    private void acceptAndTake() {
        if (claim.state == State.PROPOSED) {
            new Triage(claim, actor).accept(null);
        }
        if (!actor.name().equals(claim.holder)) {
            new Holding(claim, actor).take();
        }
    }

    private void record(Answer answer, MoveRequest.Propose request, Article article) {
        Decision proposal = new Decision(claim, Decision.As.PROPOSAL, Answers.nextRound(claim), actor, answer,
                article.nextNumber());
        proposal.rationale = request.rationale();
        proposal.advice = request.advice();
        proposal.suggestedWording = request.suggestedWording();
        proposal.tolerance = request.tolerance();
        proposal.persist();
    }

    static Map<String, Object> answerParticulars(Answer answer) {
        Map<String, Object> particulars = new TreeMap<>();
        particulars.put("verdict", answer.verdict().name());
        if (answer.attributionVerdict() != null) {
            particulars.put("attributionVerdict", answer.attributionVerdict().name());
        }
        if (answer.deviation() != null) {
            particulars.put("deviation", answer.deviation().name());
        }
        return particulars;
    }

    void withdraw(String reason) {
        claim.mustStart(Move.WITHDRAWAL);
        Decision first = claim.waiting();
        if (!first.by.equals(actor.name())) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "Only " + first.by + ", who sent it, can take it back.");
        }
        first.outcome = Decision.Outcome.WITHDRAWN;
        State takenFrom = takenFrom();
        claim.move(Move.WITHDRAWAL, State.IN_REVIEW, actor, Particulars.ofReason(reason));
        claim.holder = actor.name();
        claim.heldAt = actor.now();
        claim.takenFrom = takenFrom;
    }

    /** The state that the claim was last taken from to be reviewed or read, which letting it go leads back to. */
    private State takenFrom() {
        List<State> releasable = List.of(State.OPEN, State.RETURNED, State.NEEDS_RECHECK);
        return Event.ofClaim(claim.articleId, claim.number).stream()
                .filter(event -> event.move.equals(Move.ASSIGNMENT.word()) || event.move.equals(Move.READINGS.word()))
                .map(event -> State.valueOf(event.fromState)).filter(releasable::contains)
                .reduce((earlier, later) -> later).orElse(State.OPEN);
    }
}
