package org.tallymark.claim;

import java.time.Instant;
import org.tallymark.article.Article;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/** Opens again what was decided as right on a count that is a party's own, now that it is known to be a party. */
public final class PartyChange {

    private PartyChange() {}

    /** @param article locked, with its new parties already */
    public static void recheck(Article article, Instant now) {
        Claim.ofArticle(article.id).stream()
                .filter(claim -> claim.state == State.DECIDED && claim.verdict == Verdict.VERIFIED)
                .filter(claim -> Answers.table(claim, article).refuses(claim.verdict, claim.deviation).isPresent())
                .forEach(claim -> new Rechecking(claim, Actor.system(now))
                        .recheck("its evidence comes from a party to the event"));
    }
}
