package org.tallymark.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.ClaimScope;
import org.tallymark.claim.ClaimSort;
import org.tallymark.claim.Decision;
import org.tallymark.claim.NumberedId;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;
import org.tallymark.words.ActWords;
import org.tallymark.words.AnswerWords;

/** The decided claims of a source that found something, worst first: numbers that are wrong, then what was misquoted. */
final class Looks {

    private static final int MOST = 10;

    private record Finding(Set<Verdict> numbers, Set<AttributionVerdict> quoted) {

        static Finding number(Verdict verdict) {
            return new Finding(Set.of(verdict), Set.of());
        }
    }

    private static final List<Finding> WORST_FIRST = List.of(Finding.number(Verdict.REFUTED),
            new Finding(Set.of(), Set.of(AttributionVerdict.NOT_FOUND)),
            new Finding(Set.of(), Set.of(AttributionVerdict.DIFFERS)), Finding.number(Verdict.DISPUTED),
            Finding.number(Verdict.MISSING_CONTEXT), Finding.number(Verdict.OUTDATED), Finding.number(Verdict.UNVERIFIABLE));

    private Looks() {}

    /** At most ten. */
    static List<SourceView.Look> of(ClaimFilter filter, String reader) {
        Map<ClaimId, Claim> worst = new LinkedHashMap<>();
        for (Finding finding : WORST_FIRST) {
            if (worst.size() < MOST) {
                ClaimQueries.page(filter.answered(finding.numbers, finding.quoted), ClaimScope.ANY, ClaimSort.CHANGED, MOST,
                        null, reader).items().forEach(claim -> worst.putIfAbsent(claim.id(), claim));
            }
        }
        return worst.values().stream().limit(MOST).map(Looks::look).toList();
    }

    private static SourceView.Look look(Claim claim) {
        Decision standing = Decision.findById(new NumberedId(claim.articleId, claim.decision));
        Decision first = Decision.findById(new NumberedId(claim.articleId, standing.first));
        String deviation = claim.deviation == null ? ""
                : ", " + AnswerWords.word(claim.deviation).toLowerCase(Locale.ENGLISH);
        List<String> why = new ArrayList<>();
        if (first.rationale != null) {
            why.add(first.rationale);
        }
        if (standing.note != null) {
            why.add(standing.note);
        }
        return new SourceView.Look(claim.id().toString(), claim.quote, claim.articleId, claim.article().title,
                claim.attributionVerdict == null ? "–" : AnswerWords.word(claim.attributionVerdict),
                claim.attributionVerdict == AttributionVerdict.NOT_FOUND
                        || claim.attributionVerdict == AttributionVerdict.DIFFERS,
                AnswerWords.word(claim.verdict) + deviation, claim.verdict != Verdict.VERIFIED
                        && claim.verdict != Verdict.UNVERIFIABLE, String.join(" ", why), standing.at,
                ActWords.person(first.by) + ", " + ActWords.person(standing.by));
    }
}
