package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.util.List;
import org.tallymark.extraction.number.NumberReader;
import org.tallymark.extraction.text.Document;

/** Reads times for tests, as "words = value". */
final class Times {

    private Times() {}

    static List<String> in(String text, String published) {
        return in(text, published, null);
    }

    static List<String> in(String text, String published, String publisher) {
        Document document = Document.of(text, published == null ? null : LocalDate.parse(published), publisher);
        return TimeReader.read(document, NumberReader.read(document)).stream()
                .map(t -> document.quote(t.first(), t.end()) + " = " + t.time().value()).toList();
    }

    static List<TimeExpression> read(String text, String published) {
        Document document = Document.of(text, LocalDate.parse(published), null);
        return TimeReader.read(document, NumberReader.read(document));
    }
}
