package org.tallymark.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.TimeValue;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.Rule;
import org.tallymark.review.SourceKind;
import org.tallymark.review.State;
import org.tallymark.source.Source;
import org.tallymark.web.Problem;

/** Writing over what a claim was read as; what the machine read stays beside it. */
final class Correcting {

    /** More hops than any story has; a longer chain is a mistake. */
    private static final int MOST_HOPS = 50;

    private final Claim claim;
    private final Actor actor;

    Correcting(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
    }

    void correct(Patch patch, Article article) {
        claim.mustStart(Move.CORRECTION);
        boolean raises = patch.get("check", Depth.class) == Depth.FULL && claim.depth == Depth.READING;
        if (patch.get("check", Depth.class) == Depth.READING && claim.depth == Depth.FULL) {
            throw Problem.badInput("check", "a full check is never lowered to a reading");
        }
        boolean corrects = patch.hasAny("start", "end", "kind", "effect", "number", "quantity", "counted", "about", "time",
                "asOf", "place", "attribution");
        refuseOthers(corrects);
        List<CitedHop> before = claim.chain;
        write(patch, article);
        boolean standsOtherwise = raises || corrects && !(onlyMarksRead(patch, before));
        if (raises) {
            claim.depth = Depth.FULL;
        }
        Map<String, Object> particulars = new TreeMap<>();
        patch.body().fieldNames().forEachRemaining(field -> {
            if (!field.equals("version")) {
                particulars.put(field, plain(patch, field));
            }
        });
        settle(standsOtherwise, particulars, article);
    }

    private static Object plain(Patch patch, String field) {
        return patch.has(field) && patch.body().get(field).isNull() ? "" : patch.get(field, Object.class);
    }

    private void refuseOthers(boolean corrects) {
        if (claim.state == State.IN_REVIEW && !actor.editor() && !actor.name().equals(claim.holder)) {
            throw Refusals.of(Rule.HELD_BY_OTHER, "It is with " + claim.holder + ": only they or an editor correct it now.");
        }
        if (claim.state == State.DECIDED && corrects && !actor.editor()) {
            throw Problem.forbidden("Only an editor corrects a claim that is decided.");
        }
    }

    /** What follows from a correction: a first answer goes back, a decision needs a recheck. */
    void settle(boolean standsOtherwise, Map<String, ?> particulars, Article article) {
        if (standsOtherwise && claim.state == State.AWAITING_SECOND) {
            claim.waiting().outcome = Decision.Outcome.RETURNED;
            claim.move(Move.CORRECTION, State.RETURNED, actor, particulars);
        } else if (standsOtherwise && claim.state == State.DECIDED) {
            claim.move(Move.CORRECTION, State.NEEDS_RECHECK, actor, particulars);
            article.reopen(claim.id() + " was corrected", actor.now());
        } else {
            claim.move(Move.CORRECTION, claim.state, actor, particulars);
        }
    }

    private boolean onlyMarksRead(Patch patch, List<CitedHop> before) {
        if (patch.hasAny("start", "end", "kind", "effect", "number", "quantity", "counted", "about", "time", "asOf",
                "place") || before.size() != claim.chain.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).tellsTheSameAs(claim.chain.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Writes what the request holds onto the claim. */
    void write(Patch patch, Article article) {
        if (patch.hasAny("start", "end")) {
            pin(patch, article);
        }
        if (patch.has("kind")) {
            Kind kind = patch.get("kind", Kind.class);
            if (kind == null) {
                throw Problem.badInput("kind", "must not be null");
            }
            claim.kind = kind;
        }
        if (patch.has("effect")) {
            claim.effect = patch.get("effect", Effect.class);
        }
        if (claim.effect != null && claim.kind != Kind.CASUALTIES) {
            if (patch.get("effect", Effect.class) != null) {
                throw Problem.badInput("effect", "goes with CASUALTIES only: leave it out or change the kind");
            }
            claim.effect = null;
        }
        writeValue(patch);
        if (patch.has("attribution")) {
            claim.chain = chain(patch.hops());
        }
        if (CheckDepth.of(claim.kind, claim.amount, claim.when, claim.quote, article.published) == Depth.FULL) {
            claim.depth = Depth.FULL;
        }
    }

    private void writeValue(Patch patch) {
        if (patch.has("number")) {
            Span number = patch.get("number", Span.class);
            if (number != null && (claim.start == null || number.start() < claim.start || number.end() > claim.end)) {
                throw Problem.badInput("number", "must lie inside the claim");
            }
            claim.numberStart = number == null ? null : number.start();
            claim.numberEnd = number == null ? null : number.end();
        }
        if (patch.has("quantity")) {
            claim.amount = Amount.of(Values.checked(patch.get("quantity", Quantity.class), "quantity"));
        }
        if (patch.has("counted")) {
            Patch.CountedDraft counted = patch.get("counted", Patch.CountedDraft.class);
            claim.countedText = counted == null ? null : counted.text();
            claim.countedStart = counted == null ? null : counted.start();
            claim.countedEnd = counted == null ? null : counted.end();
        }
        if (patch.has("time")) {
            claim.when = When.of(Values.checked(patch.get("time", TimeValue.class), "time"));
        }
        if (patch.has("about")) {
            claim.about = Pinning.blankToNull(patch.get("about", String.class));
        }
        if (patch.has("asOf")) {
            claim.asOf = Pinning.blankToNull(patch.get("asOf", String.class));
        }
        if (patch.has("place")) {
            claim.place = Pinning.blankToNull(patch.get("place", String.class));
        }
    }

    private void pin(Patch patch, Article article) {
        Snapshot text = article.currentSnapshot();
        Integer start = patch.has("start") ? patch.get("start", Integer.class) : claim.start;
        Integer end = patch.has("end") ? patch.get("end", Integer.class) : claim.end;
        Spans.check(start, end, text, claim);
        claim.snapshot = text.number;
        claim.start = start;
        claim.end = end;
        claim.quote = text.quote(start, end);
        claim.anchor = claim.anchor == AnchorState.GONE ? AnchorState.MOVED : claim.anchor;
        if (claim.numberStart != null && (claim.numberStart < start || claim.numberEnd > end)) {
            claim.numberStart = null;
            claim.numberEnd = null;
        }
    }

    private List<CitedHop> chain(List<Patch.HopDraft> drafts) {
        if (drafts.size() > MOST_HOPS) {
            throw Problem.badInput("attribution", "is longer than " + MOST_HOPS + " hops");
        }
        if (drafts.stream().filter(draft -> Boolean.TRUE.equals(draft.read())).count() > 1) {
            throw Problem.badInput("attribution", "marks more than one hop as read: mark one");
        }
        List<CitedHop> chain = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            chain.add(hop(drafts.get(i), "attribution[" + i + "]"));
        }
        return chain;
    }

    private CitedHop hop(Patch.HopDraft draft, String at) {
        CitedHop hop = new CitedHop();
        hop.name = draft.name().strip();
        hop.kind = draft.kind();
        Spans.check(draft.start(), draft.end(), claim.snapshotLength, at);
        hop.start = draft.start();
        hop.end = draft.end();
        if (draft.cue() != null) {
            Spans.check(draft.cue().start(), draft.cue().end(), claim.snapshotLength, at + ".cue");
            hop.cueStart = draft.cue().start();
            hop.cueEnd = draft.cue().end();
        }
        hop.read = Boolean.TRUE.equals(draft.read());
        hop.readBy = hop.read ? actor.name() : null;
        if (draft.kind() != SourceKind.UNNAMED) {
            hop.source = source(draft, at);
        }
        return hop;
    }

    private Long source(Patch.HopDraft draft, String at) {
        if (draft.source() == null) {
            return Source.namedOrNew(draft.name(), draft.kind(), actor.now()).id;
        }
        if (Source.findById(draft.source()) == null) {
            throw Problem.badInput(at + ".source", "there is no such source");
        }
        return draft.source();
    }
}
