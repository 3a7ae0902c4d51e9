package org.tallymark.review;

import java.util.Optional;

/**
 * The answers of one person: is the number right, in what way not, and does the cited source say it.
 *
 * @param deviation null where the verdict takes none
 * @param attributionVerdict {@code NO_SOURCE_GIVEN} where the article cites nobody
 */
public record Answer(Verdict verdict, AttributionVerdict attributionVerdict, Deviation deviation) {

    /**
     * The answer as it counts for a claim: whether a source was cited is no opinion, so it is filled in where the
     * chain is empty.
     */
    public Answer forChain(boolean cited) {
        return cited || attributionVerdict != null ? this
                : new Answer(verdict, AttributionVerdict.NO_SOURCE_GIVEN, deviation);
    }

    /** Why this answer cannot be given for a claim with or without a cited source, or empty. */
    public Optional<Refusal> refusal(boolean cited) {
        if (cited && attributionVerdict == null) {
            return Optional.of(new Refusal(Rule.ATTRIBUTION, "The article cites a source: say whether it is quoted right.",
                    "attributionVerdict", "answer it"));
        }
        if (cited == (attributionVerdict == AttributionVerdict.NO_SOURCE_GIVEN)) {
            return Optional.of(new Refusal(Rule.ATTRIBUTION, cited
                    ? "The article cites a source, so \"no source given\" is no answer."
                    : "The article cites nobody, so there is no quotation to judge.", "attributionVerdict",
                    cited ? "choose another answer" : "leave it out"));
        }
        if (verdict == Verdict.REFUTED && deviation == null) {
            return Optional.of(new Refusal(Rule.DEVIATION, "Wrong needs the way in which the number is wrong.",
                    "deviation", "choose one"));
        }
        if (deviation != null && !verdict.takesDeviation()) {
            return Optional.of(new Refusal(Rule.DEVIATION, "Only Wrong and Sources disagree take a way in which the"
                    + " number is off.", "deviation", "leave it out"));
        }
        return Optional.empty();
    }
}
