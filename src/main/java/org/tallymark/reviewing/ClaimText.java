package org.tallymark.reviewing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.DateTest;
import org.tallymark.claim.MachineRead;
import org.tallymark.extraction.Explanation;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Quantity;
import org.tallymark.review.Depth;
import org.tallymark.review.State;
import org.tallymark.source.Source;
import org.tallymark.words.ChainWords;
import org.tallymark.words.StateWords;
import org.tallymark.words.TimeInWords;
import org.tallymark.words.ValueInWords;

/** What a claim says, where the article says it, and how it is read. */
public final class ClaimText {

    private final Claim claim;
    private final ClaimJson read;
    private final Article article;
    private final Snapshot snapshot;

    ClaimText(Claim claim, ClaimJson read, Article article, Snapshot snapshot) {
        this.claim = claim;
        this.read = read;
        this.article = article;
        this.snapshot = snapshot;
    }

    /** The number without "exactly" and its noun, for a head. */
    public String value() {
        Quantity quantity = read.quantity();
        if (quantity == null || quantity.comparator() == null) {
            return read.time() == null ? null : TimeInWords.of(read.time().value());
        }
        return ValueInWords.of(claim.kind, quantity, claim.countedText);
    }

    /** Where a zero is read from words without a number, those words; null elsewhere. */
    public String readFrom() {
        Quantity quantity = read.quantity();
        boolean zero = quantity != null && quantity.low() != null && quantity.low().compareTo(BigDecimal.ZERO) == 0;
        return zero && claim.numberStart == null ? sentence().isEmpty() ? claim.quote : sentence() : null;
    }

    public String asOf() {
        return TimeInWords.of(claim.asOf);
    }

    public String sentence() {
        return text(claim.sentenceStart, claim.sentenceEnd);
    }

    /**
     * A piece of the sentence.
     *
     * @param claim the id of another claim that it is, or null
     * @param css how that one is marked
     * @param here whether it is this claim
     */
    public record Piece(String text, String claim, String css, boolean here) {}

    /** The sentence, cut where this claim and others stand in it; the claim alone where the text no longer holds it. */
    public List<Piece> pieces() {
        if (sentence().isEmpty()) {
            return List.of(new Piece(claim.quote, null, null, true));
        }
        List<Piece> pieces = new ArrayList<>();
        int at = claim.sentenceStart;
        for (Claim other : Claim.<Claim>list("articleId = ?1 and start >= ?2 and end <= ?3 and state <> ?4 order by start",
                claim.articleId, claim.sentenceStart, claim.sentenceEnd, State.DISMISSED)) {
            boolean here = other.number.equals(claim.number);
            boolean overlaps = !here && claim.start < other.end && other.start < claim.end;
            if (other.start < at || overlaps) {
                continue;
            }
            pieces.add(new Piece(text(at, other.start), null, null, false));
            pieces.add(new Piece(text(other.start, other.end), here ? null : other.id().toString(),
                    other.depth == Depth.READING ? "date" : StateWords.mark(other.state), here));
            at = other.end;
        }
        pieces.add(new Piece(text(at, claim.sentenceEnd), null, null, false));
        return pieces;
    }

    private String text(Integer start, Integer end) {
        if (start == null || end == null || start > end || !Objects.equals(claim.snapshot, snapshot.number)) {
            return "";
        }
        return snapshot.quote(start, end);
    }

    /** The paragraph that holds it, from 1; 0 where the text no longer does. */
    public int paragraph() {
        if (claim.start == null) {
            return 0;
        }
        String before = snapshot.quote(0, claim.start);
        return (int) before.lines().filter(line -> !line.isBlank()).count()
                + (before.isEmpty() || before.endsWith("\n") ? 1 : 0);
    }

    public DateTest dateTest() {
        return read.time() == null ? null : DateTest.of(claim, article.published);
    }

    /** Why the extractor read it so, in words and by the words of the text. */
    public List<String> rules() {
        List<String> cues = !MachineRead.namesAsCited(claim) ? List.of()
                : claim.chain.stream().map(hop -> text(hop.cueStart, hop.cueEnd)).filter(cue -> !cue.isBlank()).toList();
        Optional<NumericClaim> machine = MachineRead.reading(claim);
        return Explanation.of(claim.rules, new Explanation.Told(sentence(), cues,
                machine.map(NumericClaim::asOf).map(this::dates).orElse(List.of()),
                machine.map(NumericClaim::place).orElse(""), machine.map(NumericClaim::about).orElse("")));
    }

    /** The words for the days of an as-of, each where the text names it nearest to the claim. */
    private List<String> dates(String asOf) {
        if (claim.start == null) {
            return List.of();
        }
        return Arrays.stream(asOf.split("/")).map(day -> Claim.<Claim>list("articleId = ?1 and when.value = ?2 and start is not null",
                claim.articleId, day).stream().min(Comparator.comparingInt(time -> Math.abs(time.start - claim.start))))
                .flatMap(Optional::stream).map(time -> time.quote).toList();
    }

    public String publishedDay() {
        return TimeInWords.day(article.published);
    }

    /** That who says so comes back to somebody in it, or empty. */
    public String goesRound() {
        Source printedBy = article.publisher();
        ChainWords.Speaker publisher = printedBy == null ? null : new ChainWords.Speaker(printedBy.id, printedBy.name);
        return ChainWords.goesRound(publisher, claim.chain.stream().map(hop -> new ChainWords.Speaker(
                hop.source == null ? null : Source.<Source>findById(hop.source).canonical().id, hop.name)).toList());
    }

    /** Who says so, nearest to the article first. */
    List<HopView> chain() {
        return HopView.of(claim.chain, article, hop -> text(hop.cueStart, hop.cueEnd));
    }
}
