package org.tallymark.extraction;

import java.time.LocalDate;
import java.util.List;
import org.tallymark.extraction.text.Document;

/**
 * Reads a text and accounts for every numeric expression in it, as {@link NumericClaim} or as {@link Dismissed}. It holds
 * no state, so that one instance serves all threads.
 */
public final class Extractor {

    /**
     * @param text the text; offsets in the answer count its Unicode code points
     * @param published the day of publication, against which dates are resolved; null where nobody knows
     * @param publisher who published it, who is then no source of it; null where nobody knows
     */
    public Extraction extract(String text, LocalDate published, String publisher) {
        return extract(Document.of(text, published, publisher));
    }

    /** Reads a text that is cut already. */
    public Extraction extract(Document document) {
        return new Extraction(List.of(), List.of());
    }
}
