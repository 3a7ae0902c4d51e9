package org.tallymark.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallymark.review.Depth;
import org.tallymark.review.State;

/**
 * How far the work on an article is. Numbers are its claims with a full check, dates those that are only read.
 *
 * @param open kept or found, sent back or to recheck, and set aside by one person alone
 */
public record ArticleTally(int done, int sent, int held, int open, int datesDone, int dates) {

    public static final ArticleTally NOTHING = new ArticleTally(0, 0, 0, 0, 0, 0);

    public int numbers() {
        return done + sent + held + open;
    }

    /** By article, with one query for all; an article without claims is not in it. */
    public static Map<Long, ArticleTally> of(Collection<Long> articles) {
        Map<Long, ArticleTally> tallies = new HashMap<>();
        if (articles.isEmpty()) {
            return tallies;
        }
        List<Object[]> counts = Claim.getEntityManager().createQuery("select c.articleId, c.depth, c.state, count(*)"
                + " from Claim c where c.articleId in :articles and (c.state <> DISMISSED or c.dismissal.pending = true)"
                + " group by c.articleId, c.depth, c.state", Object[].class).setParameter("articles", articles)
                .getResultList();
        for (Object[] row : counts) {
            tallies.merge((Long) row[0], one((Depth) row[1], (State) row[2], ((Long) row[3]).intValue()),
                    ArticleTally::plus);
        }
        return tallies;
    }

    private static ArticleTally one(Depth depth, State state, int count) {
        if (depth == Depth.READING) {
            return new ArticleTally(0, 0, 0, 0, state == State.DECIDED ? count : 0, count);
        }
        return switch (state) {
            case DECIDED -> new ArticleTally(count, 0, 0, 0, 0, 0);
            case AWAITING_SECOND -> new ArticleTally(0, count, 0, 0, 0, 0);
            case IN_REVIEW -> new ArticleTally(0, 0, count, 0, 0, 0);
            default -> new ArticleTally(0, 0, 0, count, 0, 0);
        };
    }

    private ArticleTally plus(ArticleTally other) {
        return new ArticleTally(done + other.done, sent + other.sent, held + other.held, open + other.open,
                datesDone + other.datesDone, dates + other.dates);
    }
}
