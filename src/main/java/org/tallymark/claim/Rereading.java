package org.tallymark.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tallymark.article.Article;
import org.tallymark.extraction.Dismissed;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.review.State;

/**
 * What reading an article's current text again would change, since the rules of the machine, or
 * the sources that the desk knows, are others now. What a person has touched is only compared, never written; what
 * overlaps with it stays as well.
 *
 * @param found expressions that no claim stands for yet
 * @param aside expressions to set aside that no claim stands for yet
 * @param differs claims that would be read otherwise
 * @param merged claims whose words would be read as part of another claim
 * @param lost claims that are no expression any more; they stay for a person to set aside
 */
public record Rereading(List<NumericClaim> found, List<Dismissed> aside, List<Differs> differs, List<Merged> merged,
        List<Lost> lost) {

    /**
     * One claim that would be read otherwise.
     *
     * @param wasAside whether the machine had set it aside
     * @param fields what differs, by the names of the wire format
     * @param applies whether it would be written
     * @param is how it would be read
     * @param also what else its words would be read as, where nothing is written
     * @param stays because of what it stays as it is; null where it applies
     */
    public record Differs(String claim, String quote, boolean wasAside, Set<String> fields, boolean applies, NumericClaim is,
            List<NumericClaim> also, Stays stays) {}

    /**
     * A claim whose words would be read as part of another; it is set aside as told already then, and leaves its place.
     *
     * @param into the claim that would hold its words
     * @param as the words of that one then
     */
    public record Merged(String claim, String quote, String into, String as, boolean applies, Stays stays) {}

    /** The claim, itself or one whose words would be read together with its own, that a person has worked on. */
    public record Stays(String claim, String quote, String by) {}

    /** A claim that would not be found. */
    public record Lost(String claim, String quote) {}

    private static final Set<String> NOT_READ = Set.of("attribution", "read", "check");

    /** Nothing is written. */
    public static Rereading of(Article article, Extraction extraction) {
        List<Claim> claims = Claim.list("articleId = ?1 and start is not null order by start", article.id);
        Hands hands = Hands.of(article.id);
        Rereading rereading = new Rereading(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        List<Claim> staying = new ArrayList<>();
        for (Stretch stretch : Stretch.of(claims, extraction.claims())) {
            if (!rereading.compare(stretch, hands)) {
                staying.addAll(stretch.claims);
            }
        }
        rereading.aside.addAll(besides(staying, extraction.dismissals()));
        return rereading;
    }

    /** Whether its claims would be read as is found now. */
    private boolean compare(Stretch stretch, Hands hands) {
        if (stretch.read.isEmpty()) {
            stretch.claims.stream().filter(claim -> claim.state != State.DISMISSED && claim.machine != null)
                    .forEach(claim -> lost.add(new Lost(claim.id().toString(), claim.quote)));
            return false;
        }
        Claim held = stretch.claims.stream().filter(hands::hold).findFirst().orElse(null);
        if (held == null) {
            found.addAll(stretch.fresh());
        }
        Map<Integer, NumericClaim> readings = stretch.readings();
        for (Claim claim : stretch.claims) {
            Stays stays = held == null ? null : stays(hands.hold(claim) ? claim : held, hands);
            NumericClaim is = readings.get(claim.number);
            boolean settled = claim.machine == null || claim.state == State.DISMISSED && claim.dismissal.by != null;
            if (!settled && is != null) {
                differ(claim, is, held == null ? List.of() : stretch.freshIn(claim), stays);
            } else if (!settled) {
                Claim into = stretch.into(claim);
                merged.add(new Merged(claim.id().toString(), claim.quote, into.id().toString(),
                        readings.get(into.number).quote(), stays == null, stays));
            }
        }
        return held == null;
    }

    private static Stays stays(Claim because, Hands hands) {
        return new Stays(because.id().toString(), because.quote, hands.last(because));
    }

    private void differ(Claim claim, NumericClaim is, List<NumericClaim> also, Stays stays) {
        Set<String> fields = differing(claim, is);
        if (!fields.isEmpty()) {
            differs.add(new Differs(claim.id().toString(), claim.quote, claim.state == State.DISMISSED, fields, stays == null,
                    is, also, stays));
        }
    }

    private static Set<String> differing(Claim claim, NumericClaim read) {
        Claim other = Claim.unborn();
        other.start = read.start();
        other.end = read.end();
        Reading.of(read).writeTo(other);
        Set<String> fields = new TreeSet<>(ReadingFields.changes(ReadingFields.of(claim), ReadingFields.of(other)).keySet());
        fields.removeAll(NOT_READ);
        if (!claim.chain.stream().map(hop -> List.of(hop.name, hop.kind.name(), hop.start + "-" + hop.end)).toList()
                .equals(read.attribution().stream().map(hop -> List.of(hop.name(), hop.kind().name(),
                        hop.start() + "-" + hop.end())).toList())) {
            fields.add("attribution");
        }
        return fields;
    }

    /** What is to be set aside and stands clear of all claims that stay; both in text order. */
    private static List<Dismissed> besides(List<Claim> staying, List<Dismissed> dismissals) {
        List<Dismissed> besides = new ArrayList<>();
        int from = 0;
        for (Dismissed dismissed : dismissals) {
            while (from < staying.size() && staying.get(from).end <= dismissed.start()) {
                from++;
            }
            if (from == staying.size() || staying.get(from).start >= dismissed.end()) {
                besides.add(dismissed);
            }
        }
        return besides;
    }

    /** Whether taking it over would write anything. */
    public boolean writes() {
        return !found.isEmpty() || !aside.isEmpty() || differs.stream().anyMatch(Differs::applies)
                || merged.stream().anyMatch(Merged::applies);
    }

    /** What is taken in or read again, for the sources that it cites. */
    public Extraction written() {
        List<NumericClaim> written = new ArrayList<>(found);
        differs.stream().filter(Differs::applies).map(Differs::is).forEach(written::add);
        return new Extraction(written, aside);
    }
}
