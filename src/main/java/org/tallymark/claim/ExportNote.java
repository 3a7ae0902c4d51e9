package org.tallymark.claim;

import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.review.Move;

/** Tells in the history of claims that somebody took their first answers out, and so can no longer give the second. */
public final class ExportNote {

    private ExportNote() {}

    /**
     * Holds the articles still until the transaction ends, so that no claim of theirs moves meanwhile.
     *
     * @param articles in ascending order, as everybody locks them
     */
    public static void hold(List<Long> articles) {
        articles.forEach(Article::lock);
    }

    /** Writes an event for each claim. Their articles must be locked. */
    public static void on(List<Claim> claims, Actor actor) {
        claims.forEach(claim -> claim.step(Move.EXPORT, claim.state, actor, Map.of()));
    }
}
