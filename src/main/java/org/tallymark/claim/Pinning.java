package org.tallymark.claim;

import java.util.Map;
import java.util.Optional;
import org.tallymark.article.Article;
import org.tallymark.review.Move;
import org.tallymark.review.Refusal;
import org.tallymark.review.Rule;
import org.tallymark.review.SourceKind;
import org.tallymark.review.Stance;
import org.tallymark.review.State;
import org.tallymark.source.Source;
import org.tallymark.web.Problem;

/** Pinning evidence to a claim, and taking it off. */
final class Pinning {

    private final Claim claim;
    private final Actor actor;

    Pinning(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    Evidence pin(EvidenceDraft draft, Article article) {
        claim.mustStart(Move.EVIDENCE);
        Evidence pinned = new Evidence();
        pinned.articleId = claim.articleId;
        pinned.claimId = claim.number;
        pinned.stance = draft.stance();
        pinned.passage = draft.passage();
        pinned.locator = draft.locator();
        pinned.tried = draft.tried();
        pinned.noCopyReason = draft.noCopyReason();
        pinned.amount = Amount.of(Values.checked(draft.quantity(), "quantity"));
        pinned.when = When.of(Values.checked(draft.time(), "time"));
        pinned.primary = Boolean.TRUE.equals(draft.primary());
        Optional<StoredCopy> copy = new Copies(article, actor).ofDraft(draft);
        pinned.copy = copy.map(stored -> stored.number).orElse(null);
        origin(draft, copy.filter(stored -> stored.confidential).isPresent()).ifPresent(origin -> {
            if (pinned.primary && !origin.kind.canBePrimary()) {
                throw Refusals.of(new Refusal(Rule.PRIMARY_KIND, origin.name + " passes on what others counted, so it is"
                        + " no primary source of a number.", "primary", "leave it out, or name who counted"));
            }
            pinned.origin = origin.id;
        });
        if (pinned.copy == null && pinned.noCopyReason == null && pinned.tried == null) {
            throw Refusals.of(new Refusal(Rule.NO_COPY, "Evidence needs a stored copy, or the reason why there is none.",
                    "noCopyReason", "paste the passage, choose a copy, or say why there is none"));
        }
        pinned.number = article.nextNumber();
        pinned.at = actor.now();
        pinned.by = actor.name();
        pinned.persist();
        claim.move(Move.EVIDENCE, claim.state, actor,
                Map.of("evidence", pinned.number, "stance", pinned.stance.name()));
        recheckIfDecided("evidence was added");
        return pinned;
    }

    /** @param secret whether the copy is confidential, so that whom it names stays so */
    private Optional<Source> origin(EvidenceDraft draft, boolean secret) {
        EvidenceDraft.OriginDraft origin = draft.origin();
        if (origin == null) {
            return Optional.empty();
        }
        if (origin.id() != null) {
            Source source = Source.findById(origin.id());
            if (source == null) {
                throw Problem.badInput("origin.id", "there is no such source");
            }
            return Optional.of(seen(source.canonical(), secret));
        }
        return Optional.of(seen(Source.named(origin.name()).orElseGet(() -> made(origin, secret)), secret));
    }

    private static Source seen(Source source, boolean secret) {
        if (!secret) {
            source.comeOpen();
        }
        return source;
    }

    private Source made(EvidenceDraft.OriginDraft origin, boolean secret) {
        if (origin.kind() == null || origin.kind() == SourceKind.UNNAMED) {
            throw Problem.badInput("origin.kind", "is missing: this source is new, say what kind it is");
        }
        return Source.namedOrConfided(origin.name(), origin.kind(), secret ? actor.name() : null, actor.now());
    }

    void remove(Evidence pinned) {
        claim.mustStart(Move.EVIDENCE_REMOVAL);
        if (claim.state == State.IN_REVIEW && !actor.editor() && !actor.name().equals(claim.holder)
                && !claim.holdLapsed(actor.now())) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ": only they or an editor can take"
                    + " evidence off.");
        }
        pinned.removedAt = actor.now();
        pinned.removedBy = actor.name();
        claim.move(Move.EVIDENCE_REMOVAL, claim.state, actor, Map.of("evidence", pinned.number));
        recheckIfDecided("evidence was taken off");
    }

    private void recheckIfDecided(String because) {
        if (claim.state == State.DECIDED) {
            new Rechecking(claim, Actor.system(actor.now())).recheck(because);
        }
    }
}
