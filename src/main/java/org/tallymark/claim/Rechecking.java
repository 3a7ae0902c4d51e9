package org.tallymark.claim;

import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/** What was decided and may no longer hold: opening it again, and saying that it still holds. */
final class Rechecking {

    private final Claim claim;
    private final Actor actor;

    Rechecking(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    /** @param reason an editor's reason, or what the system saw change */
    void recheck(String reason) {
        claim.move(Move.RECHECK, State.NEEDS_RECHECK, actor, Map.of("reason", reason));
    }

    /** The standing verdict holds, by an editor other than its proposer. */
    void confirm(String note, Article article) {
        claim.mustStart(Move.CONFIRMATION);
        Decision standing = Decision.findById(new NumberedId(claim.articleId, claim.decision));
        Decision first = Decision.findById(new NumberedId(claim.articleId, standing.first));
        if (claim.depth == Depth.FULL && claim.verdict == Verdict.CONSISTENT) {
            throw Refusals.of(Rule.ILLEGAL_MOVE, "It was only read against the dates before it was raised: it needs an"
                    + " answer of two people now.");
        }
        if (first.by.equals(actor.name())) {
            throw Refusals.of(Rule.SAME_PERSON, "You proposed this verdict: another editor has to say that it holds.");
        }
        if (claim.depth == Depth.FULL) {
            Answers.mustStand(standing.answer(), claim, article);
        }
        Decision confirmation = new Decision(claim, Decision.As.CONFIRMATION, first.round, actor, standing.answer(),
                article.nextNumber());
        confirmation.answers(first);
        confirmation.note = note;
        confirmation.blind = false;
        confirmation.outcome = Decision.Outcome.AGREED;
        confirmation.persist();
        claim.decision = confirmation.number;
        claim.move(Move.CONFIRMATION, State.DECIDED, actor, Map.of("note", note));
    }
}
