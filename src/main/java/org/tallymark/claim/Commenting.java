package org.tallymark.claim;

import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.review.Move;

/** Saying something about a claim; it raises no version, so nobody's work is lost over it. */
final class Commenting {

    private final Claim claim;
    private final Actor actor;

    Commenting(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    ClaimComment comment(String text, Article article) {
        ClaimComment comment = new ClaimComment(claim, article.nextNumber(), text, actor);
        comment.persist();
        if (actor.name().equals(claim.holder)) {
            claim.heldAt = actor.now();
        }
        claim.step(Move.COMMENT, claim.state, actor, Map.of("comment", comment.number, "text", comment.text));
        return comment;
    }
}
