package org.tallymark.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.tallymark.article.Article;
import org.tallymark.people.Role;
import org.tallymark.web.Problem;

/**
 * Everything that a person can do to a claim, each in a transaction of its own that locks the claim's article: the one
 * door for the API, the pages and all that acts on many claims. Every method answers with the claim as it is then, as
 * the actor may see it, and throws a {@link Problem} where it is refused: 404 not there, 400 wrong input,
 * 403 not allowed, 428 no version, 409 not the current version with the claim as it is now, 422 a rule of the review.
 */
@ApplicationScoped
@Transactional
public class ClaimMoves {

    /**
     * The identity that a public id names.
     *
     * @throws Problem 404 where there is no such claim
     */
    public ClaimId find(String publicId) {
        return ClaimId.parse(publicId).filter(id -> Claim.findById(id) != null).orElseThrow(() -> Problem.notFound("Claim " + publicId));
    }

    /** PROPOSED becomes OPEN. */
    public ClaimJson.Whole accept(ClaimId id, MoveRequest.Plain request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Triage(at.claim(), actor).accept(request.reason());
        return at.whole();
    }

    /** PROPOSED or OPEN is set aside. */
    public ClaimJson.Whole dismiss(ClaimId id, MoveRequest.Dismiss request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Triage(at.claim(), actor).dismiss(request.reason(), ClaimId.parse(request.duplicateOf()).orElse(null));
        return at.whole();
    }

    /** Another person agrees that it is set aside. */
    public ClaimJson.Whole confirmDismissal(ClaimId id, MoveRequest.Plain request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Triage(at.claim(), actor).confirmDismissal(request.reason());
        return at.whole();
    }

    /** DISMISSED becomes OPEN. */
    public ClaimJson.Whole restore(ClaimId id, MoveRequest.Restore request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Triage(at.claim(), actor).restore(request.kind(), request.reason());
        return at.whole();
    }

    /** Takes a claim, gives it to somebody (editors), or names the second person of one that awaits them (editors). */
    public ClaimJson.Whole assign(ClaimId id, MoveRequest.Assign request, Actor actor) {
        Locked at = Locked.find(id, actor);
        at.mustBeReady(Holding.roleFor(at.claim(), request.to(), actor), request);
        new Holding(at.claim(), actor).assign(request.to(), request.reason());
        return at.whole();
    }

    /** IN_REVIEW becomes what it was taken from. */
    public ClaimJson.Whole release(ClaimId id, MoveRequest.Plain request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Holding(at.claim(), actor).release(request.reason());
        return at.whole();
    }

    /** The first answer: IN_REVIEW becomes AWAITING_SECOND; what nobody else holds is accepted and taken with it. */
    public ClaimJson.Whole propose(ClaimId id, MoveRequest.Propose request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Proposing(at.claim(), actor).propose(request, at.article());
        return at.whole();
    }

    /** Its proposer takes the first answer back: AWAITING_SECOND becomes IN_REVIEW. */
    public ClaimJson.Whole withdraw(ClaimId id, MoveRequest.Plain request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Proposing(at.claim(), actor).withdraw(request.reason());
        return at.whole();
    }

    /** The second answer: AWAITING_SECOND becomes DECIDED where both agree, else RETURNED. */
    public ClaimJson.Whole decide(ClaimId id, MoveRequest.Decide request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        Deciding deciding = new Deciding(at.claim(), actor);
        deciding.mayDecide();
        request.evidence().forEach(draft -> new Pinning(at.claim(), actor).pin(draft, at.article()));
        deciding.decide(request.answer(), request.note(), at.article());
        return at.whole();
    }

    /** The second person sends it back: AWAITING_SECOND becomes RETURNED. */
    public ClaimJson.Whole sendBack(ClaimId id, MoveRequest.SendBack request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Deciding(at.claim(), actor).sendBack(request.comment(), at.article());
        return at.whole();
    }

    /** One person's "read rightly and fits" of a date: AWAITING_SECOND, by another person then DECIDED. */
    public ClaimJson.Whole confirmReading(ClaimId id, MoveRequest.Plain request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new DateReading(at.claim(), actor).confirm(at.article());
        return at.whole();
    }

    /** DECIDED becomes NEEDS_RECHECK. */
    public ClaimJson.Whole recheck(ClaimId id, MoveRequest.Recheck request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.EDITOR, request);
        new Rechecking(at.claim(), actor).recheck(request.reason());
        return at.whole();
    }

    /** The verdict that stands holds: NEEDS_RECHECK becomes DECIDED. */
    public ClaimJson.Whole confirm(ClaimId id, MoveRequest.Confirm request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.EDITOR, request);
        new Rechecking(at.claim(), actor).confirm(request.note(), at.article());
        return at.whole();
    }

    /** Takes back one's own last act. */
    public ClaimJson.Whole undo(ClaimId id, MoveRequest.Undo request, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, request);
        new Undoing(at.claim(), actor).undo(request.event());
        return at.whole();
    }

    /** Corrects what the claim was read as, marks the hop that was read, or raises the check. */
    public ClaimJson.Whole correct(ClaimId id, Patch patch, Actor actor) {
        Locked at = Locked.find(id, actor);
        at.mustBeReady(Correcting.roleFor(at.claim(), patch), patch);
        new Correcting(at.claim(), actor).correct(patch, at.article());
        return at.whole();
    }

    /** Pins evidence. */
    public ClaimJson.Whole pin(ClaimId id, EvidenceDraft draft, Actor actor) {
        Locked at = Locked.of(id, actor, Role.CHECKER, draft);
        new Pinning(at.claim(), actor).pin(draft, at.article());
        return at.whole();
    }

    /**
     * Takes evidence off.
     *
     * @param evidence the evidence's number within the article, as the request has it
     */
    public ClaimJson.Whole unpin(ClaimId id, String evidence, MoveRequest.Plain request, Actor actor) {
        Locked at = Locked.find(id, actor);
        Evidence pinned = at.claim().evidence().stream().filter(item -> item.number.toString().equals(evidence))
                .findFirst().orElseThrow(() -> Problem.notFound("Evidence " + evidence + " of claim " + id));
        at.mustBeReady(Role.CHECKER, request);
        new Pinning(at.claim(), actor).remove(pinned);
        return at.whole();
    }

    /** Says something about the claim; it needs no version and raises none. */
    public ClaimJson.Whole comment(ClaimId id, CommentDraft draft, Actor actor) {
        Locked at = Locked.find(id, actor);
        draft.check();
        at.mustBe(Role.CHECKER);
        Locked.mustStand(at.article());
        new Commenting(at.claim(), actor).comment(draft.text(), at.article());
        return at.whole();
    }

    /**
     * Marks a number by hand that the machine did not find; it is born OPEN.
     *
     * @throws Problem 404 where there is no such article
     */
    public ClaimJson.Whole mark(long articleId, Patch reading, Actor actor) {
        Article article = Article.lock(articleId);
        if (article == null) {
            throw Problem.notFound("Article " + articleId);
        }
        reading.checkMark();
        if (!actor.checker()) {
            throw Problem.forbidden("This needs the role checker.");
        }
        Locked.mustStand(article);
        return ClaimJson.Whole.of(new Marking(article, actor).mark(reading), actor);
    }

    /**
     * The claim as this reader may see it, also where its article was withdrawn.
     *
     * @throws Problem 404
     */
    public ClaimJson.Whole look(String publicId, Actor reader) {
        return ClaimId.parse(publicId).flatMap(id -> Claim.<Claim>findByIdOptional(id))
                .map(claim -> ClaimJson.Whole.of(claim, reader))
                .orElseThrow(() -> Problem.notFound("Claim " + publicId));
    }
}
