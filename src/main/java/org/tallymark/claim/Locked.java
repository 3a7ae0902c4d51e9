package org.tallymark.claim;

import java.util.Objects;
import org.tallymark.article.Article;
import org.tallymark.people.Role;
import org.tallymark.review.Rule;
import org.tallymark.web.Problem;

/**
 * A claim that somebody wants to move, with its article locked until the transaction ends. Everything that moves in one
 * article waits in line, so that two moves never meet and no lock is taken in another order.
 */
record Locked(Claim claim, Article article, Actor actor) {

    /** @throws Problem 404 where there is no such claim */
    static Locked find(ClaimId id, Actor actor) {
        Article article = Article.lock(id.articleId());
        Claim claim = article == null ? null : Claim.findById(id);
        if (claim == null) {
            throw Problem.notFound("Claim " + id);
        }
        return new Locked(claim, article, actor);
    }

    /** All that is looked at before a move's own rules, in the API's order: there, whole, allowed, current. */
    static Locked of(ClaimId id, Actor actor, Role role, MoveRequest request) {
        Locked found = find(id, actor);
        found.mustBeReady(role, request);
        return found;
    }

    void mustBeReady(Role role, MoveRequest request) {
        request.check();
        mustBe(role);
        mustBeCurrent(request.version());
        mustStand(article);
    }

    /** @throws Problem 422 where the article was withdrawn: its history stays, and nothing is added to it */
    static void mustStand(Article article) {
        if (article.withdrawn()) {
            throw Refusals.of(Rule.ILLEGAL_MOVE, "This article was withdrawn: its claims stay as they are.");
        }
    }

    /** @throws Problem 403 */
    void mustBe(Role role) {
        if (!(role == Role.EDITOR ? actor.editor() : actor.checker())) {
            throw Problem.forbidden("This needs the role " + role.word() + ".");
        }
    }

    /** @throws Problem 428 where the version is missing, 409 with the claim where it is not the current one */
    void mustBeCurrent(Integer version) {
        if (version == null) {
            throw Problem.versionMissing();
        }
        if (!Objects.equals(version, claim.version)) {
            if (!Blindness.of(claim, actor.name()).hides()) {
                Seen.keepApart(claim, actor);
            }
            throw Problem.stale(whole());
        }
    }

    /** The claim as it is now, as the actor may see it. */
    ClaimJson.Whole whole() {
        return ClaimJson.Whole.of(claim, actor);
    }
}
