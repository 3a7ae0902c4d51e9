package org.tallymark.intake.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.tallymark.claim.AnchorState;
import org.tallymark.claim.NewPlace;
import org.tallymark.extraction.Dismissed;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;

/**
 * Finds where each claim of an article stands in a newer text. A claim keeps its words only where what stands around
 * them tells that they are the same ones; where another number stands in its place, or the same words tell something
 * else now, it has changed; else it is gone. Nothing is pinned to words that merely look alike.
 */
public final class Reanchoring {

    /**
     * A claim as it stands in the older text.
     *
     * @param number the claim's number
     * @param mentions the spans of who is cited for it
     */
    public record Pinned(int number, Span span, List<Span> mentions) {}

    /**
     * What came of it.
     *
     * @param places one for each claim, in the order given
     * @param fresh what the newer text holds besides
     */
    public record Result(List<NewPlace> places, Extraction fresh) {}

    /**
     * A text before the older one, with the claims that stood in it last: each comes back where its words do.
     *
     * @param before what the extractor reads in it today
     */
    public record Earlier(Document text, Extraction before, List<Pinned> claims) {}

    private final Document newer;
    private final Versions versions;
    private final Neighbourhood neighbourhood;
    private final Map<Span, NumericClaim> readBefore = new HashMap<>();
    private final Map<Span, NumericClaim> readNow = new HashMap<>();
    private final Extraction found;
    private final TreeMap<Integer, Span> taken;

    /**
     * @param before what the extractor reads in the older text today, so that only the text makes a difference
     * @param found what it reads in the newer text
     */
    public Reanchoring(Document older, Extraction before, Document newer, Extraction found) {
        this(older, before, newer, found, new TreeMap<>());
    }

    private Reanchoring(Document older, Extraction before, Document newer, Extraction found, TreeMap<Integer, Span> taken) {
        this.newer = newer;
        this.taken = taken;
        versions = new Versions(older, newer);
        neighbourhood = new Neighbourhood(versions, found.claims());
        before.claims().forEach(claim -> readBefore.put(new Span(claim.start(), claim.end()), claim));
        found.claims().forEach(claim -> readNow.put(new Span(claim.start(), claim.end()), claim));
        this.found = found;
    }

    /** Finds where a phrase of the older text stands; for what belongs to claims that stand as they did. */
    public NewPlace.SpanMap spans() {
        return versions::find;
    }

    /**
     * @param claims in text order, none overlapping another
     * @param earlier the texts in which claims stood last that the older text has lost; what comes back has a place too
     */
    public Result places(List<Pinned> claims, List<Earlier> earlier) {
        Map<Integer, NewPlace> standing = standing(claims);
        List<NewPlace> places = new ArrayList<>(claims.stream().map(claim -> standing.containsKey(claim.number())
                ? standing.get(claim.number()) : changed(claim)).toList());
        for (Earlier text : earlier) {
            places.addAll(new Reanchoring(text.text(), text.before(), newer, found, taken).back(text.claims()));
        }
        return new Result(places, fresh());
    }

    private List<NewPlace> back(List<Pinned> claims) {
        return standing(claims).values().stream()
                .map(place -> new NewPlace(place.claim(), place.anchor(), place.span(), readNow.get(place.span()))).toList();
    }

    /** The claims whose words stand in the newer text. */
    private Map<Integer, NewPlace> standing(List<Pinned> claims) {
        Map<Integer, NewPlace> places = new HashMap<>();
        for (Pinned claim : claims) {
            same(claim).ifPresent(span -> places.put(claim.number(), kept(claim, span)));
        }
        Moves moves = new Moves(versions);
        for (Pinned claim : claims) {
            if (!places.containsKey(claim.number())) {
                moves.find(claim.span()).filter(this::take).ifPresent(span -> places.put(claim.number(), kept(claim, span)));
            }
        }
        return places;
    }

    private Optional<Span> same(Pinned claim) {
        return versions.find(claim.span()).filter(span -> neighbourhood.tellsTheSame(claim.span(), span)
                || isReadTheSame(claim, span) && neighbourhood.isNear(claim.span()))
                .filter(this::take);
    }

    /** What the extractor does not read, because somebody marked it by hand or it is none, its words alone tell. */
    private boolean isReadTheSame(Pinned claim, Span now) {
        NumericClaim before = readBefore.get(claim.span());
        return before == null || tellsTheSame(before, readNow.get(now));
    }

    private boolean take(Span span) {
        Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
        if (before != null && before.getValue().overlaps(span)) {
            return false;
        }
        taken.put(span.start(), span);
        return true;
    }

    /** The same words; whether they tell the same is seen by reading them in both texts. */
    private NewPlace kept(Pinned claim, Span span) {
        NumericClaim before = readBefore.get(claim.span());
        NumericClaim now = readNow.get(span);
        boolean otherwise = before != null && now != null
                && (!tellsTheSame(before, now) || isCitedOtherwise(claim, before, now));
        return otherwise ? new NewPlace(claim.number(), AnchorState.CHANGED, span, now)
                : new NewPlace(claim.number(), span.equals(claim.span()) ? AnchorState.UNCHANGED : AnchorState.MOVED, span,
                        null);
    }

    private boolean isCitedOtherwise(Pinned claim, NumericClaim before, NumericClaim now) {
        return claim.mentions().stream().anyMatch(mention -> versions.find(mention).isEmpty())
                && !before.attribution().stream().map(hop -> hop.name() + hop.kind()).toList()
                        .equals(now.attribution().stream().map(hop -> hop.name() + hop.kind()).toList());
    }

    private static boolean tellsTheSame(NumericClaim before, NumericClaim now) {
        return before != null && now != null && before.kind() == now.kind() && before.effect() == now.effect()
                && Objects.equals(before.quantity(), now.quantity())
                && Objects.equals(before.time(), now.time());
    }

    private NewPlace changed(Pinned claim) {
        NumericClaim before = readBefore.get(claim.span());
        Optional<NumericClaim> now = neighbourhood.inPlaceOf(claim.span()).stream()
                .filter(read -> before == null || before.kind().isTime() == read.kind().isTime())
                .filter(read -> take(new Span(read.start(), read.end()))).findFirst();
        return now.map(read -> new NewPlace(claim.number(), AnchorState.CHANGED, new Span(read.start(), read.end()), read))
                .or(() -> before != null ? Optional.empty() : neighbourhood.wordsInPlaceOf(claim.span()).filter(this::take)
                        .map(words -> new NewPlace(claim.number(), AnchorState.CHANGED, words, null)))
                .orElseGet(() -> new NewPlace(claim.number(), AnchorState.GONE, null, null));
    }

    private Extraction fresh() {
        List<NumericClaim> claims = new ArrayList<>(found.claims());
        claims.removeIf(claim -> !take(new Span(claim.start(), claim.end())));
        List<Dismissed> dismissals = new ArrayList<>(found.dismissals());
        dismissals.removeIf(dismissed -> !take(new Span(dismissed.start(), dismissed.end())));
        return new Extraction(claims, dismissals);
    }
}
