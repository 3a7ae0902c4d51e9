package org.tallymark.source;

import java.time.Instant;
import java.util.Set;

/** What rests on sources and has to be looked at again when one of them turns out to be something else. */
public interface Dependants {

    /**
     * Keeps still, until the transaction ends, all that rests on any of these sources. It comes before a source is
     * locked, as whoever works on an article holds that first and may then name a source.
     */
    void hold(Set<Long> sources);

    /**
     * Looks again at what rests on any of these sources, which are already what they are now.
     *
     * @param change what is otherwise, in words: "Times counts as The Times now"
     */
    void settle(Set<Long> sources, String change, Instant now);
}
