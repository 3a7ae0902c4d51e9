package org.tallymark.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.review.State;

/**
 * A stretch of an article's text in which claims and what is read anew overlap, each directly or through the others: two
 * claims that are read as one, one that is read as two, or one and its reading. Claims do not overlap each other, and
 * neither do readings.
 */
final class Stretch {

    /** A claim or a reading, by its place. */
    private record Item(int start, int end, Claim claim, NumericClaim read) {}

    final List<Claim> claims = new ArrayList<>();
    final List<NumericClaim> read = new ArrayList<>();
    private final Map<NumericClaim, Claim> takers = new IdentityHashMap<>();
    private int end;

    private Stretch() {}

    /** All stretches, in text order, found in one sweep. */
    static List<Stretch> of(List<Claim> claims, List<NumericClaim> read) {
        List<Item> items = new ArrayList<>();
        claims.forEach(claim -> items.add(new Item(claim.start, claim.end, claim, null)));
        read.forEach(found -> items.add(new Item(found.start(), found.end(), null, found)));
        items.sort(Comparator.comparingInt(Item::start));
        List<Stretch> stretches = new ArrayList<>();
        Stretch open = null;
        for (Item item : items) {
            if (open == null || item.start() >= open.end) {
                open = new Stretch();
                stretches.add(open);
            }
            open.add(item);
        }
        stretches.forEach(Stretch::match);
        return stretches;
    }

    private void add(Item item) {
        end = Math.max(end, item.end());
        if (item.claim() != null) {
            claims.add(item.claim());
        } else {
            read.add(item.read());
        }
    }

    /** Each reading goes to the first claim under it that none before it took, to one that is not set aside if it can. */
    private void match() {
        Set<Integer> taken = new HashSet<>();
        int from = 0;
        for (NumericClaim found : read) {
            while (from < claims.size() && claims.get(from).end <= found.start()) {
                from++;
            }
            Claim taker = null;
            for (int i = from; i < claims.size() && claims.get(i).start < found.end(); i++) {
                Claim claim = claims.get(i);
                boolean better = taker == null || taker.state == State.DISMISSED && claim.state != State.DISMISSED;
                if (better && !taken.contains(claim.number)) {
                    taker = claim;
                }
            }
            if (taker != null) {
                taken.add(taker.number);
                takers.put(found, taker);
            }
        }
    }

    /** By claim number, what each claim is read as; those without are merged into another or are no expression any more. */
    Map<Integer, NumericClaim> readings() {
        Map<Integer, NumericClaim> readings = new HashMap<>();
        takers.forEach((found, claim) -> readings.put(claim.number, found));
        return readings;
    }

    /** What no claim takes. */
    List<NumericClaim> fresh() {
        return read.stream().filter(found -> !takers.containsKey(found)).toList();
    }

    /** What no claim takes of the readings that begin in this one's words, which parts them. */
    List<NumericClaim> freshIn(Claim parted) {
        return fresh().stream().filter(found -> parted.start <= found.start() && found.start() < parted.end).toList();
    }

    /** Which claim takes the reading whose words hold some of this one's. */
    Claim into(Claim merged) {
        return read.stream().filter(found -> found.start() < merged.end && merged.start < found.end())
                .map(takers::get).findFirst().orElseThrow();
    }
}
