package org.tallymark.reviewing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.DateTest;
import org.tallymark.review.Depth;
import org.tallymark.review.State;
import org.tallymark.words.TimeInWords;

/**
 * A date that waits to be confirmed, in the table over the text.
 *
 * @param before a few words that stand before it in the text
 * @param paragraph from 1; 0 where the text no longer holds it
 * @param readBy who read it first, or null
 */
public record DateRow(Claim claim, String before, int paragraph, DateTest test, String readBy) {

    private static final int WORDS_BEFORE = 3;

    /** Those that the reader can confirm: read by nobody yet, or once by somebody else. */
    static List<DateRow> of(Article article, Actor reader, List<Mark> marks, List<Paragraph> paragraphs, CodePoints text) {
        Map<Integer, Mark> byNumber = new HashMap<>();
        marks.stream().filter(Mark::isDateForMe)
                .forEach(mark -> byNumber.put(mark.id().number(), mark));
        Map<Integer, Paragraph> holding = new HashMap<>();
        paragraphs.forEach(paragraph -> paragraph.segments().stream().filter(segment -> segment.mark() != null)
                .forEach(segment -> holding.put(segment.mark().id().number(), paragraph)));
        List<DateRow> rows = new ArrayList<>();
        Claim.<Claim>list("articleId = ?1 and depth = ?2 and state not in (?3, ?4) order by start nulls last", article.id,
                Depth.READING, State.DISMISSED, State.DECIDED).stream()
                .filter(claim -> byNumber.containsKey(claim.number)).forEach(claim -> rows.add(of(claim,
                        holding.get(claim.number), text, article, byNumber.get(claim.number).proposer())));
        rows.sort(Comparator.comparing(DateRow::fits));
        return rows;
    }

    private static DateRow of(Claim claim, Paragraph paragraph, CodePoints text, Article article, String readBy) {
        String[] words = (paragraph == null ? "" : text.between(paragraph.start(), claim.start)).strip().split("\\s+");
        String few = String.join(" ", Arrays.copyOfRange(words, Math.max(0, words.length - WORDS_BEFORE), words.length));
        DateTest test = DateTest.of(claim, article.published);
        return new DateRow(claim, few, paragraph == null ? 0 : paragraph.number(), test, readBy);
    }

    public String readAs() {
        return claim.when == null ? "" : TimeInWords.of(claim.when.value);
    }

    public boolean fits() {
        return test.outcome() == DateTest.Outcome.FITS;
    }
}
