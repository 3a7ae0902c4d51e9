package org.tallymark.claim;

import java.time.Instant;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeValue;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;

/**
 * Evidence as somebody sends it: a copy of the article's file, or what makes a new one, and what it says.
 *
 * @param copy the number of a copy that is there already
 * @param url where the passage was found; with {@code text}, as pages are not fetched
 * @param text the passage's surroundings, which become a stored copy
 * @param title a name for the new copy, or null
 * @param confidential whether the new copy is confidential
 * @param origin null only with CONTEXT
 * @param quantity the quantity that it gives, or null
 */
public record EvidenceDraft(Integer version, Integer copy, String url, String text, String title, ContactDraft contact,
        Boolean confidential, String passage, String locator, Stance stance, OriginDraft origin, Boolean primary,
        Quantity quantity, TimeValue time, String tried, String noCopyReason) {

    /** A source by its id, or by its name and kind, made when new. */
    public record OriginDraft(Long id, String name, SourceKind kind) {}

    /** Whom somebody asked, as they send it. */
    public record ContactDraft(String with, Contact.How how, Instant at, String answer, Boolean rightOfReply) {}
}
