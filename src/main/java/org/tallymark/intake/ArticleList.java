package org.tallymark.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tallymark.article.Article;
import org.tallymark.web.Page;
import org.tallymark.web.PageToken;
import org.tallymark.web.Problem;

/** Articles page by page, each beginning after the last row of the one before; withdrawn ones are left out. */
final class ArticleList {

    private static final String NEWEST = "newest";
    private static final String DEADLINE = "deadline";

    /** What an article without a deadline is sorted by: after all others. */
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private ArticleList() {}

    /** @param sort {@code newest}, the same as null, or {@code deadline} */
    static Page<Article> page(String sort, int limit, String after) {
        String order = sort == null ? NEWEST : sort;
        List<Article> rows = switch (order) {
            case NEWEST -> newest(limit + 1, after);
            case DEADLINE -> byDeadline(limit + 1, after);
            default -> throw Problem.badInput("sort", "must be newest or deadline");
        };
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<Article> page = new ArrayList<>(rows.subList(0, limit));
        return new Page<>(page, PageToken.of(order, keys(order, page.get(limit - 1))));
    }

    private static List<String> keys(String order, Article last) {
        return order.equals(NEWEST) ? List.of(last.id.toString())
                : List.of(last.id.toString(), (last.deadline == null ? NEVER : last.deadline).toString());
    }

    private static List<Article> newest(int count, String after) {
        long before = after == null ? Long.MAX_VALUE : id(PageToken.keys(after, NEWEST, 1));
        return Article.<Article>find("withdrawnAt is null and id < ?1 order by id desc", before).page(0, count).list();
    }

    private static List<Article> byDeadline(int count, String after) {
        List<String> keys = after == null ? List.of("0", Instant.EPOCH.minusSeconds(1L << 36).toString())
                : PageToken.keys(after, DEADLINE, 2);
        return Article.<Article>find("withdrawnAt is null and (coalesce(deadline, ?1) > ?2 or coalesce(deadline, ?1) = ?2"
                + " and id > ?3) order by coalesce(deadline, ?1), id", NEVER, instant(keys.get(1)), id(keys)).page(0, count)
                .list();
    }

    private static long id(List<String> keys) {
        try {
            return Long.parseLong(keys.get(0));
        } catch (NumberFormatException notOurs) {
            throw PageToken.notOurs();
        }
    }

    private static Instant instant(String key) {
        try {
            return Instant.parse(key);
        } catch (DateTimeException notOurs) {
            throw PageToken.notOurs();
        }
    }
}
