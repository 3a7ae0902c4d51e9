package org.tallymark.review;

import static org.tallymark.review.State.AWAITING_SECOND;
import static org.tallymark.review.State.DECIDED;
import static org.tallymark.review.State.DISMISSED;
import static org.tallymark.review.State.IN_REVIEW;
import static org.tallymark.review.State.NEEDS_RECHECK;
import static org.tallymark.review.State.OPEN;
import static org.tallymark.review.State.PROPOSED;
import static org.tallymark.review.State.RETURNED;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What can happen to a claim, under the names that the history uses, with the states that each leads from and to. The
 * table {@code legal_move} holds the same pairs.
 */
public enum Move {
    TAKE_IN("take-in", born(PROPOSED, DISMISSED)),
    MARK("mark", born(OPEN)),
    ACCEPTANCE("acceptance", from(PROPOSED).to(OPEN)),
    DISMISSAL("dismissal", from(PROPOSED, OPEN).to(DISMISSED)),
    DISMISSAL_CONFIRMATION("dismissal/confirmation", from(DISMISSED).to(DISMISSED)),
    RESTORATION("restoration", from(DISMISSED).to(OPEN)),
    ASSIGNMENT("assignment", from(OPEN, RETURNED, NEEDS_RECHECK, IN_REVIEW).to(IN_REVIEW),
            from(AWAITING_SECOND).to(AWAITING_SECOND)),
    RELEASE("release", from(IN_REVIEW).to(OPEN, RETURNED, NEEDS_RECHECK)),
    WITHDRAWAL("withdrawal", from(AWAITING_SECOND).to(IN_REVIEW)),
    PROPOSAL("proposal", from(IN_REVIEW).to(AWAITING_SECOND)),
    DECISION("decision", from(AWAITING_SECOND).to(DECIDED, RETURNED)),
    RETURN("return", from(AWAITING_SECOND).to(RETURNED)),
    RECHECK("recheck", from(DECIDED).to(NEEDS_RECHECK)),
    CONFIRMATION("confirmation", from(NEEDS_RECHECK).to(DECIDED)),
    READINGS("readings", from(PROPOSED, OPEN, RETURNED, NEEDS_RECHECK).to(AWAITING_SECOND),
            from(AWAITING_SECOND).to(DECIDED)),
    EVIDENCE("evidence", staying(live())),
    EVIDENCE_REMOVAL("evidence-removal", staying(live())),
    COMMENT("comment", staying(EnumSet.allOf(State.class))),
    CORRECTION("correction", staying(live()), from(AWAITING_SECOND).to(RETURNED), from(DECIDED).to(NEEDS_RECHECK)),
    SNAPSHOT("snapshot", born(PROPOSED, DISMISSED), staying(EnumSet.allOf(State.class)),
            from(AWAITING_SECOND).to(RETURNED), from(DECIDED).to(NEEDS_RECHECK)),
    EXPORT("export", from(AWAITING_SECOND).to(AWAITING_SECOND)),
    UNDO("undo", from(OPEN, DISMISSED).to(PROPOSED), from(DISMISSED).to(OPEN),
            from(IN_REVIEW).to(OPEN, RETURNED, NEEDS_RECHECK), staying(EnumSet.allOf(State.class)));

    /** @param from null where the claim is new */
    public record Pair(State from, State to) {}

    private final String word;
    private final Set<Pair> pairs = new LinkedHashSet<>();

    @SafeVarargs
    Move(String word, Set<Pair>... pairs) {
        this.word = word;
        for (Set<Pair> some : pairs) {
            this.pairs.addAll(some);
        }
    }

    /** The name that events and URLs use. */
    public String word() {
        return word;
    }

    public Set<Pair> pairs() {
        return pairs;
    }

    public boolean leads(State from, State to) {
        return pairs.contains(new Pair(from, to));
    }

    public boolean startsAt(State from) {
        return pairs.stream().anyMatch(pair -> pair.from() == from);
    }

    private static Set<State> live() {
        return EnumSet.complementOf(EnumSet.of(DISMISSED));
    }

    private static Set<Pair> born(State... to) {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (State state : to) {
            pairs.add(new Pair(null, state));
        }
        return pairs;
    }

    private static Set<Pair> staying(Set<State> states) {
        Set<Pair> pairs = new LinkedHashSet<>();
        states.forEach(state -> pairs.add(new Pair(state, state)));
        return pairs;
    }

    private static From from(State... from) {
        return new From(from);
    }

    private record From(State... states) {
        Set<Pair> to(State... to) {
            Set<Pair> pairs = new LinkedHashSet<>();
            for (State from : states) {
                for (State state : to) {
                    pairs.add(new Pair(from, state));
                }
            }
            return pairs;
        }
    }
}
