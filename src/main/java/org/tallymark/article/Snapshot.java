package org.tallymark.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** The text of an article as it was read, never changed. Every offset into it counts Unicode code points. */
@Entity
@Immutable
@IdClass(SnapshotId.class)
public class Snapshot extends PanacheEntityBase {

    /** How the text came in. */
    public enum Origin { PASTE, FILE, FETCH }

    @Id
    @Column(name = "article_id")
    public Long articleId;

    @Id
    @Column(name = "snapshot_id")
    public Integer number;

    public String text;

    /** In code points. */
    public int length;

    /** Of the text's UTF-8, in hexadecimal. */
    public String sha256;

    @Enumerated(EnumType.STRING)
    public Origin origin;

    public Instant at;

    @Column(name = "by_name")
    public String by;

    protected Snapshot() {}

    Snapshot(long articleId, int number, String text, String sha256, Origin origin, String by, Instant at) {
        this.articleId = articleId;
        this.number = number;
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.sha256 = sha256;
        this.origin = origin;
        this.by = by;
        this.at = at;
    }

    /** The text between two offsets in code points. */
    public String quote(int start, int end) {
        if (length == text.length()) {
            return text.substring(start, end);
        }
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
