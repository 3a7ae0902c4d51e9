package org.tallymark.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A claim that was still open at sign-off, and why that does not matter. */
@Embeddable
public class Waiver {

    /** The claim's number within the article. */
    @Column(name = "claim_id")
    public Integer claim;

    public String reason;

    protected Waiver() {}

    public Waiver(Integer claim, String reason) {
        this.claim = claim;
        this.reason = reason;
    }
}
