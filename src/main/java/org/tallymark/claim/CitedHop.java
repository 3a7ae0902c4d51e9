package org.tallymark.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.tallymark.extraction.Hop;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;

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

    /** A hop as the extractor reads it; its source is made where there is none of that name. */
    static CitedHop of(Hop found, Instant now) {
        CitedHop hop = new CitedHop();
        hop.name = found.name();
        hop.kind = SourceKind.valueOf(found.kind().name());
        hop.start = found.start();
        hop.end = found.end();
        hop.cueStart = found.cue() == null ? null : found.cue().start();
        hop.cueEnd = found.cue() == null ? null : found.cue().end();
        if (hop.kind != SourceKind.UNNAMED) {
            hop.source = Source.namedOrNew(hop.name, hop.kind, now).id;
        }
        return hop;
    }

    /** Forgets where the text names it; a newer text may be shorter. */
    void leaveText() {
        start = null;
        end = null;
        cueStart = null;
        cueEnd = null;
    }
}
