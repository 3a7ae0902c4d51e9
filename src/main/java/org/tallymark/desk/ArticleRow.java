package org.tallymark.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tallymark.article.Article;
import org.tallymark.article.ArticleState;
import org.tallymark.claim.ArticleTally;
import org.tallymark.source.Source;
import org.tallymark.words.StateWords;

/**
 * An article as one row, with how far it is.
 *
 * @param publisher null where nobody said
 * @param deadline null where there is none
 */
public record ArticleRow(Long id, String title, String publisher, Instant deadline, Instant takenInAt,
        ArticleState state, ArticleTally tally) {

    static List<ArticleRow> of(Collection<Article> articles) {
        Source.load(articles.stream().map(article -> article.publisher).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, ArticleTally> tallies = ArticleTally.of(articles.stream().map(article -> article.id).toList());
        return articles.stream().map(article -> new ArticleRow(article.id, article.title,
                article.publisher == null ? null : article.publisher().name, article.deadline, article.takenInAt,
                article.state, tallies.getOrDefault(article.id, ArticleTally.NOTHING))).toList();
    }

    /** The second line: publisher, dates, and where it matters the state. */
    public String below() {
        List<String> parts = new ArrayList<>();
        if (publisher != null) {
            parts.add(publisher);
        }
        if (state != ArticleState.OPEN) {
            parts.add(StateWords.word(state));
        }
        if (tally.dates() > 0) {
            parts.add(tally.datesDone() + " of " + tally.dates() + (tally.dates() == 1 ? " date" : " dates"));
        }
        return String.join(" · ", parts);
    }

    /** What the strokes show, in words. */
    public String spoken() {
        return tally.done() + " done, " + tally.sent() + " sent for second check, " + tally.held() + " with someone, "
                + tally.open() + " to check";
    }
}
