package org.tallymark.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why an expression is set aside, by whom, and whether another person has to confirm that. */
@Embeddable
public class Dismissal {

    /** The extractor's reasons, and two that only a person gives. */
    public enum Reason {
        NAME, REFERENCE, IDIOM, PRONOUN, FURNITURE, LIST,
        /** Another claim of the article tells the same. */
        DUPLICATE,
        /** Nothing that anybody could check. */
        NOT_CHECKABLE;

        boolean needsConfirmation() {
            return this == DUPLICATE || this == NOT_CHECKABLE;
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "dismissal_reason")
    public Reason reason;

    /** The number of the claim in the same article that it repeats, or null. */
    @Column(name = "dismissal_duplicate_of")
    public Integer duplicateOf;

    /** Null for the machine. */
    @Column(name = "dismissed_by")
    public String by;

    @Column(name = "dismissed_at")
    public Instant at;

    @Column(name = "dismissal_confirmed_by")
    public String confirmedBy;

    /** Whether another person has yet to confirm it. */
    @Column(name = "dismissal_pending")
    public boolean pending;

    public Dismissal() {}
}
