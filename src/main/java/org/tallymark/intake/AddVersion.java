package org.tallymark.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.MachineReading;
import org.tallymark.claim.Redating;
import org.tallymark.claim.Repinning;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;
import org.tallymark.history.Event;
import org.tallymark.intake.version.Reanchoring;
import org.tallymark.review.Move;
import org.tallymark.source.Source;
import org.tallymark.web.Problem;

/** Takes in a newer version of an article's text: every claim finds its place in it, or is said to have lost it. */
@ApplicationScoped
class AddVersion {

    private final Extractor extractor = new Extractor();
    private final Sources sources;

    AddVersion(Sources sources) {
        this.sources = sources;
    }

    /**
     * What came of it; the history tells it claim by claim.
     *
     * @param made false where the text is the one there is
     * @param snapshot the number of the version that is the current one now
     */
    record Added(boolean made, int snapshot) {}

    private record Before(int snapshot, String text, LocalDate published, String publisher) {}

    private record Readings(int snapshot, Document older, Extraction before, Document newer, Extraction found) {}

    /**
     * Takes in a newer text; the text that there is already changes nothing.
     *
     * @param published a corrected day of publication, or null
     * @throws Problem 404, 409 where another version came in meanwhile, 422 where the article was withdrawn
     */
    Added add(long id, String text, LocalDate published, Snapshot.Origin origin, Actor actor) {
        Before before = QuarkusTransaction.requiringNew().call(() -> before(id, published));
        if (before.text().equals(text)) {
            return new Added(false, before.snapshot());
        }
        Readings readings = read(before, text);
        sources.make(readings.found(), actor.now());
        return QuarkusTransaction.requiringNew().call(() -> write(id, readings, published, origin, actor));
    }

    private static Before before(long id, LocalDate published) {
        Article article = ArticlePath.article(id);
        Source publisher = article.publisher();
        return new Before(article.snapshot, article.currentSnapshot().text,
                published == null ? article.published : published, publisher == null ? null : publisher.name);
    }

    private Readings read(Before before, String text) {
        Document older = Document.of(before.text(), before.published(), before.publisher());
        Document newer = Document.of(text, before.published(), before.publisher());
        return new Readings(before.snapshot(), older, extractor.extract(older), newer, extractor.extract(newer));
    }

    private static Added write(long id, Readings readings, LocalDate published, Snapshot.Origin origin, Actor actor) {
        Article article = ArticleMoves.live(id);
        if (article.snapshot != readings.snapshot()) {
            throw Problem.conflict("Another version was taken in meanwhile: look at it and send yours again.",
                    ArticleJson.Whole.of(article));
        }
        List<Claim> claims = Claim.ofArticle(id);
        Reanchoring reanchoring = new Reanchoring(readings.older(), readings.before(), readings.newer(), readings.found());
        Reanchoring.Result result = reanchoring.places(claims.stream().filter(claim -> claim.start != null)
                .map(AddVersion::pinned).toList());

        LocalDate before = article.published;
        Snapshot snapshot = keep(article, readings.newer().text(), published, origin, actor);
        MachineReading.SentenceFinder sentences = (start, end) -> readings.newer().sentenceAround(new Span(start, end));
        new Repinning(article, snapshot, sentences, reanchoring.spans(), actor).pin(result.places());
        if (!article.published.equals(before)) {
            Redating.redate(article, readings.found(), actor);
        }
        // Inserts are ordered by kind; the places of new claims must not be written before them.
        Claim.flush();
        new MachineReading(article, snapshot, sentences, actor, Move.SNAPSHOT).takeIn(result.fresh());
        return new Added(true, snapshot.number);
    }

    private static Reanchoring.Pinned pinned(Claim claim) {
        return new Reanchoring.Pinned(claim.number, new Span(claim.start, claim.end), claim.chain.stream()
                .filter(hop -> hop.start != null).map(hop -> new Span(hop.start, hop.end)).toList());
    }

    private static Snapshot keep(Article article, String text, LocalDate published, Snapshot.Origin origin, Actor actor) {
        String sha256 = PlainText.sha256(text);
        Snapshot snapshot = article.add(text, sha256, origin, actor.name(), actor.now());
        if (published != null) {
            article.published = published;
        }
        article.version++;
        ArticleKey.give(ArticleKey.ofText(article.publisher, sha256), article.id);
        Event.append(article.id, Move.SNAPSHOT.word(), actor.name(), actor.now(), Map.of("snapshot", snapshot.number,
                "sha256", sha256, "from", origin.name(), "published", article.published.toString()));
        article.reopen("a new version was taken in", actor.now());
        return snapshot;
    }
}
