package org.tallymark.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimQueries;
import org.tallymark.claim.ClaimScope;
import org.tallymark.claim.ClaimSort;
import org.tallymark.claim.Dismissal;
import org.tallymark.extraction.Kind;
import org.tallymark.people.Caller;
import org.tallymark.people.Person;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.source.Source;
import org.tallymark.source.Sources;
import org.tallymark.web.Page;
import org.tallymark.web.Parameters;
import org.tallymark.words.ActWords;
import org.tallymark.words.AnswerWords;
import org.tallymark.words.ReadingWords;
import org.tallymark.words.StateWords;

/** Puts the page of claims together. */
@ApplicationScoped
class ClaimListViews {

    private static final Set<String> PARAMETERS = new HashSet<>(ClaimFilter.PARAMETERS);
    private static final Map<ClaimSort, String> SORTS = new LinkedHashMap<>();
    private static final int ROWS = 50;
    private static final int SOURCES = 8;

    static {
        PARAMETERS.addAll(Set.of("sort", "after", "done"));
        SORTS.put(ClaimSort.NEWEST, "newest story");
        SORTS.put(ClaimSort.CHANGED, "last changed");
        SORTS.put(ClaimSort.DEADLINE, "deadline");
        SORTS.put(ClaimSort.LARGEST, "largest number");
        SORTS.put(ClaimSort.SMALLEST, "smallest number");
        SORTS.put(ClaimSort.ARTICLE, "oldest story");
    }

    @Inject
    Caller caller;

    @Inject
    Sources sources;

    /** @throws org.tallymark.web.Problem 400 that names a parameter */
    ClaimListView of(MultivaluedMap<String, String> query, ClaimListView.Bulk bulk) {
        Parameters given = Parameters.of(query, PARAMETERS);
        ClaimFilter filter = ClaimFilter.of(given);
        ClaimSort sort = ClaimSort.parse(given.one("sort"));
        // What is set aside is shown where somebody asks for it.
        ClaimScope scope = filter.states().isEmpty() ? ClaimScope.LIVE : ClaimScope.ANY;
        Page<Claim> page = ClaimQueries.page(filter, scope, sort, ROWS, given.one("after"), caller.name());
        ClaimQueries.Counts found = ClaimQueries.count(filter, scope, caller.name());
        List<ClaimQueries.Tally> all = ClaimQueries.tally(ClaimFilter.of(new MultivaluedHashMap<>()), ClaimScope.LIVE,
                caller.name());
        String filtering = without(query, "after", "done", "sort");
        String staying = without(query, "after", "done");
        return new ClaimListView(ClaimRows.of(page.items(), caller.name()), tabs(all, filtering),
                filters(given, filter, sort, page.items(), filtering), staying, count(found, all, filtering),
                Link.of("/api/v1/exports/claims.csv", scope == ClaimScope.ANY ? filtering
                        : Link.with(filtering, "state", live())),
                found.claims(), page.next() == null ? null : Link.of("/claims", Link.with(staying, "after", page.next())),
                acts(), bulk, done(given.one("done")),
                filter.q() == null ? List.of() : sources.list(filter.q(), SOURCES, null).items());
    }

    private static String without(MultivaluedMap<String, String> query, String... names) {
        MultivaluedMap<String, String> rest = new MultivaluedHashMap<>();
        rest.putAll(query);
        Arrays.stream(names).forEach(rest::remove);
        return Link.query(rest);
    }

    private static List<String> live() {
        return Arrays.stream(State.values()).filter(state -> state != State.DISMISSED).map(Enum::name).toList();
    }

    private static List<ClaimListView.Tab> tabs(List<ClaimQueries.Tally> all, String filtering) {
        return List.of(tab("All", "", all.stream(), filtering),
                tab("Right", "state=DECIDED&verdict=VERIFIED", all.stream().filter(tally ->
                        tally.state() == State.DECIDED && tally.verdict() == Verdict.VERIFIED), filtering),
                tab("Quoted right", "attributionVerdict=CONFIRMED&state=DECIDED", all.stream().filter(tally ->
                        tally.state() == State.DECIDED
                        && tally.attributionVerdict() == AttributionVerdict.CONFIRMED), filtering),
                tab("Sent for second check", "state=AWAITING_SECOND", all.stream().filter(tally ->
                        tally.state() == State.AWAITING_SECOND), filtering),
                tab("To recheck", "state=NEEDS_RECHECK", all.stream().filter(tally ->
                        tally.state() == State.NEEDS_RECHECK), filtering));
    }

    private static ClaimListView.Tab tab(String label, String query, Stream<ClaimQueries.Tally> tallies,
            String filtering) {
        return new ClaimListView.Tab(label, Link.of("/claims", query),
                tallies.mapToLong(ClaimQueries.Tally::claims).sum(), query.equals(filtering));
    }

    private static String count(ClaimQueries.Counts found, List<ClaimQueries.Tally> all, String filtering) {
        long total = all.stream().mapToLong(ClaimQueries.Tally::claims).sum();
        String stories = found.articles() == 1 ? "in one story" : "in " + found.articles() + " stories";
        return (filtering.isEmpty() ? String.valueOf(found.claims()) : found.claims() + " of " + total) + ", " + stories;
    }

    private ClaimListView.Filters filters(Parameters given, ClaimFilter filter, ClaimSort sort, List<Claim> rows,
            String filtering) {
        return new ClaimListView.Filters(filter.q() == null ? "" : filter.q(),
                Choice.of(State.class, filter.states(), StateWords::word),
                Choice.of(Kind.class, filter.kinds(), ReadingWords::word),
                sources(filter, rows), Choice.of(Verdict.class, filter.verdicts(), AnswerWords::word),
                filter.from() == null ? "" : filter.from().toString(), filter.to() == null ? "" : filter.to().toString(),
                people("anyone", filter.holders()),
                SORTS.entrySet().stream().map(entry -> new Choice(entry.getKey().word(), entry.getValue(),
                        entry.getKey() == sort)).toList(),
                !filtering.isEmpty());
    }

    /** Those that the rows cite, and those asked for. */
    private static List<Choice> sources(ClaimFilter filter, List<Claim> rows) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "any", filter.sources().isEmpty()));
        Stream.concat(filter.sources().stream(), rows.stream().flatMap(claim -> claim.chain.stream())
                .filter(hop -> hop.source != null).map(hop -> hop.source))
                .map(id -> Source.<Source>findById(id)).filter(source -> source != null).map(Source::canonical)
                .distinct().sorted((one, other) -> one.name.compareToIgnoreCase(other.name))
                .forEach(source -> choices.add(new Choice(source.id.toString(), source.name,
                        filter.sources().contains(source.id))));
        return choices;
    }

    private static List<Choice> people(String nobody, Set<String> chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", nobody, chosen.isEmpty()));
        Person.everybody().stream().filter(person -> person.active && person.roles().checker())
                .forEach(person -> choices.add(new Choice(person.name, ActWords.person(person.name),
                        chosen.contains(person.name))));
        return choices;
    }

    private ClaimListView.Acts acts() {
        List<Choice> reasons = Arrays.stream(Dismissal.Reason.values())
                .filter(reason -> reason != Dismissal.Reason.DUPLICATE)
                .map(reason -> new Choice(reason.name(), ReadingWords.word(reason), false)).toList();
        return new ClaimListView.Acts(caller.isChecker(), caller.isEditor(), reasons,
                caller.isEditor() ? people("whom?", Set.of()) : List.of());
    }

    /** "3 kept", of what the address says was done; anything else says nothing. */
    private static String done(String done) {
        if (done == null || !done.matches("[a-z-]{1,20}\\.[1-9][0-9]{0,3}")) {
            return null;
        }
        String count = done.substring(done.indexOf('.') + 1);
        return BulkMoves.Act.of(done.substring(0, done.indexOf('.'))).map(act -> switch (act) {
            case TAKE -> count + " taken: with you for two hours after your last act.";
            case KEEP -> count + " kept.";
            case SET_ASIDE -> count + " set aside.";
            case GIVE -> count + " given.";
        }).orElse(null);
    }
}
