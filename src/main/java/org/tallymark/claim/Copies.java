package org.tallymark.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.tallymark.article.Article;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** The file of an article: storing documents in it, and finding them again. The article must be locked to store. */
public final class Copies {

    private final Article article;
    private final Actor actor;

    public Copies(Article article, Actor actor) {
        this.article = article;
        this.actor = actor;
    }

    /** The copy that a piece of evidence names or brings along, or empty where it does neither. */
    Optional<StoredCopy> ofDraft(EvidenceDraft draft) {
        if (draft.copy() != null) {
            StoredCopy copy = StoredCopy.findById(new NumberedId(article.id, draft.copy()));
            if (copy == null || !CopyAccess.mayRead(copy, actor)) {
                throw Problem.badInput("copy", "there is no such copy in this article's file");
            }
            return Optional.of(copy);
        }
        boolean confidential = Boolean.TRUE.equals(draft.confidential());
        if (draft.contact() != null) {
            return Optional.of(contact(draft.contact(), confidential));
        }
        if (draft.text() != null && !draft.text().isBlank()) {
            return Optional.of(text(draft.title(), draft.text(), draft.url(), confidential));
        }
        if (draft.url() != null && !draft.url().isBlank()) {
            throw Problem.badInput("text", "is missing: pages are not fetched, so paste what the page says beside its"
                    + " address");
        }
        return Optional.empty();
    }

    /** Keeps pasted text; the address where it was found goes with it. */
    public StoredCopy text(String title, String text, String url, boolean confidential) {
        StoredCopy copy = blank(StoredCopy.Kind.TEXT, confidential);
        copy.title = Text.orNull(title);
        copy.url = Text.orNull(url);
        copy.mediaType = "text/plain";
        copy.text = text;
        return store(copy, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps what somebody was asked and answered. */
    public StoredCopy contact(EvidenceDraft.ContactDraft draft, boolean confidential) {
        StoredCopy copy = blank(StoredCopy.Kind.CONTACT, confidential);
        Contact contact = new Contact();
        contact.with = draft.with();
        contact.how = draft.how();
        contact.at = draft.at();
        contact.answer = draft.answer();
        contact.rightOfReply = Boolean.TRUE.equals(draft.rightOfReply());
        copy.contact = contact;
        copy.title = contact.with;
        copy.mediaType = "text/plain";
        copy.text = contact.answer == null ? "" : contact.answer;
        return store(copy, copy.text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps an uploaded file. */
    StoredCopy file(ReadFile file, boolean confidential) {
        StoredCopy copy = blank(StoredCopy.Kind.FILE, confidential);
        copy.title = file.name();
        copy.mediaType = file.mediaType();
        copy.pages = file.pages();
        copy.text = file.text();
        copy.note = file.note();
        return store(copy, file.bytes());
    }

    private StoredCopy blank(StoredCopy.Kind kind, boolean confidential) {
        StoredCopy copy = new StoredCopy();
        copy.articleId = article.id;
        copy.number = article.nextNumber();
        copy.kind = kind;
        copy.status = StoredCopy.Status.STORED;
        copy.confidential = confidential;
        copy.at = actor.now();
        copy.by = actor.name();
        return copy;
    }

    private static StoredCopy store(StoredCopy copy, byte[] bytes) {
        copy.sha256 = sha256(bytes);
        copy.persist();
        new CopyContent(copy, bytes).persist();
        return copy;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
