package org.tallymark.reviewing;

import org.tallymark.claim.CitedHop;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;

/**
 * One hop of who says so, as a page shows it.
 *
 * @param source null for somebody who is not named
 * @param cue the words that attribute it, or empty
 * @param party whether it is a party to what the article tells
 */
public record HopView(CitedHop hop, Source source, String cue, boolean party) {

    public String name() {
        return hop.name;
    }

    public SourceKind kind() {
        return hop.kind;
    }

    public boolean isRead() {
        return hop.read;
    }

    public String readBy() {
        return hop.readBy;
    }
}
