package org.tallymark.words;

import io.quarkus.qute.TemplateExtension;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Contact;
import org.tallymark.claim.StoredCopy;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;

/** Where evidence comes from, how it is kept and what it does, in words. */
@TemplateExtension
public final class EvidenceWords {

    private EvidenceWords() {}

    public static String word(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> "supports it";
            case CONTRADICTS -> "contradicts it";
            case CONTEXT -> "background";
        };
    }

    public static String word(SourceKind kind) {
        return switch (kind) {
            case OUTLET -> "Outlet";
            case AGENCY -> "Agency";
            case ACCOUNT -> "Account";
            case PLATFORM -> "Platform";
            case GOVERNMENT -> "Government";
            case ORGANISATION -> "Organisation";
            case PERSON -> "Person";
            case DOCUMENT -> "Document";
            case UNNAMED -> "unnamed";
        };
    }

    public static String word(Contact.How how) {
        return switch (how) {
            case CALL -> "call";
            case MAIL -> "mail";
            case MEETING -> "meeting";
        };
    }

    public static String word(StoredCopy.Kind kind) {
        return switch (kind) {
            case PAGE -> "page";
            case FILE -> "file";
            case TEXT -> "pasted text";
            case CONTACT -> "contact";
        };
    }

    public static String word(StoredCopy.Status status) {
        return switch (status) {
            case STORED -> "kept";
            case FETCHING -> "being fetched";
            case FAILED -> "could not be fetched";
        };
    }

    public static String word(Snapshot.Origin origin) {
        return switch (origin) {
            case PASTE -> "pasted";
            case FILE -> "from a file";
            case FETCH -> "fetched";
        };
    }
}
