package org.tallymark.article;

import jakarta.persistence.TypedQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.tallymark.web.Page;
import org.tallymark.web.PageToken;
import org.tallymark.web.Problem;

/** Lists of the articles that are not withdrawn. */
public final class ArticleQueries {

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private ArticleQueries() {}

    /**
     * All of them in an order.
     *
     * @param sort {@code newest}, the same as null, or {@code deadline}
     * @throws Problem 400 on {@code sort} or {@code after}
     */
    public static Page<Article> all(String sort, int limit, String after) {
        return switch (sort == null ? "newest" : sort) {
            case "newest" -> newest(limit, after);
            case "deadline" -> due("1 = 1", limit, after);
            default -> throw Problem.badInput("sort", "must be newest or deadline");
        };
    }

    /** Still to be signed off, what is due first first, what has no deadline last. */
    public static Page<Article> byDeadline(int limit, String after) {
        return due("a.state <> SIGNED_OFF", limit, after);
    }

    private static Page<Article> due(String condition, int limit, String after) {
        if (after == null) {
            return page("deadline", query(condition + " order by coalesce(a.deadline, :never), a.id", limit)
                    .setParameter("never", NEVER), limit);
        }
        List<String> keys = PageToken.keys(after, "deadline", 2);
        return page("deadline", query(condition + " and (coalesce(a.deadline, :never) > :due"
                + " or coalesce(a.deadline, :never) = :due and a.id > :last) order by coalesce(a.deadline, :never), a.id",
                limit).setParameter("never", NEVER).setParameter("due", instant(keys.get(0)))
                .setParameter("last", id(keys.get(1))), limit);
    }

    /** All of them, what was taken in last first. */
    public static Page<Article> newest(int limit, String after) {
        return page("newest", after == null ? query("1 = 1 order by a.id desc", limit)
                : query("a.id < :last order by a.id desc", limit)
                        .setParameter("last", id(PageToken.keys(after, "newest", 2).get(1))), limit);
    }

    /** Those that an editor signed off since then, the latest first. */
    public static List<Signoff> signedOffSince(Instant since) {
        return Article.getEntityManager().createQuery("select s from Signoff s join Article a on a.id = s.articleId where"
                + " a.state = SIGNED_OFF and a.withdrawnAt is null and s.at >= :since and not exists (select 1 from"
                + " Signoff l where l.articleId = s.articleId and l.number > s.number) order by s.at desc", Signoff.class)
                .setParameter("since", since).setMaxResults(50).getResultList();
    }

    public static boolean none() {
        return Article.count("withdrawnAt is null") == 0;
    }

    private static TypedQuery<Article> query(String condition, int limit) {
        return Article.getEntityManager().createQuery("select a from Article a where a.withdrawnAt is null and "
                + condition, Article.class).setMaxResults(limit + 1);
    }

    private static Page<Article> page(String list, TypedQuery<Article> query, int limit) {
        List<Article> found = query.getResultList();
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        Article last = found.get(limit - 1);
        Instant due = last.deadline == null ? NEVER : last.deadline;
        return new Page<>(found.subList(0, limit), PageToken.of(list, List.of(due.toString(), last.id.toString())));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notOurs) {
            throw PageToken.notOurs();
        }
    }

    private static Long id(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException notOurs) {
            throw PageToken.notOurs();
        }
    }
}
