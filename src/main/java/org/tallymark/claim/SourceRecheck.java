package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tallymark.article.Article;
import org.tallymark.review.State;
import org.tallymark.source.Dependants;

/** Opens again what was decided on evidence that no longer suffices since one of its sources is seen otherwise. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SourceRecheck implements Dependants {

    private static final String RESTS_ON = "c.state in ?1 and exists (select 1 from Evidence e where"
            + " e.articleId = c.articleId and e.claimId = c.number and e.removedAt is null and e.origin in ?2)";
    /** Whoever may not see a confidential copy shall not learn from the history whom it comes from. */
    private static final String SOME_SOURCE = "a source of its evidence is seen otherwise";

    /** Also those with one answer: the second, given meanwhile, would otherwise stand on what no longer is. */
    @Override
    public void hold(Set<Long> sources) {
        articles(sources, Set.of(State.DECIDED, State.AWAITING_SECOND)).forEach(Article::lock);
    }

    @Override
    public void settle(Set<Long> sources, String change, Instant now) {
        for (Long id : articles(sources, Set.of(State.DECIDED))) {
            Article article = Article.findById(id);
            List<Claim> claims = Claim.list("from Claim c where " + RESTS_ON + " and c.articleId = ?3 order by c.number",
                    Set.of(State.DECIDED), sources, id);
            claims.stream().filter(claim -> Answers.table(claim, article).refuses(claim.verdict, claim.deviation).isPresent())
                    .forEach(claim -> new Rechecking(claim, Actor.system(now))
                            .recheck((secret(claim, sources) ? SOME_SOURCE : change) + ": its evidence no longer suffices"));
        }
    }

    /** In the order in which all that hold several lock them. One that was withdrawn stays as it is. */
    private static List<Long> articles(Set<Long> sources, Set<State> states) {
        return Claim.getEntityManager().createQuery("select distinct c.articleId from Claim c join Article a"
                + " on a.id = c.articleId where a.withdrawnAt is null and " + RESTS_ON + " order by c.articleId", Long.class)
                .setParameter(1, states).setParameter(2, sources).getResultList();
    }

    private static boolean secret(Claim claim, Set<Long> sources) {
        return claim.evidence().stream().filter(pinned -> sources.contains(pinned.origin)).map(Evidence::storedCopy)
                .anyMatch(copy -> copy != null && copy.confidential);
    }
}
