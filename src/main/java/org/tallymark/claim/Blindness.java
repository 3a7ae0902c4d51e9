package org.tallymark.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/**
 * What a reader of a claim may not see yet: while it awaits its second person, everyone but the proposer is shown it
 * without the first answer and whatever tells it.
 */
public final class Blindness {

    private static final Set<String> TELLING = Set.of(Move.PROPOSAL.word(), Move.DECISION.word(), Move.RETURN.word(),
            Move.CONFIRMATION.word(), Move.RECHECK.word(), Move.EVIDENCE.word(), Move.COMMENT.word());

    private final boolean blind;
    private final String reader;
    private final String proposer;
    private final Integer firstProposal;

    private Blindness(boolean blind, String reader, String proposer, Integer firstProposal) {
        this.blind = blind;
        this.reader = reader;
        this.proposer = proposer;
        this.firstProposal = firstProposal;
    }

    public static Blindness of(Claim claim, String reader) {
        if (claim.state != State.AWAITING_SECOND) {
            return new Blindness(false, reader, null, null);
        }
        return of(claim.decisions(), reader);
    }

    /** The same for each of many claims at once, with one look-up for all. */
    static Map<ClaimId, Blindness> ofAll(Collection<Claim> claims, String reader) {
        Map<ClaimId, List<Decision>> decisions = Decision.ofAll(claims.stream()
                .filter(claim -> claim.state == State.AWAITING_SECOND).toList());
        return claims.stream().collect(Collectors.toMap(Claim::id, claim -> {
            List<Decision> given = decisions.getOrDefault(claim.id(), List.of());
            return claim.state != State.AWAITING_SECOND ? new Blindness(false, reader, null, null)
                    : of(given, reader);
        }));
    }

    private static Blindness of(List<Decision> given, String reader) {
        String proposer = given.stream().filter(decision -> decision.outcome == null).findFirst().orElseThrow().by;
        return new Blindness(!proposer.equals(reader), reader, proposer, given.get(0).number);
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
     * Comments of the proposer, and all those made once an answer was there, can tell it; one's own tell nothing new.
     */
    boolean hides(ClaimComment comment) {
        return blind && !comment.by.equals(reader)
                && (comment.by.equals(proposer) || comment.number > firstProposal);
    }

    Map<String, Object> particulars(Event event) {
        return blind && TELLING.contains(event.move) && !reader.equals(event.by) ? Map.of() : event.particulars;
    }
}
