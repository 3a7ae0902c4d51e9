package org.tallymark.claim;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import org.tallymark.review.Advice;
import org.tallymark.review.Answer;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Deviation;
import org.tallymark.review.Verdict;
import org.tallymark.extraction.Kind;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** What somebody asks a claim to do: the version that it is based on, and what belongs to the move. */
public interface MoveRequest {

    /** The longest text that a move carries, in UTF-16 units. */
    int LONGEST = 20_000;

    /** The claim's version as its sender read it, or null where they left it out, which is refused. */
    Integer version();

    /** @throws Problem 400 that names the field which is missing or wrong */
    default void check() {}

    /** A move that needs nothing but the version: acceptance, release, withdrawal, confirmation of a dismissal. */
    record Plain(Integer version, String reason) implements MoveRequest {

        public Plain {
            reason = Text.orNull(reason, "reason", LONGEST);
        }

        public Plain(Integer version) {
            this(version, null);
        }

        /**
         * The same with the version that a query or a form gives.
         *
         * @throws Problem 400 where it is no number; null stays missing
         */
        Plain at(String version) {
            try {
                return new Plain(version == null ? null : Integer.valueOf(version), reason);
            } catch (NumberFormatException cause) {
                throw Problem.badInput("version", "must be a whole number");
            }
        }
    }

    /** @param duplicateOf with DUPLICATE only: the public id of the claim that this one repeats */
    record Dismiss(Integer version, Dismissal.Reason reason, String duplicateOf) implements MoveRequest {

        public Dismiss {
            duplicateOf = Text.orNull(duplicateOf);
        }

        @Override
        public void check() {
            if (reason == null) {
                throw Problem.badInput("reason", "is missing: say why it is set aside");
            }
            if ((reason == Dismissal.Reason.DUPLICATE) != (duplicateOf != null)) {
                throw Problem.badInput("duplicateOf", duplicateOf == null
                        ? "is missing: name the claim that this one repeats" : "goes with DUPLICATE only: leave it out");
            }
            if (duplicateOf != null && ClaimId.parse(duplicateOf).isEmpty()) {
                throw Problem.badInput("duplicateOf", "must be a claim's id, such as 31c14");
            }
        }
    }

    /** @param kind needed where the claim has none, as what the machine dismissed */
    record Restore(Integer version, Kind kind, String reason) implements MoveRequest {

        public Restore {
            reason = Text.orNull(reason, "reason", LONGEST);
        }
    }

    /** @param to a sign-in name; null is oneself */
    record Assign(Integer version, String to, String reason) implements MoveRequest {

        public Assign {
            to = Text.orNull(to);
            reason = Text.orNull(reason, "reason", LONGEST);
        }
    }

    /**
     * The first answer.
     *
     * @param tolerance how far from the number, in its own unit, the evidence may lie and the number still be right
     */
    record Propose(Integer version, Verdict verdict, Deviation deviation, AttributionVerdict attributionVerdict,
            String rationale, Advice advice, String suggestedWording, BigDecimal tolerance) implements MoveRequest {

        public Propose {
            rationale = Text.orNull(rationale, "rationale", LONGEST);
            suggestedWording = Text.orNull(suggestedWording, "suggestedWording", LONGEST);
        }

        @Override
        public void check() {
            checkVerdict(verdict);
            Values.checkBound(tolerance, "tolerance");
            if (tolerance != null && tolerance.signum() < 0) {
                throw Problem.badInput("tolerance", "must not be negative");
            }
        }

        Answer answer() {
            return new Answer(verdict, attributionVerdict, deviation);
        }
    }

    /**
     * The second answer.
     *
     * @param evidence what is pinned along with it, or null
     */
    record Decide(Integer version, Verdict verdict, AttributionVerdict attributionVerdict, Deviation deviation,
            String note, @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<EvidenceDraft> evidence)
            implements MoveRequest {

        public Decide {
            note = Text.orNull(note, "note", LONGEST);
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
        }

        @Override
        public void check() {
            checkVerdict(verdict);
            for (int i = 0; i < evidence.size(); i++) {
                evidence.get(i).check("evidence[" + i + "].");
            }
        }

        Answer answer() {
            return new Answer(verdict, attributionVerdict, deviation);
        }
    }

    /** @param comment why it goes back to the first person */
    record SendBack(Integer version, String comment) implements MoveRequest {

        public SendBack {
            comment = Text.orNull(comment, "comment", LONGEST);
        }

        @Override
        public void check() {
            require(comment, "comment", "is missing: say what the first person should look at");
        }
    }

    /** @param reason what may no longer hold */
    record Recheck(Integer version, String reason) implements MoveRequest {

        public Recheck {
            reason = Text.orNull(reason, "reason", LONGEST);
        }

        @Override
        public void check() {
            require(reason, "reason", "is missing: say what may no longer hold");
        }
    }

    /** @param note why it still holds */
    record Confirm(Integer version, @JsonAlias("reason") String note) implements MoveRequest {

        public Confirm {
            note = Text.orNull(note, "note", LONGEST);
        }

        @Override
        public void check() {
            require(note, "note", "is missing: say why it still holds");
        }
    }

    /** @param event the sequence of the claim's last event, which the sender wrote */
    record Undo(Integer version, Integer event) implements MoveRequest {

        @Override
        public void check() {
            require(event, "event", "is missing: send the sequence of the event to undo");
        }
    }

    private static void checkVerdict(Verdict verdict) {
        require(verdict, "verdict", "is missing: say whether the number is right");
        if (verdict == Verdict.CONSISTENT) {
            throw Problem.badInput("verdict", "must not be CONSISTENT, which only reading a date gives");
        }
    }

    private static void require(Object value, String field, String message) {
        if (value == null) {
            throw Problem.badInput(field, message);
        }
    }
}
