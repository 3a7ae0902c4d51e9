package org.tallymark.claim;

import java.time.Instant;

/** A stored copy as the API shows it; a confidential one shows nothing but that it is there to who may not read it. */
public record CopyJson(Integer id, StoredCopy.Kind kind, String title, String url, String mediaType, Integer pages,
        String sha256, Instant at, String by, StoredCopy.Status status, String note, boolean confidential,
        ContactJson contact) {

    public record ContactJson(String with, Contact.How how, Instant at, String answer, Boolean rightOfReply) {}

    public static CopyJson of(StoredCopy copy, Actor reader) {
        return of(copy, CopyAccess.mayRead(copy, reader));
    }

    /** @param open whether the reader may read it */
    static CopyJson of(StoredCopy copy, boolean open) {
        if (!open) {
            return new CopyJson(copy.number, copy.kind, null, null, null, null, null, copy.at, copy.by, copy.status, null,
                    true, null);
        }
        return new CopyJson(copy.number, copy.kind, copy.title, copy.url, copy.mediaType, copy.pages, copy.sha256,
                copy.at, copy.by, copy.status, copy.note, copy.confidential, contact(copy.contact));
    }

    private static ContactJson contact(Contact contact) {
        return contact == null || contact.with == null ? null
                : new ContactJson(contact.with, contact.how, contact.at, contact.answer, contact.rightOfReply);
    }
}
