package org.tallymark.claim;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tallymark.history.Event;
import org.tallymark.review.State;

/**
 * What a reader of a claim may not see yet: while it awaits its second person, everyone but the proposer is shown it
 * without the first answer and whatever tells it.
 */
public final class Blindness {

    /** What particulars tell of an answer, or say in somebody's own words. */
    private static final Set<String> TELLING = Set.of("verdict", "attributionVerdict", "deviation", "stance", "text",
            "comment", "note", "reason");

    /** A random value beside what tells, without which the event's hash would confirm a guessed answer. */
    private static final String NONCE = "nonce";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final boolean blind;
    private final String reader;
    private final Set<String> answerers;
    private final int firstAnswer;

    private Blindness(boolean blind, String reader, Set<String> answerers, int firstAnswer) {
        this.blind = blind;
        this.reader = reader;
        this.answerers = answerers;
        this.firstAnswer = firstAnswer;
    }

    public static Blindness of(Claim claim, String reader) {
        return claim.state == State.AWAITING_SECOND ? of(claim.decisions(), reader) : seeing(reader);
    }

    /** The same for each of many claims at once, with one look-up for all. */
    static Map<ClaimId, Blindness> ofAll(Collection<Claim> claims, String reader) {
        Map<ClaimId, List<Decision>> answers = Decision.ofAll(claims.stream()
                .filter(claim -> claim.state == State.AWAITING_SECOND).toList());
        return claims.stream().collect(Collectors.toMap(Claim::id, claim -> claim.state == State.AWAITING_SECOND
                ? of(answers.getOrDefault(claim.id(), List.of()), reader) : seeing(reader)));
    }

    private static Blindness of(List<Decision> answers, String reader) {
        Decision waiting = answers.stream().filter(answer -> answer.outcome == null).findFirst().orElseThrow();
        return waiting.by.equals(reader) ? seeing(reader) : new Blindness(true, reader,
                answers.stream().map(answer -> answer.by).collect(Collectors.toSet()), answers.get(0).number);
    }

    private static Blindness seeing(String reader) {
        return new Blindness(false, reader, Set.of(), 0);
    }

    /** Whether the answers are hidden. */
    public boolean hides() {
        return blind;
    }

    /** The value, or null where it tells the first answer. */
    public <T> T unlessHidden(T value) {
        return blind ? null : value;
    }

    /**
     * Comments of whoever gave an answer, and all those made once one was there, can tell it; one's own tell nothing new.
     */
    boolean hides(ClaimComment comment) {
        return blind && !comment.by.equals(reader)
                && (answerers.contains(comment.by) || comment.number > firstAnswer);
    }

    Map<String, Object> particulars(Event event) {
        if (!blind || reader.equals(event.by)) {
            return event.particulars;
        }
        Map<String, Object> silent = new TreeMap<>(event.particulars);
        silent.keySet().removeAll(TELLING);
        silent.remove(NONCE);
        return silent;
    }

    /** Particulars as they are stored: those that may be hidden cannot be found by trying which ones fit the hash. */
    static Map<String, ?> sealed(Map<String, ?> particulars) {
        if (Collections.disjoint(particulars.keySet(), TELLING)) {
            return particulars;
        }
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        Map<String, Object> sealed = new TreeMap<>(particulars);
        sealed.put(NONCE, HexFormat.of().formatHex(nonce));
        return sealed;
    }
}
