package org.tallymark.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.ClaimScope;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Deviation;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;

/**
 * What the desk found out about a source, in three questions that are never added up: is it quoted right, are its
 * numbers right, where did it get them. Answers are those of two people only.
 *
 * @param claims how many claims have the source in the part asked for, as {@code GET /claims?source=} lists them
 * @param stories how many articles they are in
 * @param open how many are neither decided nor set aside
 * @param quoted decided claims by the answer to "does it really say it"
 * @param numbers decided claims by the answer to "is the number right"; CONSISTENT are dates
 * @param deviations decided claims by the way in which the number is off
 * @param laterChanged how many of the claims a newer version of the story changed, or two people found out of date
 * @param upstream what stands behind the source in the chain
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SourceAudit(Long source, ClaimFilter.As as, long claims, long stories, long decided, long open,
        Map<AttributionVerdict, Long> quoted, Map<Verdict, Long> numbers, Map<Deviation, Long> deviations,
        long laterChanged, Map<ClaimFilter.Upstream, Long> upstream) {

    /** @param filter names the one source */
    static SourceAudit of(Long source, ClaimFilter filter, String reader) {
        ClaimQueries.Counts all = ClaimQueries.count(filter, ClaimScope.ANY, reader);
        Map<AttributionVerdict, Long> quoted = zeros(AttributionVerdict.class);
        Map<Verdict, Long> numbers = zeros(Verdict.class);
        Map<Deviation, Long> deviations = zeros(Deviation.class);
        long decided = 0;
        long open = 0;
        for (ClaimQueries.Tally tally : ClaimQueries.tally(filter, ClaimScope.ANY, reader)) {
            open += tally.state().isOpen() ? tally.claims() : 0;
            if (tally.state() == State.DECIDED) {
                decided += tally.claims();
                add(quoted, tally.attributionVerdict(), tally.claims());
                add(numbers, tally.verdict(), tally.claims());
                add(deviations, tally.deviation(), tally.claims());
            }
        }
        return new SourceAudit(source, filter.as() == null ? ClaimFilter.As.CITED : filter.as(), all.claims(),
                all.articles(), decided, open, quoted, numbers, deviations,
                ClaimQueries.count(filter.thatLaterChanged(), ClaimScope.ANY, reader).claims(), upstream(filter, reader));
    }

    private static Map<ClaimFilter.Upstream, Long> upstream(ClaimFilter filter, String reader) {
        Map<ClaimFilter.Upstream, Long> upstream = new LinkedHashMap<>();
        if (filter.as() != ClaimFilter.As.PUBLISHER) {
            for (ClaimFilter.Upstream part : ClaimFilter.Upstream.values()) {
                upstream.put(part, ClaimQueries.count(filter.behind(Set.of(part)), ClaimScope.ANY, reader).claims());
            }
        }
        return upstream;
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        Map<E, Long> counts = new EnumMap<>(type);
        for (E code : type.getEnumConstants()) {
            counts.put(code, 0L);
        }
        return counts;
    }

    private static <E> void add(Map<E, Long> counts, E code, long claims) {
        if (code != null) {
            counts.merge(code, claims, Long::sum);
        }
    }
}
