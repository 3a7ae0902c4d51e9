package org.tallymark.intake;

import java.time.LocalDate;
import org.tallymark.article.Article;
import org.tallymark.extraction.text.Document;
import org.tallymark.source.Source;

/**
 * What the extractor needs of an article, read before the article is locked.
 *
 * @param snapshot the number of the text, by which one tells whether it is still the current one
 * @param publisher its name, or null
 */
record CurrentText(int snapshot, String text, LocalDate published, String publisher) {

    /** @throws org.tallymark.web.Problem 404 */
    static CurrentText of(long id) {
        Article article = ArticlePath.article(id);
        Source publisher = article.publisher();
        return new CurrentText(article.snapshot, article.currentSnapshot().text, article.published,
                publisher == null ? null : publisher.name);
    }

    /** @param day of publication, where it is another than the article has */
    Document document(LocalDate day) {
        return Document.of(text, day, publisher);
    }

    Document document() {
        return document(published);
    }
}
