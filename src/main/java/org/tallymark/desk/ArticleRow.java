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
import org.tallymark.claim.Decision;
import org.tallymark.source.Source;
import org.tallymark.words.ActWords;
import org.tallymark.words.StateWords;

/**
 * An article as one row, with how far it is.
 *
 * @param publisher null where nobody said
 * @param deadline null where there is none
 * @param people the sign-in names of who has answered something in it, in alphabetical order
 */
public record ArticleRow(Long id, String title, String publisher, Instant deadline, Instant takenInAt,
        ArticleState state, ArticleTally tally, List<String> people) {

    static List<ArticleRow> of(Collection<Article> articles) {
        Source.load(articles.stream().map(article -> article.publisher).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<Long, ArticleTally> tallies = ArticleTally.of(articles.stream().map(article -> article.id).toList());
        Map<Long, List<String>> people = Decision.people(articles.stream().map(article -> article.id).toList());
        return articles.stream().map(article -> new ArticleRow(article.id, article.title,
                article.publisher == null ? null : article.publisher().name, article.deadline, article.takenInAt,
                article.state, tallies.getOrDefault(article.id, ArticleTally.NOTHING),
                people.getOrDefault(article.id, List.of()))).toList();
    }

    /** The second line: publisher, people, dates, and where it matters the state. */
    public String below() {
        return publisher == null ? rest() : rest().isEmpty() ? publisher : publisher + " · " + rest();
    }

    /** The second line without the publisher. */
    public String rest() {
        List<String> parts = new ArrayList<>();
        if (!people.isEmpty()) {
            parts.add(people.stream().map(ActWords::person).collect(Collectors.joining(", ")));
        }
        if (state != ArticleState.OPEN) {
            parts.add(StateWords.word(state));
        }
        if (!dates().isEmpty()) {
            parts.add(dates());
        }
        return String.join(" · ", parts);
    }

    /** "2 of 5 dates", or nothing. */
    public String dates() {
        return tally.dates() == 0 ? ""
                : tally.datesDone() + " of " + tally.dates() + (tally.dates() == 1 ? " date" : " dates");
    }

    /** What the strokes show, in words. */
    public String spoken() {
        return tally.done() + " done, " + tally.sent() + " sent for second check, " + tally.held() + " with someone, "
                + tally.open() + " to check";
    }
}
