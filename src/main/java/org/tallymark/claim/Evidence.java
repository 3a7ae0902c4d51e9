package org.tallymark.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Reads the copies and origins of one article's items at once, so that none of them is read by itself afterwards. */
    static void load(List<Evidence> pinned) {
        Set<Integer> copies = values(pinned, item -> item.copy);
        if (!copies.isEmpty()) {
            StoredCopy.list("articleId = ?1 and number in ?2", pinned.get(0).articleId, copies);
        }
        Source.load(values(pinned, item -> item.origin));
    }

    private static <T> Set<T> values(List<Evidence> pinned, Function<Evidence, T> field) {
        return pinned.stream().map(field).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public StoredCopy storedCopy() {
        return copy == null ? null : StoredCopy.findById(new NumberedId(articleId, copy));
    }

    public Source origin() {
        return origin == null ? null : Source.<Source>findById(origin).canonical();
    }
}
