package org.tallymark.claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    public int claim() {
        return claimId;
    }

    /**
     * Where each claim stood last that the current text of an article no longer holds, by the snapshot, newest first. What
     * is read as part of another claim now is not lost, and stands nowhere any more.
     */
    public static Map<Integer, List<Anchor>> lastOfGone(long article) {
        Map<Integer, Anchor> last = new TreeMap<>();
        Anchor.<Anchor>list("articleId = ?1 and start is not null and claimId in (select c.number from Claim c"
                + " where c.articleId = ?1 and c.start is null and not (c.dismissal.reason is not null"
                + " and c.dismissal.reason = ?2 and c.dismissal.by is null)) order by snapshotId", article,
                Dismissal.Reason.DUPLICATE)
                .forEach(anchor -> last.put(anchor.claimId, anchor));
        return last.values().stream().sorted(Comparator.comparing((Anchor anchor) -> anchor.start)).collect(Collectors.groupingBy(
                anchor -> anchor.snapshotId, () -> new TreeMap<Integer, List<Anchor>>(Comparator.reverseOrder()), Collectors.toList()));
    }

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
