package org.tallymark.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Rereading;
import org.tallymark.claim.TakingOver;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;
import org.tallymark.source.DeskExtractor;
import org.tallymark.web.Problem;

/** Reads an article's current text again with the rules of this version and the sources that the desk knows by now, and shows or writes what that changes. */
@ApplicationScoped
class Reread {

    private final Sources sources;

    Reread(Sources sources) {
        this.sources = sources;
    }

    /** What would change; nothing is written. */
    Rereading look(long id) {
        CurrentText text = QuarkusTransaction.requiringNew().call(() -> CurrentText.of(id));
        Extraction found = DeskExtractor.current().extract(text.document());
        return QuarkusTransaction.requiringNew().call(() -> Rereading.of(ArticlePath.article(id), found));
    }

    /**
     * Writes what nobody has touched; where that is nothing, the article stays as it is.
     *
     * @throws Problem 404, 428, 409 where the article is another than the actor has seen, 422 where it was withdrawn
     */
    Rereading apply(long id, Integer version, Actor actor) {
        CurrentText text = QuarkusTransaction.requiringNew().call(() -> CurrentText.of(id));
        Document document = text.document();
        Extraction found = DeskExtractor.current().extract(document);
        sources.make(QuarkusTransaction.requiringNew().call(() -> Rereading.of(ArticlePath.article(id), found).written()),
                actor.now());
        return QuarkusTransaction.requiringNew().call(() -> {
            Article article = ArticleMoves.current(id, version);
            if (article.snapshot != text.snapshot()) {
                throw Problem.stale(ArticleJson.Whole.of(article));
            }
            Rereading rereading = Rereading.of(article, found);
            if (rereading.writes()) {
                new TakingOver(article, (start, end) -> document.sentenceAround(new Span(start, end)), actor).write(rereading);
            }
            return rereading;
        });
    }
}
