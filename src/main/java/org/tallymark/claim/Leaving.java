package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.people.NoLongerChecks;
import org.tallymark.review.State;

/** Lets go of what somebody holds, or was asked to answer, who can no longer check, so that it waits for nobody. */
@ApplicationScoped
class Leaving {

    private static final String WAITS = "holder = ?1 and state = IN_REVIEW or second = ?1 and state = AWAITING_SECOND";

    void letGo(@Observes NoLongerChecks person) {
        List<Long> articles = Claim.find("select distinct articleId from Claim where " + WAITS + " order by articleId",
                person.name()).project(Long.class).list();
        articles.forEach(article -> letGo(article, person));
    }

    private static void letGo(long article, NoLongerChecks person) {
        String why = person.deactivated() ? "deactivated" : "demoted";
        Article.lock(article);
        List<Claim> waiting = Claim.list("articleId = ?2 and (" + WAITS + ") order by number", person.name(), article);
        for (Claim claim : waiting) {
            Holding holding = new Holding(claim, Actor.system(person.at()));
            if (claim.state == State.IN_REVIEW) {
                holding.letGo(Map.of(why, person.name()));
            } else {
                holding.nameNobody(Map.of(why, person.name(), "was", person.name()));
            }
        }
    }
}
