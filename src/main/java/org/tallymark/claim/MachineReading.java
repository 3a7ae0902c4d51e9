package org.tallymark.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Iterator;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.extraction.Dismissed;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.extraction.Span;
import org.tallymark.review.Depth;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/** Turns what the extractor found in a snapshot into the article's claims. */
public final class MachineReading {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final Article article;
    private final Snapshot snapshot;
    private final SentenceFinder sentences;
    private final Actor actor;
    private final Move move;

    /** Finds the sentence around a span, in code points. */
    @FunctionalInterface
    public interface SentenceFinder {
        Span around(int start, int end);
    }

    /** @param move TAKE_IN for an article's first snapshot or one that is read again, SNAPSHOT for a newer one */
    public MachineReading(Article article, Snapshot snapshot, SentenceFinder sentences, Actor actor, Move move) {
        this.article = article;
        this.snapshot = snapshot;
        this.sentences = sentences;
        this.actor = actor;
        this.move = move;
    }

    /** Makes a claim of every expression found, in text order; those that the extractor dismissed are set aside. */
    public void takeIn(Extraction extraction) {
        Iterator<NumericClaim> claims = extraction.claims().iterator();
        Iterator<Dismissed> dismissals = extraction.dismissals().iterator();
        NumericClaim claim = next(claims);
        Dismissed dismissed = next(dismissals);
        while (claim != null || dismissed != null) {
            if (dismissed == null || claim != null && claim.start() < dismissed.start()) {
                propose(claim);
                claim = next(claims);
            } else {
                setAside(dismissed);
                dismissed = next(dismissals);
            }
        }
    }

    private static <T> T next(Iterator<T> found) {
        return found.hasNext() ? found.next() : null;
    }

    void propose(NumericClaim found) {
        Claim claim = unborn();
        read(claim, found);
        claim.depth = CheckDepth.of(claim, article.published);
        claim.bear(article, move, actor, State.PROPOSED, Map.of());
    }

    /** Reads a claim as the machine does now: where it stands, what it states, who says so. */
    void read(Claim claim, NumericClaim found) {
        pin(claim, found.start(), found.end(), found.quote());
        Reading.of(found).writeTo(claim);
        claim.chain.clear();
        found.attribution().forEach(hop -> claim.chain.add(CitedHop.of(hop, actor.now())));
        claim.machine = json(found);
    }

    void setAside(Dismissed found) {
        Claim claim = unborn();
        pin(claim, found.start(), found.end(), found.quote());
        claim.machine = json(found);
        claim.depth = Depth.FULL;
        Dismissal dismissal = new Dismissal();
        dismissal.reason = Dismissal.Reason.valueOf(found.reason().name());
        dismissal.at = actor.now();
        claim.dismissal = dismissal;
        claim.bear(article, move, actor, State.DISMISSED, Map.of("reason", found.reason().name()));
    }

    private Claim unborn() {
        Claim claim = Claim.unborn();
        claim.snapshot = snapshot.number;
        claim.snapshotLength = snapshot.length;
        claim.anchor = AnchorState.UNCHANGED;
        return claim;
    }

    private void pin(Claim claim, int start, int end, String quote) {
        claim.start = start;
        claim.end = end;
        claim.quote = quote;
        Span sentence = sentences.around(start, end);
        claim.sentenceStart = sentence.start();
        claim.sentenceEnd = sentence.end();
    }

    static Map<String, Object> json(Object found) {
        return JSON.convertValue(found, new TypeReference<Map<String, Object>>() {});
    }

    /** A claim's reading as {@link #json} kept it. */
    static NumericClaim found(Map<String, Object> kept) {
        return JSON.convertValue(kept, NumericClaim.class);
    }
}
