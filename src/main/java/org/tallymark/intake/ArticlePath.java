package org.tallymark.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.tallymark.article.Article;
import org.tallymark.web.Problem;

/** An article by the id in a path. */
final class ArticlePath {

    private ArticlePath() {}

    /** @throws Problem 404 where it cannot be an article's id */
    static long id(String id) {
        if (!id.matches("[1-9]\\d{0,17}")) {
            throw Problem.notFound("Article " + id);
        }
        return Long.parseLong(id);
    }

    /** @throws Problem 404 */
    static Article article(long id) {
        return Article.<Article>findByIdOptional(id).orElseThrow(() -> Problem.notFound("Article " + id));
    }

    /**
     * The id in a path, of an article that is there; in a transaction of its own where none is open.
     *
     * @throws Problem 404
     */
    static long existing(String id) {
        return QuarkusTransaction.joiningExisting().call(() -> article(id(id)).id);
    }

    /** The article, locked until the transaction ends. */
    static Article lock(long id) {
        Article article = Article.lock(id);
        if (article == null) {
            throw Problem.notFound("Article " + id);
        }
        return article;
    }
}
