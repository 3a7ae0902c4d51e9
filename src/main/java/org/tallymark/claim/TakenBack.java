package org.tallymark.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/** The first answers of others that were taken back and not decided since, and what happened while each of them waited. */
final class TakenBack {

    static final TakenBack NOTHING = new TakenBack();

    private final Set<Integer> answers = new HashSet<>();
    private final Set<Integer> events = new HashSet<>();
    private final Set<Integer> comments = new HashSet<>();

    private TakenBack() {}

    /**
     * @param answers the claim's, oldest first
     * @param events the claim's, oldest first
     */
    static TakenBack of(List<Decision> answers, List<Event> events, String reader) {
        TakenBack found = new TakenBack();
        answers.forEach(answer -> found.add(answer, reader));
        int sent = 0;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (State.DECIDED.name().equals(event.toState)) {
                found.events.clear();
            } else if (event.move.equals(Move.WITHDRAWAL.word()) && !event.by.equals(reader)) {
                events.subList(sent, i + 1).forEach(waiting -> found.events.add(waiting.sequence));
            } else if (State.AWAITING_SECOND.name().equals(event.toState) && !event.toState.equals(event.fromState)) {
                sent = i;
            }
        }
        events.stream().filter(found::holds).filter(event -> event.move.equals(Move.COMMENT.word()))
                .forEach(event -> found.comments.add(((Number) event.particulars.get("comment")).intValue()));
        return found;
    }

    private void add(Decision answer, String reader) {
        if (answer.outcome == Decision.Outcome.AGREED) {
            answers.clear();
        } else if (answer.outcome == Decision.Outcome.WITHDRAWN && !answer.by.equals(reader)) {
            answers.add(answer.number);
        }
    }

    boolean holds(Decision answer) {
        return answers.contains(answer.number);
    }

    boolean holds(Event event) {
        return events.contains(event.sequence);
    }

    boolean holds(ClaimComment comment) {
        return comments.contains(comment.number);
    }
}
