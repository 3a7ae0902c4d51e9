package org.tallymark.extraction;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tallymark.extraction.attribution.SourceRegistry;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.number.NumberReader;
import org.tallymark.extraction.quantity.QuantityReader;
import org.tallymark.extraction.quantity.QuantityReading;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.time.TimeExpression;
import org.tallymark.extraction.time.TimeReader;

/**
 * Reads a text and accounts for every numeric expression in it, as {@link NumericClaim} or as {@link Dismissed}. It holds
 * no state, so that one instance serves all threads.
 */
public final class Extractor {

    private final SourceRegistry registry;

    /** An extractor that knows only the world's better-known sources. */
    public Extractor() {
        this(SourceRegistry.NONE);
    }

    /** An extractor that also knows the sources of a registry by name. */
    public Extractor(SourceRegistry registry) {
        this.registry = registry;
    }

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
        return read(document, new BitSet());
    }

    /**
     * Reads one stretch of a text that a person marks as a figure, as {@link #extract} would, but lets no number in it pass
     * as no claim. The answer has the marked span.
     *
     * @param start first code point
     * @param end code point after the last
     * @return the claim, or empty where the stretch holds no number that can be read
     */
    public Optional<NumericClaim> read(String text, LocalDate published, int start, int end) {
        Document document = Document.of(text, published, null);
        BitSet marked = new BitSet();
        for (int i = 0; i < document.size(); i++) {
            Span token = document.span(i, i + 1);
            if (token.start() < end && start < token.end()) {
                marked.set(i);
            }
        }
        Span span = new Span(start, end);
        NumericClaim best = null;
        for (NumericClaim claim : read(document, marked).claims()) {
            if (shared(claim, span) > (best == null ? 0 : shared(best, span))) {
                best = claim;
            }
        }
        String quote = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
        NumericClaim found = best;
        return Optional.ofNullable(found).map(c -> new NumericClaim(start, end, quote, c.kind(), c.effect(), c.number(),
                c.quantity(), c.counted(), c.about(), c.time(), c.asOf(), c.place(), c.attribution(), c.rules()));
    }

    private static int shared(NumericClaim claim, Span span) {
        return Math.min(claim.end(), span.end()) - Math.max(claim.start(), span.start());
    }

    private Extraction read(Document document, BitSet marked) {
        List<NumberExpression> numbers = NumberReader.read(document);
        List<TimeExpression> times = TimeReader.read(document, numbers);
        BitSet taken = new BitSet();
        times.forEach(time -> taken.set(time.first(), time.end()));
        Assembly assembly = new Assembly(document, registry, times);
        QuantityReading quantities = QuantityReader.read(document, numbers, taken, marked);
        quantities.figures().forEach(assembly::figure);
        times.forEach(assembly::time);
        quantities.passed().forEach(assembly::passed);
        return assembly.result();
    }
}
