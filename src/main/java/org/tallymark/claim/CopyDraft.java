package org.tallymark.claim;

import org.tallymark.web.Address;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/**
 * A document for an article's file as somebody sends it: a pasted text, with the address where it was found, or a contact.
 *
 * @param url goes with {@code text}; pages are not fetched
 */
public record CopyDraft(String title, String text, String url, EvidenceDraft.ContactDraft contact, Boolean confidential) {

    private static final int LONGEST_WORDS = 4_000;

    /** In UTF-16 units; the longest report that somebody would paste is far below. */
    private static final int LONGEST_TEXT = 5_000_000;

    public CopyDraft {
        title = Text.orNull(title, "title", LONGEST_WORDS);
        text = text(text);
        url = Address.checked(url, "url");
    }

    /** The text as it can be stored. */
    static String text(String sent) {
        if (sent != null && sent.length() > LONGEST_TEXT) {
            throw Problem.badInput("text", "is too long: at most " + LONGEST_TEXT + " characters");
        }
        return Text.storable(sent);
    }

    boolean isConfidential() {
        return Boolean.TRUE.equals(confidential);
    }

    void check() {
        boolean pasted = text != null && !text.isBlank();
        if (contact != null) {
            contact.check("contact");
            if (pasted || url != null) {
                throw Problem.badInput(pasted ? "text" : "url", "does not go with a contact: send it as a copy of its own");
            }
        } else if (!pasted) {
            throw Problem.badInput("text", url == null ? "is missing: paste the text, tell a contact or upload a file"
                    : "is missing: pages are not fetched, so paste what the page says beside its address");
        }
    }
}
