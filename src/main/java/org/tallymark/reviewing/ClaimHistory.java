package org.tallymark.reviewing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.claim.ClaimJson;

/**
 * What was done to a claim, in words.
 *
 * @param events in order; at least one, by which it came to be
 * @param reader the sign-in name of whoever looks
 */
public record ClaimHistory(List<ClaimJson.EventJson> events, String reader) {

    private static final Set<String> UNDOABLE = Set.of("acceptance", "dismissal", "assignment", "comment", "evidence");

    private ClaimJson.EventJson last() {
        return events.get(events.size() - 1);
    }

    /** The reader's own last act on it that can be taken back, or null. */
    public ClaimJson.EventJson undoable() {
        return reader.equals(last().by()) && UNDOABLE.contains(last().move()) ? last() : null;
    }

    public String lastAct() {
        return HistoryWords.inShort(last());
    }

    /** What an event did besides its name, in words. */
    public List<String> details(ClaimJson.EventJson event) {
        return HistoryWords.of(event.particulars());
    }

    /** The first and the last two acts in one line. */
    public String line() {
        return events.stream().limit(1).map(HistoryWords::inShort).collect(Collectors.joining())
                + events.stream().skip(Math.max(1, events.size() - 2)).map(event -> " · " + HistoryWords.inShort(event))
                        .collect(Collectors.joining());
    }
}
