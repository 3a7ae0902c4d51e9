package org.tallymark.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Table;
import java.time.Instant;

/** One stored document of an article's file; one copy serves many claims. */
@Entity
@Table(name = "stored_copy")
@AttributeOverride(name = "number", column = @Column(name = "copy_id"))
public class StoredCopy extends Owned {

    public enum Kind { PAGE, FILE, TEXT, CONTACT }

    public enum Status { STORED, FETCHING, FAILED }

    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Enumerated(EnumType.STRING)
    public Status status;

    public String title;

    public String url;

    @Column(name = "media_type")
    public String mediaType;

    public Integer pages;

    /**
     * What can be read in it, its pages parted by form feeds; for an image the description given. Null where none can.
     * Read from the database only where it is asked for, since it can be as long as a book.
     */
    @Basic(fetch = FetchType.LAZY)
    public String text;

    /** Why it has no text, in words, or null. */
    public String note;

    /** Of its bytes, in hexadecimal. */
    public String sha256;

    /** Seen by editors, who stored it, and the two people of the claims that it is pinned to; never exported. */
    public boolean confidential;

    @Embedded
    public Contact contact;

    public Instant at;

    @Column(name = "by_name")
    public String by;

    public StoredCopy() {}
}
