package org.tallymark.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tallymark.extraction.Counted;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;
import org.tallymark.source.DeskExtractor;

/** Reads the one expression that a person points at, as the extractor would. Offsets are code points. */
final class SpanReader {

    private SpanReader() {}

    /**
     * What stands at a span: what the extractor finds there in the whole text, else what it makes of the span alone, which
     * it passed over for the words around it.
     */
    static Optional<NumericClaim> read(Document document, Span span) {
        Extractor extractor = DeskExtractor.current();
        Optional<NumericClaim> inText = extractor.extract(document).claims().stream()
                .filter(claim -> claim.start() == span.start() && claim.end() == span.end()).findFirst();
        return inText.isPresent() ? inText : alone(document, span, extractor);
    }

    private static Optional<NumericClaim> alone(Document document, Span span, Extractor extractor) {
        String text = document.text();
        int from = text.offsetByCodePoints(0, span.start());
        String quote = text.substring(from, text.offsetByCodePoints(from, span.length()));
        return extractor.extract(quote, document.published(), document.publisher()).claims().stream()
                .max(Comparator.comparingInt(claim -> claim.end() - claim.start()))
                .map(claim -> moved(claim, span, quote));
    }

    private static NumericClaim moved(NumericClaim read, Span to, String quote) {
        Counted counted = read.counted();
        return new NumericClaim(to.start(), to.end(), quote, read.kind(), read.effect(),
                read.number() == null ? null : moved(read.number(), to.start()), read.quantity(),
                counted == null ? null : new Counted(counted.text(), counted.start() + to.start(),
                        counted.end() + to.start()),
                read.about(), read.time(), read.asOf(), read.place(), List.<Hop>of(), read.rules());
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
