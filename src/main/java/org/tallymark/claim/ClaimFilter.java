package org.tallymark.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.Deviation;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.web.Parameters;
import org.tallymark.web.Problem;

/**
 * Which claims somebody asks for; the API, the pages and the exports share it. A set with several values means or, an
 * empty set or a null means any.
 *
 * @param figures ids of figures
 * @param proposers who gave the latest first answer
 * @param units as claims state them; with {@code min} or {@code max} those that can be converted as well
 * @param min every stated bound is at least this, in each of the units
 * @param from the claim's days end on or after this day
 * @param q is in the quote, its sentence or the article's title, whatever its case
 * @param claims only these
 * @param as in which part the sources are looked for; null is anywhere in the chain
 * @param upstream what the chain holds behind the sources
 * @param laterChanged whether only those whose number a newer version of the story changed, or that two people found
 *        out of date
 */
public record ClaimFilter(Set<State> states, Set<Depth> checks, Set<Verdict> verdicts,
        Set<AttributionVerdict> attributionVerdicts, Set<Deviation> deviations, Set<Kind> kinds, Set<Effect> effects,
        Set<Long> sources, As as, Set<Upstream> upstream, Set<Long> articles, Set<Long> figures, Set<String> holders,
        Set<String> proposers, Set<String> units, BigDecimal min, BigDecimal max, LocalDate from, LocalDate to,
        String q, Set<ClaimId> claims, boolean laterChanged) {

    /** The part that a source plays for a claim: anywhere in its chain, the article's publisher, the chain's end. */
    public enum As { CITED, PUBLISHER, ORIGIN }

    /** What stands behind a source in the chain: a source, only somebody unnamed, nothing. */
    public enum Upstream { NAMED, UNNAMED, NONE }

    /** The parameters that make a filter. */
    public static final Set<String> PARAMETERS = Set.of("state", "check", "verdict", "attributionVerdict", "deviation",
            "kind", "effect", "source", "as", "upstream", "article", "figure", "holder", "proposer", "unit", "min", "max",
            "from", "to", "q", "claim", "laterChanged");

    private static final int LONGEST_Q = 500;
    private static final int MOST_CLAIMS = 500;

    /** @throws Problem 400 that names the parameter */
    public static ClaimFilter of(Parameters given) {
        ClaimFilter filter = new ClaimFilter(given.codes("state", State.class), given.codes("check", Depth.class),
                given.codes("verdict", Verdict.class), given.codes("attributionVerdict", AttributionVerdict.class),
                given.codes("deviation", Deviation.class), given.codes("kind", Kind.class),
                given.codes("effect", Effect.class), given.ids("source"), given.code("as", As.class),
                given.codes("upstream", Upstream.class), given.ids("article"), given.ids("figure"), given.all("holder"),
                given.all("proposer"), given.all("unit"), given.decimal("min"), given.decimal("max"), given.day("from"),
                given.day("to"), given.one("q"), claims(given), given.flag("laterChanged"));
        filter.check();
        return filter;
    }

    /** @param query with no other parameters than those of a filter */
    public static ClaimFilter of(MultivaluedMap<String, String> query) {
        return of(Parameters.of(query, PARAMETERS));
    }

    private static Set<ClaimId> claims(Parameters given) {
        Set<ClaimId> claims = given.all("claim").stream().map(id -> ClaimId.parse(id)
                .orElseThrow(() -> Problem.badInput("claim", "must be a claim's id, for example 12c3")))
                .collect(Collectors.toSet());
        if (claims.size() > MOST_CLAIMS) {
            throw Problem.badInput("claim", "names too many: at most " + MOST_CLAIMS);
        }
        return claims;
    }

    private void check() {
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw Problem.badInput("max", "is below min");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw Problem.badInput("to", "is before from");
        }
        if (q != null && q.length() > LONGEST_Q) {
            throw Problem.badInput("q", "is longer than " + LONGEST_Q + " characters");
        }
        if (as != null && sources.isEmpty()) {
            throw Problem.badInput("as", "goes with source only: name one");
        }
        if (!upstream.isEmpty() && (sources.isEmpty() || as == As.PUBLISHER)) {
            throw Problem.badInput("upstream", "goes with a source that is cited: name one");
        }
    }

    /** Whether it tells anything about the answers. */
    boolean asksForAnswers() {
        return !verdicts.isEmpty() || !attributionVerdicts.isEmpty() || !deviations.isEmpty();
    }

    /** The same with only such claims as have this behind the source. */
    public ClaimFilter behind(Set<Upstream> some) {
        return new ClaimFilter(states, checks, verdicts, attributionVerdicts, deviations, kinds, effects, sources, as,
                some, articles, figures, holders, proposers, units, min, max, from, to, q, claims, laterChanged);
    }

    /** The same with only such claims as turned out otherwise later. */
    public ClaimFilter thatLaterChanged() {
        return new ClaimFilter(states, checks, verdicts, attributionVerdicts, deviations, kinds, effects, sources, as,
                upstream, articles, figures, holders, proposers, units, min, max, from, to, q, claims, true);
    }

    /** The same with only such decided claims as have one of these answers to each question; an empty set is any. */
    public ClaimFilter answered(Set<Verdict> some, Set<AttributionVerdict> quoted) {
        return new ClaimFilter(Set.of(State.DECIDED), checks, some, quoted, deviations, kinds, effects,
                sources, as, upstream, articles, figures, holders, proposers, units, min, max, from, to, q, claims,
                laterChanged);
    }
}
