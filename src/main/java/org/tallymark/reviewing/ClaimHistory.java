package org.tallymark.reviewing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tallymark.claim.ClaimJson;
import org.tallymark.review.State;
import org.tallymark.words.ActWords;

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

    /** Why it is to be rechecked, in words, by the last event that asked for it; empty where none did. */
    public String whyRecheck() {
        for (int i = events.size() - 1; i > 0; i--) {
            ClaimJson.EventJson event = events.get(i);
            if (State.NEEDS_RECHECK.name().equals(event.to()) && State.DECIDED.name().equals(event.from())) {
                ClaimJson.EventJson before = events.get(i - 1);
                return ActWords.whyRecheck(event.move(), event.by(), event.particulars().get("reason"),
                        before.move().startsWith("evidence") ? before.by() : null);
            }
        }
        return "";
    }

    /** What an event did besides its name, in words. */
    public List<String> details(ClaimJson.EventJson event) {
        return HistoryWords.of(event);
    }

    /** The first and the last two acts, for one line. */
    public List<ClaimJson.EventJson> ends() {
        return Stream.concat(events.stream().limit(1), events.stream().skip(Math.max(1, events.size() - 2))).toList();
    }

    /** An event in a few words: "kept by Ada". */
    public String inShort(ClaimJson.EventJson event) {
        return HistoryWords.inShort(event);
    }
}
