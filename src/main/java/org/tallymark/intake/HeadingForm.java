package org.tallymark.intake;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.tallymark.article.Article;
import org.tallymark.source.Source;

/**
 * The fields of the page that corrects what stands above an article's text, as they were typed; never null.
 *
 * @param deadline a local time at the desk
 */
public record HeadingForm(String title, String publisher, String byline, String published, String slug, String deadline,
        String version) {

    static HeadingForm of(Article article, ZoneId zone) {
        Source publisher = article.publisher();
        return new HeadingForm(article.title, publisher == null ? "" : publisher.name,
                Objects.toString(article.byline, ""), article.published.toString(), Objects.toString(article.slug, ""),
                article.deadline == null ? ""
                        : article.deadline.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                Integer.toString(article.version));
    }

    /** The same, based on the article as it is now. */
    HeadingForm at(int current) {
        return new HeadingForm(title, publisher, byline, published, slug, deadline, Integer.toString(current));
    }

    String field(String name) {
        return switch (name) {
            case "title" -> title;
            case "publisher" -> publisher;
            case "byline" -> byline;
            case "published" -> published;
            case "slug" -> slug;
            case "deadline" -> deadline;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
