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
 * without the first answer and whatever tells it. A first answer that was taken back stays so hidden, with what was said
 * while it waited, until the claim is decided: who answers next has not seen it.
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
    private final TakenBack takenBack;

    private Blindness(String reader, Set<String> answerers, int firstAnswer) {
        this.blind = true;
        this.reader = reader;
        this.answerers = answerers;
        this.firstAnswer = firstAnswer;
        this.takenBack = TakenBack.NOTHING;
    }

    private Blindness(String reader, TakenBack takenBack) {
        this.blind = false;
        this.reader = reader;
        this.answerers = Set.of();
        this.firstAnswer = 0;
        this.takenBack = takenBack;
    }

    /** For a claim whole. */
    static Blindness of(Claim claim, List<Decision> answers, List<Event> events, String reader) {
        Blindness waiting = of(claim, answers, reader);
        return waiting.blind ? waiting : new Blindness(reader, TakenBack.of(answers, events, reader));
    }

    /** For the list form of a claim, which tells the standing answer and nothing of the others. */
    public static Blindness of(Claim claim, String reader) {
        return of(claim, claim.state == State.AWAITING_SECOND ? claim.decisions() : List.of(), reader);
    }

    /** The same for each of many claims at once, with one look-up for all. */
    static Map<ClaimId, Blindness> ofAll(Collection<Claim> claims, String reader) {
        Map<ClaimId, List<Decision>> answers = Decision.ofAll(claims.stream()
                .filter(claim -> claim.state == State.AWAITING_SECOND).toList());
        return claims.stream().collect(Collectors.toMap(Claim::id,
                claim -> of(claim, answers.getOrDefault(claim.id(), List.of()), reader)));
    }

    private static Blindness of(Claim claim, List<Decision> answers, String reader) {
        if (claim.state != State.AWAITING_SECOND) {
            return new Blindness(reader, TakenBack.NOTHING);
        }
        Decision waiting = answers.stream().filter(answer -> answer.outcome == null).findFirst().orElseThrow();
        return waiting.by.equals(reader) ? new Blindness(reader, TakenBack.NOTHING) : new Blindness(reader,
                answers.stream().map(answer -> answer.by).collect(Collectors.toSet()), answers.get(0).number);
    }

    /** Whether the answer that waits, and the standing one, are hidden. */
    public boolean hides() {
        return blind;
    }

    /** The value, or null where it tells the first answer. */
    public <T> T unlessHidden(T value) {
        return blind ? null : value;
    }

    boolean hides(Decision answer) {
        return blind || takenBack.holds(answer);
    }

    /**
     * Comments of whoever gave an answer, and all those made once one was there, can tell it; one's own tell nothing new.
     */
    boolean hides(ClaimComment comment) {
        return !comment.by.equals(reader) && (takenBack.holds(comment)
                || blind && (answerers.contains(comment.by) || comment.number > firstAnswer));
    }

    Map<String, Object> particulars(Event event) {
        if (reader.equals(event.by) || !blind && !takenBack.holds(event)) {
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
