package org.tallymark.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A claim that was still open at sign-off, and why that does not matter.
 *
 * @param claim its number within the article
 */
@Embeddable
public record Waiver(@Column(name = "claim_id") Integer claim, String reason) {}
