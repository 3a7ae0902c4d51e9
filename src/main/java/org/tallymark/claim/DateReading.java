package org.tallymark.claim;

import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.review.Answer;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/** Confirming that a date is read rightly and fits: first one person, then another. */
final class DateReading {

    private static final Answer CONSISTENT = new Answer(Verdict.CONSISTENT, null, null);

    private final Claim claim;
    private final Actor actor;

    DateReading(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    void confirm(Article article) {
        if (claim.depth == Depth.FULL) {
            throw Refusals.of(Rule.ILLEGAL_MOVE, "It needs a full check: reading it is not enough.");
        }
        claim.mustStart(Move.READINGS);
        if (claim.when == null) {
            throw Refusals.of(Rule.RAISE_FIRST, "It has no date yet that could be compared: correct what it was read as, or"
                    + " raise it to a full check.");
        }
        if (claim.state == State.AWAITING_SECOND) {
            second(article);
        } else {
            new Decision(claim, Decision.As.READING, Answers.nextRound(claim), actor, CONSISTENT, article.nextNumber())
                    .persist();
            claim.move(Move.READINGS, State.AWAITING_SECOND, actor, Map.of());
        }
    }

    private void second(Article article) {
        Decision first = claim.waiting();
        if (first.by.equals(actor.name())) {
            throw Refusals.of(Rule.SAME_PERSON, "You read it already: another person has to.");
        }
        CopyAccess.mustReadAll(claim, actor);
        Decision second = new Decision(claim, Decision.As.READING, first.round, actor, CONSISTENT, article.nextNumber());
        second.answers(first);
        second.blind = false;
        second.outcome = Decision.Outcome.AGREED;
        first.outcome = Decision.Outcome.AGREED;
        second.persist();
        claim.decision = second.number;
        claim.verdict = Verdict.CONSISTENT;
        claim.deviation = null;
        claim.attributionVerdict = null;
        claim.advice = null;
        claim.suggestedWording = null;
        claim.move(Move.READINGS, State.DECIDED, actor, Map.of());
    }
}
