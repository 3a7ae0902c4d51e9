package org.tallymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the tries to sign in, so that nobody guesses on: few for one name from one address, more for one address. A
 * try counts before its password is looked at, so that many at once are no way around it, and not at all if it was
 * right. Memory is bounded; the oldest counts go first.
 */
@ApplicationScoped
class Tries {

    static final int PER_NAME = 5;

    static final int PER_ADDRESS = 50;

    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MAX_COUNTS = 10_000;

    private static final class Count {
        private final Instant since;
        private int tries;

        private Count(Instant since) {
            this.since = since;
        }
    }

    private record Key(String name, String address) {}

    private final Map<Key, Count> counts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Count> eldest) {
            return size() > MAX_COUNTS;
        }
    };

    @Inject
    Clock clock;

    /**
     * Notes a try.
     *
     * @return how long to wait where there were too many, nothing where it may go on
     */
    synchronized Optional<Duration> begin(String name, String address) {
        Count ofAddress = count(new Key("", address));
        if (ofAddress.tries >= PER_ADDRESS) {
            return Optional.of(left(ofAddress));
        }
        Count ofName = count(new Key(name, address));
        if (ofName.tries >= PER_NAME) {
            return Optional.of(left(ofName));
        }
        ofName.tries++;
        ofAddress.tries++;
        return Optional.empty();
    }

    /** The try was right. */
    synchronized void forget(String name, String address) {
        counts.remove(new Key(name, address));
        Count ofAddress = counts.get(new Key("", address));
        if (ofAddress != null && ofAddress.tries > 0) {
            ofAddress.tries--;
        }
    }

    private Count count(Key key) {
        Count known = counts.get(key);
        if (known == null || left(known).isNegative() || left(known).isZero()) {
            counts.remove(key);
            known = new Count(clock.instant());
            counts.put(key, known);
        }
        return known;
    }

    private Duration left(Count count) {
        return Duration.between(clock.instant(), count.since.plus(WINDOW));
    }
}
