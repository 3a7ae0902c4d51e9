package org.tallymark.claim;

import java.util.Map;
import java.util.Optional;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.State;
import org.tallymark.web.Problem;

/** Marking a number by hand that the machine did not find. The article must be locked. */
final class Marking {

    private final Article article;
    private final Actor actor;

    Marking(Article article, Actor actor) {
        this.article = article;
        this.actor = actor;
    }

    /** @param patch the span and, where the machine reads it otherwise, the reading that somebody gives */
    Claim mark(Patch patch) {
        Snapshot snapshot = article.currentSnapshot();
        Claim claim = Claim.unborn();
        claim.articleId = article.id;
        Spans.check(patch.get("start", Integer.class), patch.get("end", Integer.class), snapshot, claim);
        Document document = article.document();
        pin(claim, snapshot, patch, document);
        Optional<NumericClaim> read = SpanReader.read(document, new Span(claim.start, claim.end));
        read.ifPresent(found -> {
            Reading.of(found).writeTo(claim);
            found.attribution().forEach(hop -> claim.chain.add(CitedHop.of(hop, actor.now())));
        });
        claim.depth = Depth.READING;
        new Rewriting(claim, actor).write(patch, article);
        if (claim.kind == null) {
            throw Problem.badInput("kind", "is missing: say what kind of number it is");
        }
        claim.depth = patch.depth() == Depth.FULL ? Depth.FULL
                : CheckDepth.of(claim, article.published);
        claim.markedBy = actor.name();
        claim.bear(article, Move.MARK, actor, State.OPEN, Map.of());
        return claim;
    }

    private static void pin(Claim claim, Snapshot snapshot, Patch patch, Document document) {
        claim.snapshot = snapshot.number;
        claim.snapshotLength = snapshot.length;
        claim.anchor = AnchorState.UNCHANGED;
        claim.start = patch.get("start", Integer.class);
        claim.end = patch.get("end", Integer.class);
        claim.quote = snapshot.quote(claim.start, claim.end);
        Span sentence = document.sentenceAround(new Span(claim.start, claim.end));
        claim.sentenceStart = sentence.start();
        claim.sentenceEnd = sentence.end();
    }
}
