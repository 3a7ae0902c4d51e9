package org.tallymark.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.desk.Choice;
import org.tallymark.desk.Link;
import org.tallymark.extraction.Kind;
import org.tallymark.people.Caller;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Deviation;
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
                line(audit.claims(), audit.claims() == 1 ? "claim" : "claims", "", withSetAside(query)), audit.stories(),
                line(audit.decided(), "decided", "", decided), line(audit.open(), "open", "", open(query)),
                quoted(audit, decided), outcome(audit.quoted(), AttributionVerdict.CONFIRMED, AttributionVerdict.NO_SOURCE_GIVEN),
                numbers(audit, decided), outcome(audit.numbers(), Verdict.VERIFIED, Verdict.CONSISTENT),
                upstream(audit, withSetAside(query)), Looks.of(filter, caller.name()), "/api/v1/exports/claims.csv?" + query, form,
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

    private static SourceView.Line line(long count, String label, String note, String query) {
        return new SourceView.Line(count, label, note, Link.of("/claims", query));
    }

    private static List<SourceView.Line> quoted(SourceAudit audit, String decided) {
        return audit.quoted().entrySet().stream()
                .filter(entry -> entry.getKey() != AttributionVerdict.NO_SOURCE_GIVEN || entry.getValue() > 0)
                .map(entry -> line(entry.getValue(), AnswerWords.word(entry.getKey()), "",
                        decided + "&attributionVerdict=" + entry.getKey())).toList();
    }

    private static List<SourceView.Line> numbers(SourceAudit audit, String decided) {
        return audit.numbers().entrySet().stream()
                .filter(entry -> entry.getKey() != Verdict.CONSISTENT || entry.getValue() > 0)
                .map(entry -> line(entry.getValue(), entry.getKey() == Verdict.CONSISTENT ? "Dates that fit"
                        : AnswerWords.word(entry.getKey()), entry.getKey() == Verdict.REFUTED ? ways(audit.deviations()) : "",
                        decided + "&verdict=" + entry.getKey())).toList();
    }

    private static String ways(Map<Deviation, Long> deviations) {
        return deviations.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getValue() + " " + AnswerWords.word(entry.getKey()).toLowerCase(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
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
        }, "", query + "&upstream=" + entry.getKey())).toList();
    }
}
