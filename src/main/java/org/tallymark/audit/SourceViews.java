package org.tallymark.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.ClaimScope;
import org.tallymark.claim.ClaimSort;
import org.tallymark.desk.Choice;
import org.tallymark.desk.Link;
import org.tallymark.extraction.Kind;
import org.tallymark.people.Caller;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.source.Source;
import org.tallymark.source.SourceJson;
import org.tallymark.words.AnswerWords;
import org.tallymark.words.EvidenceWords;
import org.tallymark.words.ReadingWords;

/** Puts the page of a source together. */
@ApplicationScoped
class SourceViews {

    @Inject
    Caller caller;

    SourceView of(SourceJson source, MultivaluedMap<String, String> given, SourceView.Form form) {
        ClaimFilter filter = SourceAuditApi.filter(source.id(), given);
        SourceAudit audit = SourceAudit.of(source.id(), filter, caller.name());
        String query = Link.with(Link.query(given), "source", source.id().toString());
        String decided = query + "&state=DECIDED";
        return new SourceView(source, about(source), ref(source.mergedInto()),
                as(audit.as()), Choice.of(Kind.class, filter.kinds(), ReadingWords::word),
                filter.from() == null ? "" : filter.from().toString(), filter.to() == null ? "" : filter.to().toString(),
                line(audit.claims(), audit.claims() == 1 ? "claim" : "claims", List.of(), withSetAside(query)),
                stories(audit, withSetAside(query)),
                line(audit.decided(), "decided", List.of(), decided), line(audit.open(), "open", List.of(), open(query)),
                quoted(audit, decided), outcome(audit.quoted(), AttributionVerdict.CONFIRMED, AttributionVerdict.NO_SOURCE_GIVEN),
                numbers(audit, decided, ways(filter, decided)), outcome(audit.numbers(), Verdict.VERIFIED, Verdict.CONSISTENT),
                upstream(audit, withSetAside(query)),
                line(audit.laterChanged(), "later changed", List.of(), Link.with(withSetAside(query), "laterChanged", "true")),
                Looks.of(filter, caller.name()), "/api/v1/exports/claims.csv?" + query, form,
                caller.isChecker(), caller.isEditor());
    }

    /** The page of claims leaves out what is set aside unless asked. */
    private static String withSetAside(String query) {
        return Link.with(query, "state", Arrays.stream(State.values()).map(Enum::name)
                .collect(Collectors.joining(",")));
    }

    private static String open(String query) {
        return Link.with(query, "state", Arrays.stream(State.values()).filter(State::isOpen).map(Enum::name)
                .collect(Collectors.joining(",")));
    }

    private static String about(SourceJson source) {
        List<String> parts = new ArrayList<>();
        parts.add(EvidenceWords.word(source.kind()));
        if (!source.aliases().isEmpty()) {
            parts.add("also: " + String.join(", ", source.aliases()));
        }
        SourceView.Ref owner = ref(source.owner());
        if (owner != null) {
            parts.add("owner " + owner.name());
        }
        return String.join(" · ", parts);
    }

    private static SourceView.Ref ref(Long id) {
        Source source = id == null ? null : Source.findById(id);
        return source == null ? null : new SourceView.Ref(source.id, source.name);
    }

    private static List<Choice> as(ClaimFilter.As as) {
        return List.of(new Choice("", "cited by others", as == ClaimFilter.As.CITED),
                new Choice("PUBLISHER", "publisher", as == ClaimFilter.As.PUBLISHER),
                new Choice("ORIGIN", "who counted", as == ClaimFilter.As.ORIGIN));
    }

    private static SourceView.Line line(long count, String label, List<SourceView.Note> notes, String query) {
        return new SourceView.Line(count, label, notes, Link.of("/claims", query));
    }

    private static List<SourceView.Line> quoted(SourceAudit audit, String decided) {
        return audit.quoted().entrySet().stream()
                .filter(entry -> entry.getKey() != AttributionVerdict.NO_SOURCE_GIVEN || entry.getValue() > 0)
                .map(entry -> line(entry.getValue(), AnswerWords.word(entry.getKey()), List.of(),
                        decided + "&attributionVerdict=" + entry.getKey())).toList();
    }

    private static List<SourceView.Line> numbers(SourceAudit audit, String decided,
            Map<Verdict, List<SourceView.Note>> ways) {
        return audit.numbers().entrySet().stream()
                .filter(entry -> entry.getKey() != Verdict.CONSISTENT || entry.getValue() > 0)
                .map(entry -> line(entry.getValue(), entry.getKey() == Verdict.CONSISTENT ? "Dates that fit"
                        : AnswerWords.word(entry.getKey()), ways.getOrDefault(entry.getKey(), List.of()),
                        decided + "&verdict=" + entry.getKey())).toList();
    }

    /** In which way the numbers are off that two people found wrong, or that sources disagree on. */
    private Map<Verdict, List<SourceView.Note>> ways(ClaimFilter filter, String decided) {
        return ClaimQueries.tally(filter.answered(Set.of(Verdict.REFUTED, Verdict.DISPUTED), Set.of()), ClaimScope.ANY,
                caller.name()).stream().filter(tally -> tally.deviation() != null)
                .sorted(Comparator.comparing(ClaimQueries.Tally::deviation))
                .collect(Collectors.groupingBy(ClaimQueries.Tally::verdict, Collectors.mapping(way(decided),
                        Collectors.toList())));
    }

    private static Function<ClaimQueries.Tally, SourceView.Note> way(String decided) {
        return tally -> new SourceView.Note(tally.claims(), AnswerWords.word(tally.deviation()).toLowerCase(Locale.ENGLISH),
                Link.of("/claims", decided + "&verdict=" + tally.verdict() + "&deviation=" + tally.deviation()));
    }

    /** The same claims, story by story. */
    private static SourceView.Note stories(SourceAudit audit, String query) {
        return new SourceView.Note(audit.stories(), audit.stories() == 1 ? "one story" : audit.stories() + " stories",
                Link.of("/claims", Link.with(query, "sort", ClaimSort.ARTICLE.word())));
    }

    /** Of all but the answers to another question. */
    private static <E> SourceView.Outcome outcome(Map<E, Long> counts, E right, E apart) {
        long of = counts.values().stream().mapToLong(Long::longValue).sum() - counts.get(apart);
        return new SourceView.Outcome(counts.get(right), of, Interval.likely(counts.get(right), of));
    }

    private static List<SourceView.Line> upstream(SourceAudit audit, String query) {
        return audit.upstream().entrySet().stream().map(entry -> line(entry.getValue(), switch (entry.getKey()) {
            case NAMED -> "Names a source";
            case UNNAMED -> "None named";
            case NONE -> "Its own";
        }, List.of(), query + "&upstream=" + entry.getKey())).toList();
    }
}
