package org.tallymark.reviewing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.EvidenceTable;
import org.tallymark.review.Refusal;
import org.tallymark.review.Verdict;

/**
 * The form in which somebody answers the two questions.
 *
 * @param evidence what is pinned, as its reader may see it
 * @param table what the pinned evidence suffices for
 */
public record AnswerForm(List<EvidenceView> evidence, EvidenceTable table, Attempt attempt) {

    /** What "Right" lacks, in words; empty where nothing is lacking. */
    public String needs() {
        return table.refuses(Verdict.VERIFIED, null).map(Refusal::detail).orElse("");
    }

    /** A reason drafted from what is pinned, for the person to write over. */
    public String drafted() {
        return evidence.stream().map(EvidenceView::drafted).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public String rationale() {
        return attempt.has("rationale") ? attempt.typed("rationale") : drafted();
    }

    public boolean isDraft() {
        return !rationale().isBlank() && rationale().equals(drafted());
    }

    /** The answers to "Quoted right?" that a person gives. */
    public List<AttributionVerdict> quoteAnswers() {
        return Arrays.stream(AttributionVerdict.values())
                .filter(answer -> answer != AttributionVerdict.NO_SOURCE_GIVEN).toList();
    }

    /** The answers to "Number?" in the order of the keys 1 to 6. */
    public List<Verdict> numberAnswers() {
        return List.of(Verdict.VERIFIED, Verdict.REFUTED, Verdict.DISPUTED, Verdict.UNVERIFIABLE,
                Verdict.MISSING_CONTEXT, Verdict.OUTDATED);
    }
}
