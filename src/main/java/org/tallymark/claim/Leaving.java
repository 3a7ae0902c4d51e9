package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.people.PersonDeactivated;
import org.tallymark.review.State;

/** Lets go of what somebody holds who does no longer work here, so that it waits for nobody. */
@ApplicationScoped
class Leaving {

    void letGo(@Observes PersonDeactivated person) {
        List<Long> articles = Claim.find("select distinct articleId from Claim where holder = ?1 and state = ?2 "
                + "order by articleId", person.name(), State.IN_REVIEW).project(Long.class).list();
        articles.forEach(article -> letGo(article, person));
    }

    private static void letGo(long article, PersonDeactivated person) {
        Article.lock(article);
        List<Claim> held = Claim.list("articleId = ?1 and holder = ?2 and state = ?3 order by number", article,
                person.name(), State.IN_REVIEW);
        held.forEach(claim -> new Holding(claim, Actor.system(person.at()))
                .letGo(Map.of("deactivated", person.name())));
    }
}
