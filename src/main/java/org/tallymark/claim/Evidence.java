package org.tallymark.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.tallymark.review.Stance;
import org.tallymark.source.Source;

/** A copy pinned to a claim: where it says what, and what that does for the number. */
@Entity
@AttributeOverride(name = "number", column = @Column(name = "evidence_id"))
public class Evidence extends Owned {

    @Column(name = "claim_id")
    public Integer claimId;

    /** The copy's number, or null where there is none and {@link #noCopyReason} or {@link #tried} says why. */
    @Column(name = "copy_id")
    public Integer copy;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    public String passage;

    /** Where in the copy: "page 3", "paragraph 2", "00:41". */
    public String locator;

    /** The quantity that it gives, or null. */
    @Embedded
    public Amount amount;

    /** The time that it gives, or null. */
    @Embedded
    public When when;

    /** The source that it comes from; null only as context. */
    @Column(name = "origin_id")
    public Long origin;

    /** Whether the origin itself counted or recorded the thing. */
    @Column(name = "is_primary")
    public boolean primary;

    /** What was tried to find evidence, or null. */
    public String tried;

    @Column(name = "no_copy_reason")
    public String noCopyReason;

    public Instant at;

    @Column(name = "by_name")
    public String by;

    @Column(name = "removed_at")
    Instant removedAt;

    @Column(name = "removed_by")
    String removedBy;

    public Evidence() {}

    public StoredCopy storedCopy() {
        return copy == null ? null : StoredCopy.findById(new NumberedId(articleId, copy));
    }

    public Source origin() {
        return origin == null ? null : Source.<Source>findById(origin).canonical();
    }
}
