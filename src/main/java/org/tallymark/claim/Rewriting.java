package org.tallymark.claim;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.TimeValue;
import org.tallymark.review.Depth;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** Writes what somebody sends over a claim's reading, checking that it can be so. */
final class Rewriting {

    /** More hops than any story has; a longer chain is a mistake. */
    private static final int MOST_HOPS = 50;

    /** Of a phrase or a name, in UTF-16 units. */
    private static final int LONGEST_WORDS = 500;

    private final Claim claim;
    private final Actor actor;

    Rewriting(Claim claim, Actor actor) {
        this.claim = claim;
        this.actor = actor;
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
        keepToKind(patch);
        if (patch.has("attribution")) {
            claim.chain = chain(patch.hops());
        }
        if (CheckDepth.of(claim, article.published) == Depth.FULL) {
            claim.depth = Depth.FULL;
        }
    }

    private void writeValue(Patch patch) {
        if (patch.has("number")) {
            Span number = patch.get("number", Span.class);
            if (number != null && (number.length() == 0 || claim.start == null || number.start() < claim.start
                    || number.end() > claim.end)) {
                throw Problem.badInput("number", "must lie inside the claim and hold at least one character");
            }
            claim.numberStart = number == null ? null : number.start();
            claim.numberEnd = number == null ? null : number.end();
        }
        if (patch.has("quantity")) {
            claim.amount = Amount.of(Values.checked(patch.get("quantity", Quantity.class), "quantity"));
        }
        if (patch.has("counted")) {
            Patch.CountedDraft counted = patch.get("counted", Patch.CountedDraft.class);
            claim.countedText = counted == null ? null : Text.orNull(counted.text(), "counted.text", LONGEST_WORDS);
            if (counted != null && claim.countedText == null) {
                throw Problem.badInput("counted.text", "is missing: write what is counted");
            }
            claim.countedStart = counted == null ? null : counted.start();
            claim.countedEnd = counted == null ? null : counted.end();
            Spans.check(claim.countedStart, claim.countedEnd, claim.snapshotLength, "counted");
        }
        if (patch.has("time")) {
            claim.when = When.of(Values.checked(patch.get("time", TimeValue.class), "time"));
        }
        if (patch.has("about")) {
            claim.about = Text.orNull(patch.get("about", String.class), "about", LONGEST_WORDS);
        }
        if (patch.has("asOf")) {
            claim.asOf = Values.timex(patch.get("asOf", String.class), "asOf");
        }
        if (patch.has("place")) {
            claim.place = Text.orNull(patch.get("place", String.class), "place", LONGEST_WORDS);
        }
    }

    /** Refuses what does not go with the kind; what was there and went with the kind before is dropped. */
    private void keepToKind(Patch patch) {
        if (claim.kind == null) {
            return;
        }
        if (!claim.kind.isTime()) {
            refuse(patch, "time", "goes with dates, times, durations and frequencies only: say in asOf when it holds, or"
                    + " change the kind");
            claim.when = null;
            return;
        }
        if (claim.kind == Kind.DATE || claim.kind == Kind.TIME) {
            refuse(patch, "quantity", "does not go with a date or a time of day: leave it out or change the kind");
            claim.amount = null;
        }
        refuse(patch, "asOf", "does not go with a time, which says itself when: leave it out or change the kind");
        refuse(patch, "place", "does not go with a time: leave it out or change the kind");
        claim.asOf = null;
        claim.place = null;
    }

    private static void refuse(Patch patch, String field, String message) {
        if (patch.body().hasNonNull(field)) {
            throw Problem.badInput(field, message);
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
            throw Problem.badInput("attribution", "is longer than " + MOST_HOPS + " hops: leave out those in between");
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
        hop.name = Text.orNull(draft.name(), at + ".name", LONGEST_WORDS);
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
