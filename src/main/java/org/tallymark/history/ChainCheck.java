package org.tallymark.history;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Verifies that no event of any chain was altered, removed or slipped in, as all was at one moment, in bounded memory. */
@ApplicationScoped
public class ChainCheck {

    static final int PAGE = 500;

    private static final Duration LONGEST = Duration.ofHours(12);

    /**
     * What the check found.
     *
     * @param faults one sentence for each event that does not hold; empty where all chains hold
     */
    public record Report(long chains, long events, List<String> faults) {}

    public Report verify() {
        return QuarkusTransaction.requiringNew().timeout((int) LONGEST.toSeconds()).call(ChainCheck::verifyAll);
    }

    private static Report verifyAll() {
        EntityManager session = Chain.getEntityManager();
        // A head is read before its events, which others may add to meanwhile.
        session.createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY").executeUpdate();
        List<String> faults = new ArrayList<>();
        List<Chain> chains = Chain.listAll(Sort.by("articleId"));
        session.clear();
        long events = 0;
        for (Chain chain : chains) {
            events += new Walk(chain, faults).toItsEnd();
        }
        return new Report(chains.size(), events, faults);
    }

    /** One chain, event by event. */
    private static final class Walk {

        private final Chain chain;
        private final List<String> faults;
        private byte[] previous = EventHash.FIRST_PREVIOUS;
        private int sequence;
        private long events;

        Walk(Chain chain, List<String> faults) {
            this.chain = chain;
            this.faults = faults;
        }

        long toItsEnd() {
            List<Event> page;
            do {
                page = Event.<Event>find("articleId = ?1 and sequence > ?2 order by sequence", chain.articleId, sequence)
                        .range(0, PAGE - 1).list();
                page.forEach(this::step);
                Event.getEntityManager().clear();
            } while (page.size() == PAGE);
            if (sequence != chain.lastSequence || !Arrays.equals(previous, chain.lastHash)) {
                faults.add("article " + chain.articleId + ": the chain's head is not its last event");
            }
            return events;
        }

        private void step(Event event) {
            events++;
            String where = "article " + chain.articleId + " event " + event.sequence;
            if (event.sequence != sequence + 1) {
                faults.add(where + ": event " + (sequence + 1) + " is missing before it");
            }
            if (!Arrays.equals(event.previousHash, previous)) {
                faults.add(where + ": it does not follow the event before it");
            }
            if (!Arrays.equals(event.hash, EventHash.of(event))) {
                faults.add(where + ": it was altered");
            }
            sequence = event.sequence;
            previous = event.hash;
        }
    }
}
