package org.tallymark.claim;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The bytes of a copy, apart from it so that lists do not read them. */
@Entity
@Immutable
@Table(name = "copy_content")
@AttributeOverride(name = "number", column = @Column(name = "copy_id"))
public class CopyContent extends Owned {

    public byte[] bytes;

    protected CopyContent() {}

    public CopyContent(StoredCopy copy, byte[] bytes) {
        this.articleId = copy.articleId;
        this.number = copy.number;
        this.bytes = bytes;
    }
}
