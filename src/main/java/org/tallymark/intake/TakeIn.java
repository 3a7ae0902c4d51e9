package org.tallymark.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.MachineReading;
import org.tallymark.extraction.Span;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.review.SourceKind;
import org.tallymark.source.DeskExtractor;
import org.tallymark.source.Source;
import org.tallymark.web.Problem;

/**
 * Takes in an article whole, with its first text, the claims found in it and their history, or not at all. The same
 * article twice is one article, also when both come at once.
 */
@ApplicationScoped
public class TakeIn {

    private final Sources sources;

    TakeIn(Sources sources) {
        this.sources = sources;
    }

    /** @param made false where the article was there already */
    public record Taken(long article, boolean made) {}

    /** @throws Problem 409 with the article where its address is known with another text, 413 where the text holds too much */
    public Taken takeIn(Draft draft, Actor actor) {
        String sha256 = PlainText.sha256(draft.text());
        Optional<Taken> there = inTransaction(() -> already(draft, sha256));
        if (there.isPresent()) {
            return there.get();
        }
        // Reading takes longer than writing, so it is done before anything is locked.
        ReadText reading = ReadText.ofNew(draft.text(), draft.published(), draft.publisher(),
                DeskExtractor.current());
        sources.make(draft.publisher(), reading.found(), actor.now());
        try {
            return inTransaction(() -> write(draft, sha256, reading, actor));
        } catch (AlreadyTaken cause) {
            return inTransaction(() -> already(draft, sha256)).orElseThrow(() -> cause);
        }
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static Optional<Taken> already(Draft draft, String sha256) {
        if (draft.url() != null) {
            return ArticleKey.holder(ArticleKey.ofUrl(draft.url())).map(article -> sameText(article, sha256));
        }
        Long publisher = draft.publisher() == null ? null
                : Source.named(draft.publisher()).map(source -> source.id).orElse(null);
        if (publisher == null && draft.publisher() != null) {
            return Optional.empty();
        }
        return ArticleKey.holder(ArticleKey.ofText(publisher, sha256)).map(article -> new Taken(article.id, false));
    }

    private static Taken sameText(Article article, String sha256) {
        if (!article.currentSnapshot().sha256.equals(sha256)) {
            String link = "/api/v1/articles/" + article.id + "/snapshots";
            throw Problem.conflict("This address was taken in with another text. If this is a newer version of it, send"
                    + " it to " + link + ".", ArticleJson.Whole.of(article));
        }
        return new Taken(article.id, false);
    }

    private static Taken write(Draft draft, String sha256, ReadText reading, Actor actor) {
        Long publisher = draft.publisher() == null ? null
                : Source.namedOrNew(draft.publisher(), SourceKind.OUTLET, actor.now()).id;
        Article article = Article.takeIn(new Article.Heading(draft.title(), draft.slug(), draft.byline(), publisher,
                draft.url(), draft.published(), draft.deadline()), draft.text(), sha256, draft.origin(), actor.name(),
                actor.now());
        giveKeys(article, sha256);
        Event.append(article.id, Move.TAKE_IN.word(), actor.name(), actor.now(), particulars(draft, sha256));
        new MachineReading(article, article.currentSnapshot(),
                (start, end) -> reading.text().sentenceAround(new Span(start, end)), actor, Move.TAKE_IN)
                .takeIn(reading.found());
        return new Taken(article.id, true);
    }

    private static void giveKeys(Article article, String sha256) {
        if (article.url != null && !ArticleKey.give(ArticleKey.ofUrl(article.url), article.id)) {
            throw new AlreadyTaken();
        }
        // Two addresses may carry one text; the first has the key.
        if (!ArticleKey.give(ArticleKey.ofText(article.publisher, sha256), article.id) && article.url == null) {
            throw new AlreadyTaken();
        }
    }

    private static Map<String, Object> particulars(Draft draft, String sha256) {
        Map<String, Object> particulars = new TreeMap<>();
        particulars.put("title", draft.title());
        particulars.put("published", draft.published().toString());
        particulars.put("sha256", sha256);
        particulars.put("from", draft.origin().name());
        if (draft.url() != null) {
            particulars.put("url", draft.url());
        }
        return particulars;
    }

    /** Somebody else took the same article in first. */
    private static final class AlreadyTaken extends RuntimeException {
        AlreadyTaken() {
            super("Taken in by somebody else meanwhile", null, false, false);
        }
    }
}
