package org.tallymark.claim;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallymark.article.Article;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/** What waits at the desk, the nearest deadline first. Every list ends after {@value #MOST} claims. */
public final class DeskQueries {

    public static final int MOST = 50;

    private static final String FROM = "from Claim c join Article a on a.id = c.articleId where a.withdrawnAt is null and ";
    private static final String ORDER = " order by coalesce(a.deadline, :never), c.articleId, c.start, c.number";
    private static final String FIRST_OF_MINE = "exists (select 1 from Decision w where w.articleId = c.articleId"
            + " and w.claimId = c.number and w.outcome is null and w.by = :me)";

    private static final String DATES_FOR_ME = "c.depth = READING and (c.state in (PROPOSED, OPEN, RETURNED, NEEDS_RECHECK)"
            + " or c.state = AWAITING_SECOND and not " + FIRST_OF_MINE + ")";

    private DeskQueries() {}

    /** Sent for a second check by somebody else, to this person or to anybody. */
    public static List<Claim> secondChecks(String me) {
        return list("c.state = AWAITING_SECOND and c.depth = FULL and (c.second is null or c.second = :me) and not "
                + FIRST_OF_MINE, me);
    }

    public static List<Claim> heldBy(String me) {
        return list("c.state = IN_REVIEW and c.holder = :me", me);
    }

    /** Sent back, where this person gave the latest first answer. */
    public static List<Claim> returnedTo(String me) {
        return list("c.state = RETURNED and exists (select 1 from Decision p where p.articleId = c.articleId"
                + " and p.claimId = c.number and p.first is null and p.by = :me and not exists (select 1 from Decision l"
                + " where l.articleId = c.articleId and l.claimId = c.number and l.first is null"
                + " and l.number > p.number))", me);
    }

    /** Sent by this person, and not answered yet. */
    public static List<Claim> sentBy(String me) {
        return list("c.state = AWAITING_SECOND and c.depth = FULL and " + FIRST_OF_MINE, me);
    }

    /** Set aside by somebody else alone. */
    public static List<Claim> dismissalsToConfirm(String me) {
        return list("c.state = DISMISSED and c.dismissal.pending = true and c.dismissal.by <> :me", me);
    }

    /** Who gave the first answers that wait. */
    public static Map<ClaimId, String> senders(List<Claim> claims) {
        Map<ClaimId, String> senders = new HashMap<>();
        Decision.ofAll(claims).forEach((claim, decisions) -> decisions.stream()
                .filter(decision -> decision.outcome == null).forEach(first -> senders.put(claim, first.by)));
        return senders;
    }

    public static List<Claim> toRecheck() {
        return list("c.state = NEEDS_RECHECK", null);
    }

    /** @param dates how many of the article's dates this person can confirm */
    public record DatesToConfirm(Long article, long dates) {}

    public static List<DatesToConfirm> dates(String me) {
        return Claim.getEntityManager().createQuery("select new org.tallymark.claim.DeskQueries$DatesToConfirm("
                + "c.articleId, count(*)) " + FROM + DATES_FOR_ME
                + " group by c.articleId, a.deadline order by coalesce(a.deadline, :never), c.articleId",
                DatesToConfirm.class).setParameter("me", me).setParameter("never", ClaimSort.NEVER).setMaxResults(MOST)
                .getResultList();
    }

    /** How many of those dates of each article a person must look at, because they do not plainly fit. */
    public static Map<Long, Long> doubtful(Map<Long, Article> articles, String me) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return Claim.getEntityManager().createQuery("select c " + FROM + "c.articleId in :articles and "
                + DATES_FOR_ME, Claim.class).setParameter("articles", articles.keySet()).setParameter("me", me)
                .getResultStream().filter(claim -> DateTest.of(claim, articles.get(claim.articleId).published).outcome()
                        != DateTest.Outcome.FITS)
                .collect(Collectors.groupingBy(claim -> claim.articleId, Collectors.counting()));
    }

    /**
     * Who sent a claim back.
     *
     * @param differs whether by another answer; else by a comment
     */
    public record SentBack(String by, boolean differs) {}

    /** Who sent these claims back last, as far as a person did. */
    public static Map<ClaimId, SentBack> sentBack(List<Claim> claims) {
        Map<ClaimId, SentBack> back = new HashMap<>();
        if (!claims.isEmpty()) {
            Event.<Event>list("articleId in ?1 and claimId in ?2 and toState = ?3 and by is not null order by articleId, sequence",
                    claims.stream().map(claim -> claim.articleId).distinct().toList(),
                    claims.stream().map(claim -> claim.number).distinct().toList(), State.RETURNED.name())
                    .forEach(event -> back.put(new ClaimId(event.articleId, event.claimId),
                            new SentBack(event.by, event.move.equals(Move.DECISION.word()))));
        }
        return back;
    }

    private static List<Claim> list(String condition, String me) {
        TypedQuery<Claim> query = Claim.getEntityManager().createQuery("select c " + FROM + condition + ORDER, Claim.class)
                .setParameter("never", ClaimSort.NEVER).setMaxResults(MOST);
        if (me != null) {
            query.setParameter("me", me);
        }
        List<Claim> found = query.getResultList();
        ClaimQueries.loadFor(found);
        return found;
    }
}
