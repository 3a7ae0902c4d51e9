package org.tallymark.claim;

import java.util.Optional;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;

/**
 * Where a claim stands in a newer text.
 *
 * @param claim the claim's number
 * @param span null where it is gone
 * @param read what the extractor reads there now: with CHANGED, whose reading it becomes, and where a claim comes back
 *         that the text before had lost; else null
 */
public record NewPlace(int claim, AnchorState anchor, Span span, NumericClaim read) {

    /** Finds where a span of the older text stands in the newer one, in code points; empty where it does not. */
    @FunctionalInterface
    public interface SpanMap {
        Optional<Span> find(Span span);
    }
}
