package org.tallymark.claim;

import java.util.Map;
import java.util.TreeMap;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.Kind;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.State;
import org.tallymark.web.Problem;

/** What is worth checking: keeping a found number, setting one aside, confirming that, bringing one back. */
final class Triage {

    private final Claim claim;
    private final Actor actor;

    Triage(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    void accept() {
        claim.move(Move.ACCEPTANCE, State.OPEN, actor, Map.of());
    }

    /** @param duplicateOf with DUPLICATE only: the claim of the same article that it repeats */
    void dismiss(Dismissal.Reason reason, ClaimId duplicateOf) {
        if (claim.decision != null) {
            throw Refusals.of(Rule.EVER_DECIDED, "This claim was decided once: it cannot be set aside any more.");
        }
        claim.mustStart(Move.DISMISSAL);
        Dismissal dismissal = new Dismissal();
        dismissal.reason = reason;
        dismissal.duplicateOf = duplicate(reason, duplicateOf);
        dismissal.by = actor.name();
        dismissal.at = actor.now();
        dismissal.pending = reason.needsConfirmation() || claim.depth == Depth.FULL && claim.proposedByMachine();
        claim.dismissal = dismissal;
        Map<String, Object> particulars = new TreeMap<>();
        particulars.put("reason", reason.name());
        if (duplicateOf != null) {
            particulars.put("duplicateOf", duplicateOf.toString());
        }
        claim.move(Move.DISMISSAL, State.DISMISSED, actor, particulars);
    }

    private Integer duplicate(Dismissal.Reason reason, ClaimId other) {
        if ((reason == Dismissal.Reason.DUPLICATE) != (other != null)) {
            throw Problem.badInput("duplicateOf", other == null ? "is missing: name the claim that this one repeats"
                    : "goes with DUPLICATE only: leave it out");
        }
        if (other == null) {
            return null;
        }
        if (!other.articleId().equals(claim.articleId) || other.equals(claim.id()) || Claim.findById(other) == null) {
            throw Problem.badInput("duplicateOf", "must be another claim of the same article");
        }
        return other.number();
    }

    void confirmDismissal() {
        claim.mustStart(Move.DISMISSAL_CONFIRMATION);
        if (!claim.dismissal.pending) {
            throw Refusals.of(Rule.ILLEGAL_MOVE, "Nothing waits to be confirmed here.");
        }
        if (actor.name().equals(claim.dismissal.by)) {
            throw Refusals.of(Rule.SAME_PERSON, "You set it aside yourself: another person has to confirm it.");
        }
        claim.dismissal.confirmedBy = actor.name();
        claim.dismissal.pending = false;
        claim.move(Move.DISMISSAL_CONFIRMATION, State.DISMISSED, actor, Map.of());
    }

    /** @param kind needed where the claim has none; null leaves what it has */
    void restore(Kind kind, SpanReader reader) {
        claim.mustStart(Move.RESTORATION);
        if (claim.kind == null && kind == null) {
            throw Problem.badInput("kind", "is missing: say what kind of number it is");
        }
        if (claim.kind == null) {
            readAgain(kind, reader);
        }
        if (kind != null) {
            claim.kind = kind;
        }
        claim.depth = CheckDepth.of(claim.kind, claim.amount, claim.when, claim.quote, claim.article().published);
        claim.move(Move.RESTORATION, State.OPEN, actor, kind == null ? Map.of() : Map.of("kind", kind.name()));
    }

    private void readAgain(Kind kind, SpanReader reader) {
        if (claim.start == null) {
            return;
        }
        Snapshot snapshot = claim.article().currentSnapshot();
        reader.read(snapshot.text, claim.article().published, claim.start, claim.end)
                .filter(read -> read.kind() == kind)
                .ifPresent(read -> Reading.of(read).writeTo(claim));
    }
}
