package org.tallymark.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/** Pins an article's claims to a newer text. Decisions carry over; what changed or is gone has to be looked at again. */
public final class Repinning {

    private final Article article;
    private final Snapshot snapshot;
    private final MachineReading.SentenceFinder sentences;
    private final NewPlace.SpanMap spans;
    private final Actor actor;

    /** @param snapshot the newer text, already the article's current one. The article must be locked */
    public Repinning(Article article, Snapshot snapshot, MachineReading.SentenceFinder sentences, NewPlace.SpanMap spans,
            Actor actor) {
        this.article = article;
        this.snapshot = snapshot;
        this.sentences = sentences;
        this.spans = spans;
        this.actor = actor;
    }

    /** @param places one for each claim that the text before held, and for those that come back */
    public void pin(List<NewPlace> places) {
        Map<Integer, Claim> claims = new TreeMap<>();
        Claim.ofArticle(article.id).forEach(claim -> claims.put(claim.number, claim));
        for (NewPlace place : places) {
            pin(claims.remove(place.claim()), place);
        }
        claims.values().forEach(this::staysGone);
    }

    /** What was gone before the newer text came and does not come back with it. */
    private void staysGone(Claim claim) {
        claim.snapshot = snapshot.number;
        claim.snapshotLength = snapshot.length;
        Anchor.keep(claim);
    }

    private void pin(Claim claim, NewPlace place) {
        Map<String, Object> particulars = new TreeMap<>();
        particulars.put("anchor", place.anchor().name());
        particulars.put("snapshot", snapshot.number);
        particulars.put("was", claim.quote);
        Integer before = claim.start;
        write(claim, place, before);
        if (place.anchor() == AnchorState.CHANGED) {
            particulars.put("is", claim.quote);
        }
        Anchor.keep(claim);
        if (place.anchor() != AnchorState.UNCHANGED || before == null) {
            settle(claim, place.anchor(), particulars);
        }
    }

    private void write(Claim claim, NewPlace place, Integer before) {
        claim.snapshot = snapshot.number;
        claim.snapshotLength = snapshot.length;
        claim.anchor = place.anchor();
        claim.start = place.span() == null ? null : place.span().start();
        claim.end = place.span() == null ? null : place.span().end();
        Span sentence = place.span() == null ? null : sentences.around(claim.start, claim.end);
        claim.sentenceStart = sentence == null ? null : sentence.start();
        claim.sentenceEnd = sentence == null ? null : sentence.end();
        if (place.anchor() == AnchorState.CHANGED) {
            readAnew(claim, place);
        } else if (before == null && place.span() != null) {
            comeBack(claim, place.read());
        } else {
            shift(claim, place.span() == null ? null : claim.start - before);
        }
    }

    /** Another number or another meaning. */
    private void readAnew(Claim claim, NewPlace place) {
        if (place.read() == null) {
            forget(claim);
            return;
        }
        claim.quote = place.read().quote();
        Reading.of(place.read()).writeTo(claim);
        claim.machine = MachineReading.json(place.read());
        List<CitedHop> chain = place.read().attribution().stream().map(hop -> CitedHop.of(hop, actor.now())).toList();
        if (!tellsTheSame(chain, claim.chain)) {
            claim.chain.clear();
            claim.chain.addAll(chain);
        } else {
            claim.chain.forEach(this::follow);
        }
        if (CheckDepth.of(claim, article.published) == Depth.FULL) {
            claim.depth = Depth.FULL;
        }
    }

    /** Other words, which nobody has read yet: what the words before them stated is not theirs. */
    private void forget(Claim claim) {
        claim.quote = snapshot.quote(claim.start, claim.end);
        claim.numberStart = null;
        claim.numberEnd = null;
        claim.amount = null;
        claim.when = null;
        claim.countedText = null;
        claim.countedStart = null;
        claim.countedEnd = null;
        claim.chain.forEach(this::follow);
    }

    private static boolean tellsTheSame(List<CitedHop> one, List<CitedHop> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).name.equals(other.get(i).name) || one.get(i).kind != other.get(i).kind) {
                return false;
            }
        }
        return true;
    }

    /** What it states was kept while its words were gone; where in them the number stands is read again. */
    private static void comeBack(Claim claim, NumericClaim read) {
        if (read == null) {
            return;
        }
        claim.numberStart = read.number() == null ? null : read.number().start();
        claim.numberEnd = read.number() == null ? null : read.number().end();
    }

    /** @param by how far the claim moved, or null where it is gone */
    private void shift(Claim claim, Integer by) {
        claim.numberStart = by == null || claim.numberStart == null ? null : claim.numberStart + by;
        claim.numberEnd = by == null || claim.numberEnd == null ? null : claim.numberEnd + by;
        Span counted = claim.countedStart == null ? null
                : spans.find(new Span(claim.countedStart, claim.countedEnd)).orElse(null);
        claim.countedStart = counted == null ? null : counted.start();
        claim.countedEnd = counted == null ? null : counted.end();
        claim.chain.forEach(this::follow);
    }

    private void follow(CitedHop hop) {
        Span mention = hop.start == null ? null : spans.find(new Span(hop.start, hop.end)).orElse(null);
        Span cue = hop.cueStart == null ? null : spans.find(new Span(hop.cueStart, hop.cueEnd)).orElse(null);
        hop.start = mention == null ? null : mention.start();
        hop.end = mention == null ? null : mention.end();
        hop.cueStart = cue == null ? null : cue.start();
        hop.cueEnd = cue == null ? null : cue.end();
    }

    private void settle(Claim claim, AnchorState anchor, Map<String, Object> particulars) {
        boolean standsOtherwise = anchor == AnchorState.CHANGED || anchor == AnchorState.GONE;
        if (standsOtherwise && claim.state == State.AWAITING_SECOND) {
            claim.waiting().outcome = Decision.Outcome.RETURNED;
            claim.move(Move.SNAPSHOT, State.RETURNED, actor, particulars);
        } else if (standsOtherwise && claim.state == State.DECIDED) {
            claim.move(Move.SNAPSHOT, State.NEEDS_RECHECK, actor, particulars);
        } else {
            claim.move(Move.SNAPSHOT, claim.state, actor, particulars);
        }
    }
}
