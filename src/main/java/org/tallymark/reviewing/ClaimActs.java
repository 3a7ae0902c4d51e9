package org.tallymark.reviewing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimMoves;
import org.tallymark.claim.CommentDraft;
import org.tallymark.claim.Dismissal;
import org.tallymark.claim.EvidenceDraft;
import org.tallymark.claim.MoveRequest;
import org.tallymark.claim.Patch;
import org.tallymark.extraction.Kind;
import org.tallymark.review.Advice;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Depth;
import org.tallymark.review.Deviation;
import org.tallymark.review.Stance;
import org.tallymark.review.Verdict;
import org.tallymark.web.Problem;

/** Does what a form asks of a claim, all of it in one transaction: what it brings along is kept only if it is done. */
@ApplicationScoped
@Transactional
class ClaimActs {

    @Inject
    ClaimMoves moves;

    @Inject
    Uploads uploads;

    /** @param act the form's move, as in its address */
    void act(ClaimId id, String act, ClaimForm form, Actor actor) {
        Integer version = form.version();
        MoveRequest.Plain plain = new MoveRequest.Plain(version, form.reason);
        switch (act) {
            case "acceptance" -> moves.accept(id, plain, actor);
            case "dismissal" -> moves.dismiss(id, new MoveRequest.Dismiss(version,
                    Typed.choice(Dismissal.Reason.class, form.reason, "reason"), form.duplicateOf), actor);
            case "dismissal-confirmation" -> moves.confirmDismissal(id, plain, actor);
            case "restoration" -> moves.restore(id, new MoveRequest.Restore(version,
                    Typed.choice(Kind.class, form.kind, "kind"), null), actor);
            case "assignment" -> moves.assign(id, new MoveRequest.Assign(version, form.to, form.reason), actor);
            case "release" -> moves.release(id, plain, actor);
            case "proposal" -> propose(id, form, actor);
            case "withdrawal" -> moves.withdraw(id, plain, actor);
            case "decision" -> decide(id, form, actor);
            case "return" -> moves.sendBack(id, new MoveRequest.SendBack(version, form.comment), actor);
            case "recheck" -> moves.recheck(id, new MoveRequest.Recheck(version, form.reason), actor);
            case "confirmation" -> moves.confirm(id, new MoveRequest.Confirm(version, form.note), actor);
            case "reading" -> moves.confirmReading(id, plain, actor);
            case "undo" -> moves.undo(id, new MoveRequest.Undo(version, Typed.number(form.event, "event")), actor);
            case "comments" -> moves.comment(id, new CommentDraft(form.comment), actor);
            case "evidence" -> pin(id, version, form, actor);
            case "evidence-removal" -> moves.unpin(id, form.evidence == null ? "" : form.evidence, plain, actor);
            case "raise" -> moves.correct(id, raise(version), actor);
            case "correction" -> correct(id, form, actor);
            default -> throw Problem.notFound("This form");
        }
    }

    private void propose(ClaimId id, ClaimForm form, Actor actor) {
        Integer version = form.version();
        if (form.bringsEvidence()) {
            version = pin(id, version, form, actor);
        }
        if (!Typed.blank(form.tried) && restsOnTrying(form)) {
            version = moves.pin(id, tried(version, form.tried), actor).claim().version();
        }
        moves.propose(id, new MoveRequest.Propose(version, Typed.choice(Verdict.class, form.verdict, "verdict"),
                deviation(form), quoted(form), form.rationale, Typed.choice(Advice.class, form.advice, "advice"),
                form.suggestedWording, null), actor);
    }

    /** Whether the answer needs what was tried; its field is not asked with the others. */
    private static boolean restsOnTrying(ClaimForm form) {
        return Verdict.UNVERIFIABLE.name().equals(form.verdict)
                || Verdict.REFUTED.name().equals(form.verdict) && deviation(form) == Deviation.NO_BASIS;
    }

    private void decide(ClaimId id, ClaimForm form, Actor actor) {
        Integer version = form.version();
        if (form.bringsEvidence()) {
            version = pin(id, version, form, actor);
        }
        moves.decide(id, new MoveRequest.Decide(version, Typed.choice(Verdict.class, form.verdict, "verdict"),
                quoted(form), deviation(form), form.note, null), actor);
    }

    /** How it is wrong is asked only with the answers that take it; what is left in its field from before is none. */
    private static Deviation deviation(ClaimForm form) {
        Verdict verdict = Typed.choice(Verdict.class, form.verdict, "verdict");
        return verdict == null || !verdict.takesDeviation() ? null
                : Typed.choice(Deviation.class, form.deviation, "deviation");
    }

    private static AttributionVerdict quoted(ClaimForm form) {
        return Typed.choice(AttributionVerdict.class, form.attributionVerdict, "attributionVerdict");
    }

    private Integer pin(ClaimId id, Integer version, ClaimForm form, Actor actor) {
        if (!form.bringsEvidence()) {
            throw Problem.badInput("paste", "is missing: paste a link with its passage, a passage, or choose a file");
        }
        Claim claim = Claim.findById(id);
        if (claim == null) {
            throw Problem.notFound("Claim " + id);
        }
        EvidenceDraft draft = new PastedEvidence(form, claim).draft(version, uploaded(id, form, actor), actor.now());
        return moves.pin(id, draft, actor).claim().version();
    }

    /** The number of the copy that the uploaded file becomes, or became when another field was refused; or null. */
    private Integer uploaded(ClaimId id, ClaimForm form, Actor actor) {
        return form.uploaded() == null ? Typed.number(form.copy, "copy") : uploads.keep(id, form, actor).id();
    }

    private static EvidenceDraft tried(Integer version, String tried) {
        return new EvidenceDraft(version, null, null, null, null, null, null, null, null, Stance.CONTEXT, null, null, null,
                null, tried, null);
    }

    private static Patch raise(Integer version) {
        return new Patch(JsonNodeFactory.instance.objectNode().put("version", version).put("check", Depth.FULL.name()));
    }

    private void correct(ClaimId id, ClaimForm form, Actor actor) {
        Claim claim = Claim.findById(id);
        if (claim == null) {
            throw Problem.notFound("Claim " + id);
        }
        Patch patch = new CorrectionForm(form, claim).patch(Article.<Article>findById(id.articleId()).currentSnapshot());
        moves.correct(id, patch, actor);
    }
}
