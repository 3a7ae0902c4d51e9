package org.tallymark.claim;

import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.history.Event;
import org.tallymark.review.Answer;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;

/** The second person's answer, given before seeing the first, or their sending it back. */
final class Deciding {

    private final Claim claim;
    private final Actor actor;

    Deciding(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    /** Whether this person may answer at all; evidence that comes with the answer is pinned after this. */
    void mayDecide() {
        claim.mustStart(Move.DECISION);
        if (claim.depth == Depth.READING) {
            throw Refusals.of(Rule.RAISE_FIRST, "It is only read against the dates: confirm it with the other dates, send"
                    + " it back, or raise it to a full check first.");
        }
        Decision first = claim.waiting();
        refuseProposer(first);
        List<Event> events = Event.ofClaim(claim.articleId, claim.number);
        List<Event> mine = events.stream().filter(event -> actor.name().equals(event.by)).toList();
        if (mine.stream().anyMatch(event -> event.move.equals(Move.EXPORT.word()))) {
            throw Refusals.of(Rule.NOT_BLIND, "You exported the first answer, so yours would not be given before seeing"
                    + " it. Somebody else has to give the second.");
        }
        int proposed = proposedAt(events);
        if (mine.stream().anyMatch(event -> event.sequence > proposed && tookAway(event, proposed, events))) {
            throw Refusals.of(Rule.NOT_BLIND, "You changed what the first answer stands on. Somebody else has to give the"
                    + " second.");
        }
        CopyAccess.mustReadAll(claim, actor);
    }

    /** Whether it took off evidence that was there when the first answer was given. */
    private static boolean tookAway(Event event, int proposed, List<Event> events) {
        Object evidence = event.particulars.get("evidence");
        return event.move.equals(Move.EVIDENCE_REMOVAL.word()) && events.stream()
                .anyMatch(earlier -> earlier.sequence < proposed && earlier.move.equals(Move.EVIDENCE.word())
                        && evidence.equals(earlier.particulars.get("evidence")));
    }

    void decide(Answer given, String note, Article article) {
        Decision first = claim.waiting();
        Answer answer = given.forChain(claim.cited());
        answer.refusal(claim.cited()).ifPresent(refusal -> {
            throw Refusals.of(refusal);
        });
        boolean agreed = answer.equals(first.answer());
        if (agreed) {
            Answers.mustStand(answer, claim, article);
        }
        Decision second = new Decision(claim, Decision.As.SECOND, first.round, actor, answer, article.nextNumber());
        second.answers(first);
        second.note = note;
        second.blind = !Seen.earlierAnswers(claim, actor.name());
        second.outcome = agreed ? Decision.Outcome.AGREED : Decision.Outcome.DIFFERED;
        first.outcome = second.outcome;
        second.persist();
        if (agreed) {
            stand(first, second);
        }
        claim.move(Move.DECISION, agreed ? State.DECIDED : State.RETURNED, actor,
                Proposing.answerParticulars(answer));
    }

    /** What two people agree on stands from now on. */
    private void stand(Decision first, Decision second) {
        claim.decision = second.number;
        claim.verdict = second.verdict;
        claim.deviation = second.deviation;
        claim.attributionVerdict = second.attributionVerdict;
        claim.advice = first.advice;
        claim.suggestedWording = first.suggestedWording;
    }

    void sendBack(String comment, Article article) {
        claim.mustStart(Move.RETURN);
        Decision first = claim.waiting();
        refuseProposer(first);
        first.outcome = Decision.Outcome.RETURNED;
        new ClaimComment(claim, article.nextNumber(), comment, actor).persist();
        claim.move(Move.RETURN, State.RETURNED, actor, Map.of("comment", comment));
    }

    private void refuseProposer(Decision first) {
        if (first.by.equals(actor.name())) {
            throw Refusals.of(Rule.SAME_PERSON, "You gave the first answer: another person has to give the second.");
        }
    }

    private static int proposedAt(List<Event> events) {
        return events.stream().filter(event -> event.move.equals(Move.PROPOSAL.word()))
                .mapToInt(event -> event.sequence).max().orElse(0);
    }
}
