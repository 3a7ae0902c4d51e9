package org.tallymark.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.review.Advice;
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

    /** What the first person says besides the answers. */
    record Reasons(String rationale, Advice advice, String suggestedWording, BigDecimal tolerance) {}

    void propose(Answer given, Reasons reasons, Article article) {
        if (claim.depth == Depth.READING) {
            throw Refusals.of(Rule.RAISE_FIRST, "It is only read against the dates. Raise it to a full check first.");
        }
        if (claim.state == State.IN_REVIEW && !actor.name().equals(claim.holder)) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ": only they can send it.");
        }
        if (claim.state == State.AWAITING_SECOND || claim.state == State.DECIDED || claim.state == State.DISMISSED) {
            throw Refusals.illegalMove();
        }
        Answer answer = given.forChain(claim.cited());
        Answers.mustStand(answer, claim, article);
        if (reasons.rationale() == null || reasons.rationale().isBlank()) {
            throw Refusals.of(new Refusal(Rule.RATIONALE, "Say why: the second person and the"
                    + " editor go by it.", "rationale", "write a sentence"));
        }
        acceptAndTake();
        record(answer, reasons, article);
        claim.move(Move.PROPOSAL, State.AWAITING_SECOND, actor, answerParticulars(answer));
    }

    private void acceptAndTake() {
        if (claim.state == State.PROPOSED) {
            new Triage(claim, actor).accept();
        }
        if (claim.state != State.IN_REVIEW) {
            new Holding(claim, actor).take();
        }
    }

    private void record(Answer answer, Reasons reasons, Article article) {
        Decision proposal = new Decision(claim, Decision.As.PROPOSAL, Answers.nextRound(claim), actor, answer,
                article.nextNumber());
        proposal.rationale = reasons.rationale().strip();
        proposal.advice = reasons.advice();
        proposal.suggestedWording = reasons.suggestedWording();
        proposal.tolerance = reasons.tolerance();
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

    void withdraw() {
        claim.mustStart(Move.WITHDRAWAL);
        Decision first = claim.waiting();
        if (!first.by.equals(actor.name())) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "Only " + first.by + ", who sent it, can take it back.");
        }
        first.outcome = Decision.Outcome.WITHDRAWN;
        claim.move(Move.WITHDRAWAL, State.IN_REVIEW, actor, Map.of());
        claim.holder = actor.name();
        claim.heldAt = actor.now();
        claim.takenFrom = claim.verdict == null ? State.OPEN : State.NEEDS_RECHECK;
    }
}
