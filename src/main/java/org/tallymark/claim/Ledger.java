package org.tallymark.claim;

import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tallymark.review.State;

/**
 * The tally of an article: every number in its text is a claim or set aside.
 *
 * @param open what sign-off waits for: claims that are not decided, and dismissals that another person has to confirm
 * @param numbers claims and dismissals together
 */
public record Ledger(long claims, long dismissed, long open, long numbers) {

    static final Ledger EMPTY = new Ledger(0, 0, 0, 0);

    public static Ledger of(long article) {
        return of(java.util.List.of(article)).get(article);
    }

    /** The tallies of many articles in one query. */
    public static Map<Long, Ledger> of(Collection<Long> articles) {
        Map<Long, Ledger> ledgers = new HashMap<>();
        articles.forEach(article -> ledgers.put(article, EMPTY));
        Claim.getEntityManager().createQuery("""
                select articleId, state, coalesce(dismissal.pending, false), count(*) from Claim
                where articleId in ?1 group by articleId, state, coalesce(dismissal.pending, false)""", Tuple.class)
                .setParameter(1, articles).getResultStream()
                .forEach(row -> ledgers.merge(row.get(0, Long.class),
                        count(row.get(1, State.class), row.get(2, Boolean.class), row.get(3, Long.class)), Ledger::plus));
        return ledgers;
    }

    private static Ledger count(State state, boolean pending, long count) {
        boolean dismissed = state == State.DISMISSED;
        return new Ledger(dismissed ? 0 : count, dismissed ? count : 0, state.isOpen() || pending ? count : 0, count);
    }

    private Ledger plus(Ledger other) {
        return new Ledger(claims + other.claims, dismissed + other.dismissed, open + other.open,
                numbers + other.numbers);
    }
}
