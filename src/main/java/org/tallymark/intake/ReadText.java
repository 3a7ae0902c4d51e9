package org.tallymark.intake;

import java.time.LocalDate;
import java.util.Locale;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.text.Document;
import org.tallymark.web.Problem;

/** A text and what was found in it. What one text may hold is bounded, and with it the time and memory that reading takes. */
record ReadText(Document text, Extraction found) {

    /** Claims and dismissed expressions together: 5 MB of news hold some 24,000. */
    static final int MOST_NUMBERS = 30_000;

    /** Words, numbers and signs: 5 MB of English hold some 900,000. */
    static final int MOST_WORDS = 1_000_000;

    /** In UTF-16 units: no part of this length, whatever it holds, takes more memory than a long article. */
    private static final int PART = 100_000;

    /** Reads a text that is kept already. */
    static ReadText of(String text, LocalDate published, String publisher, Extractor extractor) {
        Document document = Document.of(text, published, publisher);
        return new ReadText(document, extractor.extract(document));
    }

    /**
     * Reads a text that comes in.
     *
     * @throws Problem 413 where it holds more than one text may
     */
    static ReadText ofNew(String text, LocalDate published, String publisher, Extractor extractor) {
        if (text.length() > PART) {
            checkParts(text, published, extractor);
        }
        ReadText reading = of(text, published, publisher, extractor);
        check(reading.text().size(), numbers(reading));
        return reading;
    }

    /** Reads a long text in parts first, so that one that holds too much is known before all of it fills the memory. */
    private static void checkParts(String text, LocalDate published, Extractor extractor) {
        int words = 0;
        int numbers = 0;
        for (int start = 0; start < text.length();) {
            int end = partEnd(text, start);
            ReadText part = of(text.substring(start, end), published, null, extractor);
            words += part.text().size();
            numbers += numbers(part);
            check(words, numbers);
            start = end;
        }
    }

    /** A part ends where a word does, if there is one. */
    private static int partEnd(String text, int start) {
        if (text.length() - start <= PART) {
            return text.length();
        }
        for (int end = start + PART; end > start + PART / 2; end--) {
            if (PlainText.isSpace(text.charAt(end))) {
                return end;
            }
        }
        return text.offsetByCodePoints(start, PART / 2);
    }

    private static int numbers(ReadText reading) {
        return reading.found().claims().size() + reading.found().dismissals().size();
    }

    private static void check(int words, int numbers) {
        if (numbers > MOST_NUMBERS) {
            throw tooMuch(MOST_NUMBERS, "numbers and dates");
        }
        if (words > MOST_WORDS) {
            throw tooMuch(MOST_WORDS, "words and signs");
        }
    }

    private static Problem tooMuch(int most, String what) {
        return Problem.tooLarge("text", String.format(Locale.ROOT, "holds more than %,d %s, which no article does: send it in parts",
                most, what));
    }
}
