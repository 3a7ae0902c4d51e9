package org.tallymark.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

/** The head of one article's chain of events; chain {@value #NO_ARTICLE} holds the events that belong to no article. */
@Entity
public class Chain extends PanacheEntityBase {

    public static final long NO_ARTICLE = 0;

    @Id
    @Column(name = "article_id")
    Long articleId;

    @Column(name = "last_sequence")
    int lastSequence;

    @Column(name = "last_hash")
    byte[] lastHash;

    protected Chain() {}

    /** Begins the chain of a new article. */
    public static void begin(long articleId) {
        Chain chain = new Chain();
        chain.articleId = articleId;
        chain.lastHash = EventHash.FIRST_PREVIOUS.clone();
        chain.persist();
    }

    /** The head, locked until the transaction ends, so that sequence numbers have no gap. */
    static Chain lock(long articleId) {
        Chain chain = findById(articleId, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            throw new IllegalArgumentException("Article " + articleId + " has no chain");
        }
        return chain;
    }
}
