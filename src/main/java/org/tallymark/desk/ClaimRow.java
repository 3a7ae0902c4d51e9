package org.tallymark.desk;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tallymark.claim.ClaimJson;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.review.State;
import org.tallymark.words.ActWords;
import org.tallymark.words.AnswerWords;
import org.tallymark.words.ReadingWords;
import org.tallymark.words.StateWords;
import org.tallymark.words.TimeInWords;

/**
 * A claim as one row of a table.
 *
 * @param bound what stands before the number: "more than"
 * @param after what the quote leaves out: "killed"
 * @param who who says so, the nearest first, or "nobody"
 * @param hidden whether its answers are not for the reader's eyes yet
 * @param newStory whether the row before is of another article
 * @param paragraph where it stands in the current text, or null
 */
public record ClaimRow(String id, int version, String bound, String number, String quote, String after, String who,
        boolean cited, State state, String stateWord, boolean hidden, String quoted, String right, Long article,
        String story, LocalDate published, boolean newStory, Integer paragraph, Instant changed) {

    private static final String NONE = "–";

    static ClaimRow of(ClaimJson claim, boolean hidden, Long articleBefore, Integer paragraph, Instant changed) {
        boolean answered = claim.verdict() != null && !hidden;
        return new ClaimRow(claim.id(), claim.version(), bound(claim.quantity()), number(claim), claim.quote(),
                after(claim), who(claim), !claim.attribution().isEmpty(), claim.state(), state(claim), hidden,
                answered && claim.attributionVerdict() != null ? AnswerWords.word(claim.attributionVerdict()) : NONE,
                answered ? AnswerWords.word(claim.verdict()) : NONE, claim.article().id(), claim.article().title(),
                claim.article().published(), !claim.article().id().equals(articleBefore), paragraph, changed);
    }

    /** The class of the mark that shows its state. */
    public String mark() {
        return StateWords.mark(state);
    }

    public boolean decided() {
        return state == State.DECIDED;
    }

    private static String state(ClaimJson claim) {
        return claim.state() == State.IN_REVIEW ? "With " + ActWords.person(claim.holder()) : StateWords.word(claim.state());
    }

    private static String bound(Quantity quantity) {
        return quantity == null || quantity.comparator() == Comparison.EXACT
                || quantity.comparator() == Comparison.BETWEEN ? "" : ReadingWords.word(quantity.comparator());
    }

    private static String number(ClaimJson claim) {
        Quantity quantity = claim.quantity();
        if (quantity == null) {
            return claim.time() == null ? NONE : time(claim);
        }
        String number = quantity.comparator() == Comparison.BETWEEN
                ? plain(quantity.low()) + "–" + plain(quantity.high())
                : plain(quantity.low() == null ? quantity.high() : quantity.low());
        return "%".equals(quantity.unit()) ? number + " %" : number;
    }

    private static String time(ClaimJson claim) {
        LocalDate from = claim.time().from();
        return from == null ? NONE : TimeInWords.days(from, claim.time().to());
    }

    private static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }

    private static String after(ClaimJson claim) {
        if (claim.effect() != null) {
            return ReadingWords.word(claim.effect());
        }
        return claim.about() == null ? "" : claim.about();
    }

    private static String who(ClaimJson claim) {
        List<ClaimJson.HopJson> chain = claim.attribution();
        return chain.isEmpty() ? "nobody"
                : chain.stream().map(ClaimJson.HopJson::name).collect(Collectors.joining(" ← "));
    }
}
