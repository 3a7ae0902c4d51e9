package org.tallymark.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tallymark.extraction.text.Document;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;
import org.tallymark.source.Source;

/** One publication by a publisher, and the owner of all that grows with it: snapshots, claims, copies, history. */
@Entity
public class Article extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "article_id")
    public Long id;

    public String title;

    /** The desk's own short name for it, or null. */
    public String slug;

    public String byline;

    /** The source that published it, or null where nobody said. */
    @Column(name = "publisher_id")
    public Long publisher;

    public String url;

    public LocalDate published;

    public Instant deadline;

    @Enumerated(EnumType.STRING)
    public ArticleState state = ArticleState.OPEN;

    /** Counts the changes of the article itself, not those of its claims. */
    public int version = 1;

    /** The number of the newest snapshot. */
    @Column(name = "snapshot_id")
    public Integer snapshot;

    @Column(name = "last_claim")
    int lastClaim;

    @Column(name = "last_number")
    int lastNumber;

    @Column(name = "taken_in_at")
    public Instant takenInAt;

    @Column(name = "taken_in_by")
    public String takenInBy;

    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    public String withdrawnBy;

    @Column(name = "withdrawn_reason")
    public String withdrawnReason;

    /** The sources that are parties to what the article tells. */
    @ElementCollection
    @CollectionTable(name = "article_party", joinColumns = @JoinColumn(name = "article_id"))
    @Column(name = "source_id")
    public Set<Long> parties = new TreeSet<>();

    protected Article() {}

    /** A new article with its first snapshot; the caller adds its claims in the same transaction. */
    public static Article takeIn(Heading heading, String text, String sha256, Snapshot.Origin origin, String by,
            Instant now) {
        Article article = new Article();
        article.head(heading);
        article.takenInBy = by;
        article.takenInAt = now;
        article.persist();
        Chain.begin(article.id);
        article.add(text, sha256, origin, by, now);
        return article;
    }

    /**
     * What stands above an article's text.
     *
     * @param publisher the id of the source that published it, or null
     */
    public record Heading(String title, String slug, String byline, Long publisher, String url, LocalDate published,
            Instant deadline) {}

    public Heading heading() {
        return new Heading(title, slug, byline, publisher, url, published, deadline);
    }

    /** Sets all that stands above the text; the caller writes the event. */
    public void head(Heading heading) {
        title = heading.title();
        slug = heading.slug();
        byline = heading.byline();
        publisher = heading.publisher();
        url = heading.url();
        published = heading.published();
        deadline = heading.deadline();
    }

    /** The article, locked until the transaction ends: whatever moves in it waits for its turn. Null if not there. */
    public static Article lock(long id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes a newer text the current one. The article must be locked. */
    public Snapshot add(String text, String sha256, Snapshot.Origin origin, String by, Instant now) {
        Snapshot added = new Snapshot(id, nextNumber(), text, sha256, origin, by, now);
        added.persist();
        snapshot = added.number;
        return added;
    }

    public Snapshot currentSnapshot() {
        return Snapshot.findById(new SnapshotId(id, snapshot));
    }

    /** The current text, cut into tokens and sentences, as the extractor reads it. */
    public Document document() {
        Source by = publisher();
        return Document.of(currentSnapshot().text, published, by == null ? null : by.name);
    }

    /** Oldest first. */
    public List<Snapshot> snapshots() {
        return Snapshot.list("articleId = ?1 order by number", id);
    }

    /** The next claim's number. The article must be locked. */
    public int nextClaim() {
        return ++lastClaim;
    }

    /** The next number of a snapshot, copy, item of evidence, decision or comment. The article must be locked. */
    public int nextNumber() {
        return ++lastNumber;
    }

    public Source publisher() {
        return publisher == null ? null : Source.<Source>findById(publisher).canonical();
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** Takes a wrong article out of lists and exports; its history stays. */
    public void withdraw(String reason, String by, Instant now) {
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnReason = reason;
        version++;
        Event.append(id, "withdrawal", by, now, Map.of("reason", reason));
    }

    /** An editor stands behind the whole article. The article must be locked, and whoever calls has looked at its claims. */
    public void signOff(Collection<Waiver> exceptions, String by, Instant now) {
        new Signoff(id, nextNumber(), exceptions, by, now).persist();
        state = ArticleState.SIGNED_OFF;
        version++;
        Event.append(id, "signoff", by, now, Map.of("exceptions", exceptions.stream()
                .map(waiver -> Map.of("claim", id + "c" + waiver.claim(), "reason", waiver.reason())).toList()));
    }

    /** What an editor stood behind does no longer hold as a whole. */
    public void reopen(String because, Instant now) {
        if (state == ArticleState.SIGNED_OFF) {
            state = ArticleState.REOPENED;
            version++;
            Event.append(id, "reopening", null, now, Map.of("because", because));
        }
    }
}
