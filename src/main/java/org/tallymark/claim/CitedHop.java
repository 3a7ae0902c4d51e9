package org.tallymark.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tallymark.review.SourceKind;

/** One hop of the chain by which a figure reached the article. Offsets are code points of the current snapshot. */
@Embeddable
public class CitedHop {

    public String name;

    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    /** Start of the mention that carries the attribution; null where the text no longer holds it. */
    @Column(name = "span_start")
    public Integer start;

    @Column(name = "span_end")
    public Integer end;

    /** Start of the word that attributes; null where a label does it. */
    @Column(name = "cue_start")
    public Integer cueStart;

    @Column(name = "cue_end")
    public Integer cueEnd;

    /** Null for an UNNAMED hop, which is no source. */
    @Column(name = "source_id")
    public Long source;

    /** Whether this is the one that the reviewer actually read. */
    public boolean read;

    @Column(name = "read_by")
    public String readBy;

    public CitedHop() {}

    /** Whether both tell the same hop, whatever was read and wherever the text holds it. */
    boolean tellsTheSameAs(CitedHop other) {
        return name.equals(other.name) && kind == other.kind;
    }
}
