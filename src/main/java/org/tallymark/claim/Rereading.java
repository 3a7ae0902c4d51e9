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
import org.tallymark.history.Event;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/**
 * What reading an article's current text again would change, since the rules of the machine are others now. What a
 * person has touched is only compared, never written.
 *
 * @param found expressions that no claim stands for yet
 * @param differs claims that would be read otherwise
 * @param lost claims that are no expression any more; they stay for a person to set aside
 */
public record Rereading(List<NumericClaim> found, List<Differs> differs, List<Lost> lost) {

    /**
     * One claim that would be read otherwise.
     *
     * @param fields what differs, by the names of the wire format
     * @param applies whether it would be written: nobody has kept, corrected or answered the claim
     * @param is how it would be read
     */
    public record Differs(String claim, String quote, Set<String> fields, boolean applies, NumericClaim is) {}

    /** A claim that would not be found. */
    public record Lost(String claim, String quote) {}

    private static final Set<String> NOT_READ = Set.of("attribution", "read", "check");

    /** Nothing is written. */
    public static Rereading of(Article article, Extraction extraction) {
        List<Claim> claims = Claim.<Claim>list("articleId = ?1 and start is not null order by start", article.id);
        Set<Integer> corrected = corrected(article.id);
        List<NumericClaim> fresh = new ArrayList<>(extraction.claims());
        List<Differs> differs = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        for (Claim claim : claims) {
            List<NumericClaim> same = fresh.stream().filter(read -> overlaps(claim, read.start(), read.end())).toList();
            fresh.removeAll(same);
            if (claim.state == State.DISMISSED || claim.machine == null) {
                continue;
            }
            if (!same.isEmpty()) {
                Set<String> fields = differing(claim, same.get(0));
                if (!fields.isEmpty()) {
                    boolean applies = claim.state == State.PROPOSED && same.size() == 1 && !corrected.contains(claim.number);
                    differs.add(new Differs(claim.id().toString(), claim.quote, fields, applies, same.get(0)));
                }
            } else {
                lost.add(new Lost(claim.id().toString(), claim.quote));
            }
        }
        return new Rereading(List.copyOf(fresh), List.copyOf(differs), List.copyOf(lost));
    }

    /** Whether taking it over would write anything. */
    public boolean writes() {
        return !found.isEmpty() || differs.stream().anyMatch(Differs::applies);
    }

    private static boolean overlaps(Claim claim, int start, int end) {
        return start < claim.end && claim.start < end;
    }

    /** The numbers of the claims whose reading a person has corrected. */
    private static Set<Integer> corrected(Long article) {
        return Set.copyOf(Event.getEntityManager().createQuery("select distinct e.claimId from Event e where e.articleId = ?1"
                + " and e.move = ?2 and e.by is not null and e.claimId is not null", Integer.class).setParameter(1, article)
                .setParameter(2, Move.CORRECTION.word()).getResultList());
    }

    private static Set<String> differing(Claim claim, NumericClaim read) {
        Claim other = Claim.unborn();
        other.start = read.start();
        other.end = read.end();
        Reading.of(read).writeTo(other);
        Set<String> fields = new TreeSet<>(ReadingFields.changes(ReadingFields.of(claim), ReadingFields.of(other)).keySet());
        fields.removeAll(NOT_READ);
        if (!claim.chain.stream().map(hop -> hop.name + hop.start + hop.end).toList()
                .equals(read.attribution().stream().map(hop -> hop.name() + hop.start() + hop.end()).toList())) {
            fields.add("attribution");
        }
        return fields;
    }

    /**
     * Writes what applies: new expressions become claims, and what nobody has touched is read as the machine reads it now.
     *
     * @param article locked, and with the text that was read
     */
    public void apply(Article article, MachineReading.SentenceFinder sentences, Actor actor) {
        MachineReading machine = new MachineReading(article, article.currentSnapshot(), sentences, actor, Move.TAKE_IN);
        List<Differs> written = differs.stream().filter(Differs::applies).toList();
        written.forEach(changed -> write(changed, article, machine, Actor.system(actor.now())));
        Claim.flush();
        machine.takeIn(new Extraction(found, List.<Dismissed>of()));
        article.version++;
        Event.append(article.id, "rereading", actor.name(), actor.now(), Map.of("found", found.size(), "read",
                written.size()));
    }

    private static void write(Differs changed, Article article, MachineReading machine, Actor system) {
        Claim claim = Claim.findById(ClaimId.parse(changed.claim()).orElseThrow());
        Map<String, Object> before = ReadingFields.of(claim);
        machine.read(claim, changed.is());
        if (CheckDepth.of(claim, article.published) == Depth.FULL) {
            claim.depth = Depth.FULL;
        }
        claim.move(Move.CORRECTION, claim.state, system, ReadingFields.changes(before, ReadingFields.of(claim)));
    }
}
