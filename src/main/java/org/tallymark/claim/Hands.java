package org.tallymark.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/**
 * Which claims of an article people have worked on, and who did so last; one that a person called told already in another has
 * a hand on that other. What was taken back is no work; neither is it that
 * somebody took in the text, or corrected the day of publication.
 */
final class Hands {

    private static final List<String> OF_THE_TEXT = List.of(Move.TAKE_IN.word(), Move.SNAPSHOT.word());

    private final Map<Integer, Deque<String>> workers = new HashMap<>();

    private Hands() {}

    static Hands of(long article) {
        Hands hands = new Hands();
        Event.getEntityManager().createQuery("from Event where articleId = ?1 and by is not null and claimId is not null"
                + " and move not in ?2 order by sequence", Event.class).setParameter(1, article).setParameter(2, OF_THE_TEXT)
                .getResultStream().forEach(hands::take);
        Claim.<Claim>list("articleId = ?1 and dismissal.duplicateOf is not null and dismissal.by is not null", article)
                .forEach(duplicate -> hands.workers.computeIfAbsent(duplicate.dismissal.duplicateOf, claim -> new ArrayDeque<>())
                        .addLast(duplicate.dismissal.by));
        return hands;
    }

    private void take(Event event) {
        Deque<String> of = workers.computeIfAbsent(event.claimId, claim -> new ArrayDeque<>());
        if (event.move.equals(Move.UNDO.word())) {
            of.poll();
        } else if (!event.particulars.containsKey("published")) {
            of.push(event.by);
        }
    }

    /** Whether a person has kept, corrected, answered or set aside the claim, or pinned or said something to it. */
    boolean hold(Claim claim) {
        boolean asFound = claim.state == State.PROPOSED || claim.state == State.DISMISSED && claim.dismissal.by == null;
        return !asFound || claim.machine == null || last(claim) != null;
    }

    /** The sign-in name of whoever worked on it last, or null. */
    String last(Claim claim) {
        Deque<String> of = workers.get(claim.number);
        return of == null ? null : of.peek();
    }
}
