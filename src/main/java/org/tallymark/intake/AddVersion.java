package org.tallymark.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.article.SnapshotId;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Anchor;
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
import org.tallymark.source.DeskExtractor;
import org.tallymark.source.Source;
import org.tallymark.web.Problem;

/** Takes in a newer version of an article's text: every claim finds its place in it, or is said to have lost it. */
@ApplicationScoped
class AddVersion {

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

    /** @param earlier the texts before this one in which claims stood last that it has lost, by snapshot */
    private record Before(int snapshot, String text, Map<Integer, String> earlier, LocalDate published, String publisher) {}

    private record Readings(int snapshot, ReadText older, Map<Integer, ReadText> earlier, ReadText newer) {}

    /**
     * Takes in a newer text; the text that there is already changes nothing.
     *
     * @param published a corrected day of publication, or null
     * @throws Problem 404, 409 where another version came in meanwhile, 413 where it
     *         holds more than one text may, 422 where the article was withdrawn
     */
    Added add(long id, String text, LocalDate published, Snapshot.Origin origin, Actor actor) {
        Before before = QuarkusTransaction.requiringNew().call(() -> before(id, published));
        if (before.text().equals(text)) {
            return new Added(false, before.snapshot());
        }
        Readings readings = read(before, text);
        sources.make(readings.newer().found(), actor.now());
        return QuarkusTransaction.requiringNew().call(() -> write(id, readings, published, origin, actor));
    }

    private static Before before(long id, LocalDate published) {
        Article article = ArticlePath.article(id);
        Source publisher = article.publisher();
        Map<Integer, String> earlier = new TreeMap<>();
        Anchor.lastOfGone(id).keySet().forEach(number ->
                earlier.put(number, Snapshot.<Snapshot>findById(new SnapshotId(id, number)).text));
        return new Before(article.snapshot, article.currentSnapshot().text, earlier,
                published == null ? article.published : published, publisher == null ? null : publisher.name);
    }

    private static Readings read(Before before, String text) {
        Extractor extractor = DeskExtractor.current();
        Map<Integer, ReadText> earlier = new TreeMap<>();
        before.earlier().forEach((number, one) -> earlier.put(number, reading(one, before, extractor)));
        return new Readings(before.snapshot(), reading(before.text(), before, extractor), earlier,
                ReadText.ofNew(text, before.published(), before.publisher(), extractor));
    }

    private static ReadText reading(String text, Before of, Extractor extractor) {
        return ReadText.of(text, of.published(), of.publisher(), extractor);
    }

    private static Added write(long id, Readings readings, LocalDate published, Snapshot.Origin origin, Actor actor) {
        Article article = ArticleMoves.live(id);
        if (article.snapshot != readings.snapshot()) {
            throw Problem.conflict("Another version was taken in meanwhile: look at it and send yours again.",
                    ArticleJson.Whole.of(article));
        }
        List<Claim> claims = Claim.ofArticle(id);
        Document newer = readings.newer().text();
        Extraction found = readings.newer().found();
        Reanchoring reanchoring = new Reanchoring(readings.older().text(), readings.older().found(), newer, found);
        Reanchoring.Result result = reanchoring.places(claims.stream().filter(claim -> claim.start != null)
                .map(AddVersion::pinned).toList(), lost(id, readings.earlier()));

        LocalDate before = article.published;
        Snapshot snapshot = keep(article, newer.text(), published, origin, actor);
        MachineReading.SentenceFinder sentences = (start, end) -> newer.sentenceAround(new Span(start, end));
        new Repinning(article, snapshot, sentences, reanchoring.spans(), actor).pin(result.places());
        if (!article.published.equals(before)) {
            Redating.redate(article, found, actor);
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

    private static List<Reanchoring.Earlier> lost(long id, Map<Integer, ReadText> texts) {
        List<Reanchoring.Earlier> lost = new ArrayList<>();
        Map<Integer, String> quotes = new HashMap<>();
        Claim.<Claim>list("articleId = ?1 and start is null", id).forEach(claim -> quotes.put(claim.number, claim.quote));
        Anchor.lastOfGone(id).forEach((number, stood) -> {
            ReadText text = texts.get(number);
            if (text != null) {
                lost.add(new Reanchoring.Earlier(text.text(), text.found(), stood.stream()
                        .map(anchor -> pinned(text.text().text(), anchor, quotes.get(anchor.claim())))
                        .flatMap(Optional::stream).toList()));
            }
        });
        return lost;
    }

    /** Where a claim stood by the words that it has now: a correction or a newer reading may have moved its ends since. */
    private static Optional<Reanchoring.Pinned> pinned(String text, Anchor anchor, String quote) {
        int length = quote.codePointCount(0, quote.length());
        int from = text.offsetByCodePoints(0, Math.max(0, anchor.start - length));
        int at = text.indexOf(quote, from);
        if (at < 0 || at >= text.offsetByCodePoints(0, anchor.end)) {
            return Optional.empty();
        }
        int start = text.codePointCount(0, at);
        return Optional.of(new Reanchoring.Pinned(anchor.claim(), new Span(start, start + length), List.of()));
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
