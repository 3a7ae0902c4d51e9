package org.tallymark.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.tallymark.extraction.NumericClaim;

/** Reads one span of a text as the extractor would; offsets in code points. */
@FunctionalInterface
public interface SpanReader {

    Optional<NumericClaim> read(String text, LocalDate published, int start, int end);
}
