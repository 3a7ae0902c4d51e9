package org.tallymark.claim;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallymark.article.Article;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Deviation;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.source.Source;
import org.tallymark.web.Page;

/** Lists of claims over all articles that are not withdrawn, as one reader may see them. */
public final class ClaimQueries {

    private static final String FROM = " from Claim c join Article a on a.id = c.articleId where ";

    private ClaimQueries() {}

    /**
     * One page of the claims that a filter finds, with what showing them needs already loaded.
     *
     * @param after the token that the page before gave, or null for the first
     */
    public static Page<Claim> page(ClaimFilter filter, ClaimScope scope, ClaimSort sort, int limit, String after,
            String reader) {
        ClaimConditions conditions = new ClaimConditions(filter, scope, reader);
        if (after != null) {
            conditions.and(sort.after(after, conditions.parameters));
        }
        if (sort.needsNever()) {
            conditions.parameters.put("never", ClaimSort.NEVER);
        }
        List<Claim> found = query("select c" + FROM + conditions.hql() + " order by " + sort.orderBy(), Claim.class,
                conditions).setMaxResults(limit + 1).getResultList();
        List<Claim> items = found.size() > limit ? found.subList(0, limit) : found;
        loadFor(items);
        Claim last = found.size() > limit ? items.get(limit - 1) : null;
        return new Page<>(items, last == null ? null : sort.token(last, last.article()));
    }

    /** @param articles how many articles they are in */
    public record Counts(long claims, long articles) {}

    public static Counts count(ClaimFilter filter, ClaimScope scope, String reader) {
        ClaimConditions conditions = new ClaimConditions(filter, scope, reader);
        Object[] counts = query("select count(*), count(distinct c.articleId)" + FROM + conditions.hql(),
                Object[].class, conditions).getSingleResult();
        return new Counts((Long) counts[0], (Long) counts[1]);
    }

    /** So many claims with the same state and standing answers; only those of a decided one are for everybody's eyes. */
    public record Tally(State state, Verdict verdict, AttributionVerdict attributionVerdict, Deviation deviation,
            long claims) {}

    public static List<Tally> tally(ClaimFilter filter, ClaimScope scope, String reader) {
        ClaimConditions conditions = new ClaimConditions(filter, scope, reader);
        return query("select new org.tallymark.claim.ClaimQueries$Tally(c.state, c.verdict, c.attributionVerdict,"
                + " c.deviation, count(*))" + FROM + conditions.hql()
                + " group by c.state, c.verdict, c.attributionVerdict, c.deviation", Tally.class, conditions)
                .getResultList();
    }

    /** The ids of the articles that hold any of the claims, ascending. */
    public static List<Long> articles(ClaimFilter filter, ClaimScope scope, String reader) {
        ClaimConditions conditions = new ClaimConditions(filter, scope, reader);
        return query("select distinct c.articleId" + FROM + conditions.hql() + " order by c.articleId", Long.class,
                conditions).getResultList();
    }

    private static <T> TypedQuery<T> query(String hql, Class<T> type, ClaimConditions conditions) {
        TypedQuery<T> query = Claim.getEntityManager().createQuery(hql, type);
        conditions.parameters.forEach(query::setParameter);
        return query;
    }

    /** The list form of claims, as the reader may see them. */
    public static List<ClaimJson> json(List<Claim> claims, String reader) {
        Map<ClaimId, Blindness> eyes = Blindness.ofAll(claims, reader);
        return claims.stream().map(claim -> ClaimJson.of(claim, eyes.get(claim.id()))).toList();
    }

    /** Of each claim, whether its answers are not for the reader's eyes yet. */
    public static List<Boolean> hidden(List<Claim> claims, String reader) {
        Map<ClaimId, Blindness> eyes = Blindness.ofAll(claims, reader);
        return claims.stream().map(claim -> eyes.get(claim.id()).hides()).toList();
    }

    /** Brings the articles, chains and sources of claims into the session, a query each and not one for each claim. */
    static void loadFor(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        Set<Long> articles = claims.stream().map(claim -> claim.articleId).collect(Collectors.toSet());
        Source.load(Stream.concat(
                Article.<Article>list("id in ?1", articles).stream().map(article -> article.publisher),
                claims.stream().flatMap(claim -> claim.chain.stream()).map(hop -> hop.source))
                .filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
