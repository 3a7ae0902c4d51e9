package org.tallymark.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** Where a claim stands in one snapshot of its article, in code points. */
@Entity
@Immutable
@IdClass(AnchorId.class)
public class Anchor extends PanacheEntityBase {

    @Id
    @Column(name = "article_id")
    Long articleId;

    @Id
    @Column(name = "claim_id")
    Integer claimId;

    @Id
    @Column(name = "snapshot_id")
    public Integer snapshotId;

    @Column(name = "snapshot_length")
    int snapshotLength;

    /** Null where it is gone. */
    @Column(name = "span_start")
    public Integer start;

    @Column(name = "span_end")
    public Integer end;

    @Enumerated(EnumType.STRING)
    public AnchorState anchor;

    protected Anchor() {}

    /** Keeps where a claim stands now. */
    static void keep(Claim claim) {
        Anchor kept = new Anchor();
        kept.articleId = claim.articleId;
        kept.claimId = claim.number;
        kept.snapshotId = claim.snapshot;
        kept.snapshotLength = claim.snapshotLength;
        kept.start = claim.start;
        kept.end = claim.end;
        kept.anchor = claim.anchor;
        kept.persist();
    }
}
