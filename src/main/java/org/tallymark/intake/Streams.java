package org.tallymark.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Closeable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the streams of texts that are under way. Each takes two threads of the pool that answers every other request too,
 * for as long as its sender likes, so that there may only be so many.
 */
@ApplicationScoped
class Streams {

    /** A reader keeps one core busy; more streams than this make nobody's script faster. */
    static final int MOST_OF_ONE_PERSON = 4;

    /** They take 32 threads, of a pool that has 200 or more. */
    static final int MOST = 16;

    private final Map<String, Integer> running = new HashMap<>();
    private int all;

    /** A place for one more stream of a person, or empty where there is none now. */
    synchronized Optional<Place> enter(String person) {
        if (all >= MOST || running.getOrDefault(person, 0) >= MOST_OF_ONE_PERSON) {
            return Optional.empty();
        }
        all++;
        running.merge(person, 1, Integer::sum);
        return Optional.of(new Place(person));
    }

    private synchronized void leave(String person) {
        all--;
        running.computeIfPresent(person, (name, count) -> count == 1 ? null : count - 1);
    }

    /** What one stream takes, until the last of those that work on it has closed it. */
    final class Place implements Closeable {

        private final String person;
        private int holders = 1;

        private Place(String person) {
            this.person = person;
        }

        /** One more works on it, who closes it too. */
        synchronized Place hold() {
            holders++;
            return this;
        }

        @Override
        public synchronized void close() {
            holders--;
            if (holders == 0) {
                leave(person);
            }
        }
    }
}
