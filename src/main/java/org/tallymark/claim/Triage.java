package org.tallymark.claim;

import java.util.Map;
import java.util.TreeMap;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Span;
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

    void accept(String reason) {
        claim.move(Move.ACCEPTANCE, State.OPEN, actor, Particulars.ofReason(reason));
    }

    /** @param duplicateOf with DUPLICATE only: the claim of the same article that it repeats */
    void dismiss(Dismissal.Reason reason, ClaimId duplicateOf) {
        if (claim.decision != null) {
            throw Refusals.of(Rule.EVER_DECIDED, "This claim was decided once: it cannot be set aside any more.");
        }
        claim.mustStart(Move.DISMISSAL);
        Dismissal dismissal = new Dismissal();
        dismissal.reason = reason;
        dismissal.duplicateOf = duplicate(duplicateOf);
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

    private Integer duplicate(ClaimId other) {
        if (other == null) {
            return null;
        }
        Claim repeated = other.articleId().equals(claim.articleId) && !other.equals(claim.id()) ? Claim.findById(other)
                : null;
        if (repeated == null) {
            throw Problem.badInput("duplicateOf", "must be another claim of the same article");
        }
        if (repeated.state == State.DISMISSED) {
            throw Problem.badInput("duplicateOf", "is set aside itself: name a claim that is checked");
        }
        return other.number();
    }

    void confirmDismissal(String reason) {
        claim.mustStart(Move.DISMISSAL_CONFIRMATION);
        if (!claim.dismissal.pending) {
            throw Refusals.of(Rule.ILLEGAL_MOVE, "Nothing waits to be confirmed here.");
        }
        if (actor.name().equals(claim.dismissal.by)) {
            throw Refusals.of(Rule.SAME_PERSON, "You set it aside yourself: another person has to confirm it.");
        }
        claim.dismissal.confirmedBy = actor.name();
        claim.dismissal.pending = false;
        claim.move(Move.DISMISSAL_CONFIRMATION, State.DISMISSED, actor, Particulars.ofReason(reason));
    }

    /** @param kind needed where the claim has none; null leaves what it has */
    void restore(Kind kind, String reason) {
        claim.mustStart(Move.RESTORATION);
        boolean unread = claim.kind == null;
        if (unread && kind == null) {
            throw Problem.badInput("kind", "is missing: say what kind of number it is");
        }
        if (unread) {
            readAgain(kind);
        }
        if (kind != null) {
            claim.kind = kind;
        }
        Depth asRead = CheckDepth.of(claim, claim.article().published);
        // What the machine set aside was never given a depth of its own; of anything else nothing lowers it.
        claim.depth = unread || asRead == Depth.FULL ? asRead : claim.depth;
        Map<String, Object> particulars = Particulars.ofReason(reason);
        particulars.put("kind", claim.kind.name());
        claim.move(Move.RESTORATION, State.OPEN, actor, particulars);
    }

    private void readAgain(Kind kind) {
        if (claim.start != null) {
            SpanReader.read(claim.article().document(), new Span(claim.start, claim.end))
                    .filter(read -> read.kind() == kind).ifPresent(read -> Reading.of(read).writeTo(claim));
        }
    }
}
