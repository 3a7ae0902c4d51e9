package org.tallymark.reviewing;

import org.tallymark.article.Article;
import org.tallymark.claim.Claim;
import org.tallymark.claim.DateTest;
import org.tallymark.words.TimeInWords;

/**
 * A date that waits to be confirmed, in the table over the text.
 *
 * @param before a few words that stand before it in the text
 * @param paragraph from 1
 * @param readBy who read it first, or null
 */
public record DateRow(Claim claim, String before, int paragraph, DateTest test, String readBy) {

    private static final int WORDS_BEFORE = 3;

    static DateRow of(Claim claim, Paragraph paragraph, CodePoints text, Article article, String readBy) {
        String before = paragraph == null ? "" : text.between(paragraph.start(), claim.start);
        String[] words = before.strip().split("\\s+");
        int from = Math.max(0, words.length - WORDS_BEFORE);
        String few = String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
        DateTest test = claim.when == null ? new DateTest(DateTest.Outcome.LOOK, "not read as a date")
                : DateTest.of(claim.quote, claim.when.time(), article.published);
        return new DateRow(claim, few, paragraph == null ? 0 : paragraph.number(), test, readBy);
    }

    public String readAs() {
        return claim.when == null ? "" : TimeInWords.of(claim.when.value);
    }

    public boolean fits() {
        return test.outcome() == DateTest.Outcome.FITS;
    }
}
