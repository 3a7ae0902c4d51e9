package org.tallymark.claim;

import java.time.Instant;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.TimeValue;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.web.Address;
import org.tallymark.web.Days;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

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
        Quantity quantity, TimeValue time, String tried, String noCopyReason) implements MoveRequest {

    public EvidenceDraft {
        url = Address.checked(url, "url");
        title = Text.orNull(title, "title", LONGEST_LINE);
        text = CopyDraft.text(text);
        passage = Text.orNull(passage, "passage", LONGEST);
        locator = Text.orNull(locator, "locator", LONGEST_LINE);
        tried = Text.orNull(tried, "tried", LONGEST);
        noCopyReason = Text.orNull(noCopyReason, "noCopyReason", LONGEST);
    }

    private static final int LONGEST_LINE = 4_000;

    /** A source by its id, or by its name and kind, made when new. */
    public record OriginDraft(Long id, String name, SourceKind kind) {

        public OriginDraft {
            name = Text.orNull(name, "origin.name", 500);
        }
    }

    /** Whom somebody asked, as they send it. */
    public record ContactDraft(String with, Contact.How how, Instant at, String answer, Boolean rightOfReply) {

        public ContactDraft {
            with = Text.orNull(with, "contact.with", 500);
            answer = Text.orNull(answer, "contact.answer", LONGEST);
        }

        void check(String at) {
            require(with, at + ".with", "is missing: say whom you asked");
            require(how, at + ".how", "is missing: say whether by CALL, MAIL or MEETING");
            require(Days.checked(this.at, at + ".at"), at + ".at", "is missing: say when");
        }
    }

    @Override
    public void check() {
        check("");
    }

    /** @param prefix what stands before a field's name in the request */
    void check(String prefix) {
        require(stance, prefix + "stance", "is missing: say whether it supports or contradicts the number, or is context");
        if (stance != Stance.CONTEXT) {
            require(origin, prefix + "origin", "is missing: say who counted or said it");
        }
        if (origin != null && origin.id() == null) {
            require(origin.name(), prefix + "origin.name", "is missing: name the source, or give its id");
        }
        if (contact != null) {
            contact.check(prefix + "contact");
        }
        oneCopyAtMost(prefix);
        Values.checked(quantity, prefix + "quantity");
        Values.checked(time, prefix + "time");
    }

    /** What would be left out unsaid is refused: an item is pinned from one copy. */
    private void oneCopyAtMost(String prefix) {
        boolean pasted = text != null && !text.isBlank();
        if (pasted && (copy != null || contact != null)) {
            throw Problem.badInput(prefix + "text", "goes without a copy or a contact: pin it as an item of its own");
        }
        if (Boolean.TRUE.equals(confidential) && !pasted && contact == null) {
            throw Problem.badInput(prefix + "confidential", "goes with a new copy only: send its text or a contact");
        }
        if (contact != null && copy != null) {
            throw Problem.badInput(prefix + "contact", "goes without a copy: pin it as an item of its own");
        }
    }

    private static void require(Object value, String field, String message) {
        if (value == null) {
            throw Problem.badInput(field, message);
        }
    }
}
