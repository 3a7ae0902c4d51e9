package org.tallymark.history;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Verifies that no event of any chain was altered, removed or slipped in. */
@ApplicationScoped
public class ChainCheck {

    /**
     * What the check found.
     *
     * @param faults one sentence for each event that does not hold; empty where all chains hold
     */
    public record Report(long chains, long events, List<String> faults) {}

    @Transactional
    public Report verify() {
        List<String> faults = new ArrayList<>();
        List<Chain> chains = Chain.listAll(Sort.by("articleId"));
        long events = 0;
        for (Chain chain : chains) {
            events += verify(chain, faults);
            Chain.getEntityManager().clear();
        }
        return new Report(chains.size(), events, faults);
    }

    private static long verify(Chain chain, List<String> faults) {
        byte[] previous = EventHash.FIRST_PREVIOUS;
        int sequence = 0;
        List<Event> events = Event.list("articleId = ?1 order by sequence", chain.articleId);
        for (Event event : events) {
            sequence++;
            String where = "article " + chain.articleId + " event " + event.sequence;
            if (event.sequence != sequence) {
                faults.add(where + ": event " + sequence + " is missing before it");
                sequence = event.sequence;
            }
            if (!Arrays.equals(event.previousHash, previous)) {
                faults.add(where + ": it does not follow the event before it");
            }
            if (!Arrays.equals(event.hash, EventHash.of(event))) {
                faults.add(where + ": it was altered");
            }
            previous = event.hash;
        }
        if (sequence != chain.lastSequence || !Arrays.equals(previous, chain.lastHash)) {
            faults.add("article " + chain.articleId + ": the chain's head is not its last event");
        }
        return events.size();
    }
}
