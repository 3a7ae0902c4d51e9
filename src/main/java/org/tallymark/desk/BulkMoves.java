package org.tallymark.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimMoves;
import org.tallymark.claim.Dismissal;
import org.tallymark.claim.MoveRequest;
import org.tallymark.review.State;
import org.tallymark.web.Problem;

/** One act on the rows that somebody ticked, each for itself: what one refuses does not hold up the others. */
@ApplicationScoped
class BulkMoves {

    /** What can be done to many claims at once. */
    enum Act {
        TAKE("take"), KEEP("keep"), SET_ASIDE("set-aside"), GIVE("give");

        private final String word;

        Act(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Optional<Act> of(String word) {
            return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
        }
    }

    /** A claim in the version that its reader saw. */
    record Ticked(ClaimId id, int version) {

        static Optional<Ticked> of(String value) {
            int dot = value.indexOf('.');
            if (dot < 0 || !value.substring(dot + 1).matches("[0-9]{1,9}")) {
                return Optional.empty();
            }
            int version = Integer.parseInt(value.substring(dot + 1));
            return ClaimId.parse(value.substring(0, dot)).map(id -> new Ticked(id, version));
        }
    }

    record Order(List<Ticked> claims, Act act, Dismissal.Reason reason, String to) {

        static Order of(List<String> claims, String act, String reason, String to) {
            Act known = Act.of(act).orElseThrow(() -> Problem.badInput("act", "must be one of " + Arrays.stream(Act.values())
                    .map(Act::word).collect(Collectors.joining(", "))));
            List<Ticked> ticked = ticked(claims);
            if (known == Act.GIVE && (to == null || to.isBlank())) {
                throw Problem.badInput("to", "is missing: choose to whom they are given");
            }
            return new Order(ticked, known, known == Act.SET_ASIDE ? reason(reason) : null, to);
        }

        private static Dismissal.Reason reason(String reason) {
            return Arrays.stream(Dismissal.Reason.values()).filter(known -> known.name().equals(reason)).findFirst()
                    .orElseThrow(() -> Problem.badInput("reason", "is missing: say why they are set aside"));
        }
    }

    private static final int MOST = 500;

    @Inject
    ClaimMoves moves;

    /** @throws Problem 400 where nothing is ticked, or too much */
    static List<Ticked> ticked(List<String> claims) {
        if (claims == null || claims.isEmpty()) {
            throw Problem.badInput("claim", "is missing: tick the claims first");
        }
        if (claims.size() > MOST) {
            throw Problem.badInput("claim", "are too many at once: at most " + MOST);
        }
        return claims.stream().map(value -> Ticked.of(value)
                .orElseThrow(() -> Problem.badInput("claim", "must be a claim and its version"))).toList();
    }

    /** What to mend, in the page's own words. */
    static String fault(Problem problem) {
        return problem.errors().stream().map(error -> switch (error.field()) {
            case "claim" -> "Tick the claims first, at most " + MOST + ".";
            case "to" -> "Choose to whom they are given.";
            case "reason" -> "Say why they are set aside.";
            default -> "Choose what to do with them.";
        }).collect(Collectors.joining(" "));
    }

    /** Does it, and tells of each row what became of it. */
    List<ClaimListView.BulkResult> run(Order order, Actor actor) {
        return order.claims().stream().map(ticked -> {
            try {
                move(ticked, order, actor);
                return new ClaimListView.BulkResult(ticked.id().toString(), quote(ticked.id()), null);
            } catch (Problem refused) {
                return new ClaimListView.BulkResult(ticked.id().toString(), quote(ticked.id()), refused.detail());
            }
        }).toList();
    }

    private void move(Ticked ticked, Order order, Actor actor) {
        switch (order.act()) {
            case KEEP -> moves.accept(ticked.id(), new MoveRequest.Plain(ticked.version()), actor);
            case SET_ASIDE -> moves.dismiss(ticked.id(),
                    new MoveRequest.Dismiss(ticked.version(), order.reason(), null), actor);
            case TAKE -> assign(ticked, null, actor);
            case GIVE -> assign(ticked, order.to(), actor);
        }
    }

    /** Whoever takes what the machine found keeps it by that. */
    private void assign(Ticked ticked, String to, Actor actor) {
        Claim claim = Claim.findById(ticked.id());
        int version = claim != null && claim.state == State.PROPOSED
                ? moves.accept(ticked.id(), new MoveRequest.Plain(ticked.version()), actor).claim().version()
                : ticked.version();
        moves.assign(ticked.id(), new MoveRequest.Assign(version, to, null), actor);
    }

    private static String quote(ClaimId id) {
        Claim claim = Claim.findById(id);
        return claim == null ? id.toString() : claim.quote;
    }
}
