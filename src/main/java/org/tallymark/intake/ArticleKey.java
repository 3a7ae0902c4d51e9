package org.tallymark.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.tallymark.article.Article;

/**
 * What makes two articles one: the address, or the publisher and the text. An article that was withdrawn gives its keys
 * up to the next that claims them.
 */
@Entity
@Table(name = "article_key")
class ArticleKey extends PanacheEntityBase {

    @Id
    String key;

    @Column(name = "article_id")
    Long articleId;

    protected ArticleKey() {}

    static String ofUrl(String url) {
        return PlainText.sha256("url\n" + url);
    }

    /** @param publisher the id of the source that published it, or null */
    static String ofText(Long publisher, String sha256) {
        return PlainText.sha256("text\n" + (publisher == null ? "" : publisher) + "\n" + sha256);
    }

    /** The article that holds a key. */
    static Optional<Article> holder(String key) {
        return ArticleKey.<ArticleKey>findByIdOptional(key).map(found -> Article.<Article>findById(found.articleId))
                .filter(article -> !article.withdrawn());
    }

    /**
     * Gives an article a key, waiting for whoever is about to do the same.
     *
     * @return whether it is this article's now; false where another article that was not withdrawn has it
     */
    static boolean give(String key, long articleId) {
        return getEntityManager().createNativeQuery("""
                INSERT INTO article_key (key, article_id) VALUES (?1, ?2)
                ON CONFLICT (key) DO UPDATE SET article_id = excluded.article_id
                WHERE article_key.article_id IN (SELECT article_id FROM article WHERE withdrawn_at IS NOT NULL)
                    OR article_key.article_id = excluded.article_id""")
                .setParameter(1, key).setParameter(2, articleId).executeUpdate() == 1;
    }
}
