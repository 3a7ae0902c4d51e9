package org.tallymark.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Redating;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Extractor;
import org.tallymark.history.Event;
import org.tallymark.review.SourceKind;
import org.tallymark.source.Source;

/** Corrects what stands above an article's text. A new day of publication resolves the dates in the text again. */
@ApplicationScoped
class Correct {

    /** Only the dates are read again, which no source makes others. */
    private final Extractor extractor = new Extractor();

    /**
     * The article as it is then, and each value that the new day made another.
     *
     * @param since the number of the event before which all this was not so
     */
    record Corrected(ArticleJson.Whole article, List<Redating.Changed> changed, int since) {}

    Corrected correct(long id, Correction correction, Actor actor) {
        CurrentText text = QuarkusTransaction.requiringNew().call(() -> CurrentText.of(id));
        boolean redates = correction.published() != null && !correction.published().equals(text.published());
        Extraction found = redates ? extractor.extract(text.document(correction.published())) : null;
        return QuarkusTransaction.requiringNew().call(() -> write(id, correction, text, found, actor));
    }

    private Corrected write(long id, Correction correction, CurrentText text, Extraction found, Actor actor) {
        // The version that the caller has seen is still the current one, so the text that was read is, too.
        Article article = ArticleMoves.current(id, correction.version());
        Article.Heading was = article.heading();
        Article.Heading is = heading(article, correction, actor);
        if (was.equals(is)) {
            return new Corrected(ArticleJson.Whole.of(article), List.of(), Integer.MAX_VALUE);
        }
        article.head(is);
        article.version++;
        if (!Objects.equals(was.publisher(), is.publisher())) {
            ArticleKey.give(ArticleKey.ofText(is.publisher(), article.currentSnapshot().sha256), id);
        }
        Event told = Event.append(id, "correction", actor.name(), actor.now(), particulars(was, is));
        List<Redating.Changed> changed = found == null || text.snapshot() != article.snapshot ? List.of()
                : Redating.redate(article, found, actor);
        return new Corrected(ArticleJson.Whole.of(article), changed, told.sequence);
    }

    private static Article.Heading heading(Article article, Correction correction, Actor actor) {
        Long publisher = correction.publisher() == null ? null
                : Source.namedOrNew(correction.publisher(), SourceKind.OUTLET, actor.now()).id;
        return new Article.Heading(
                correction.or("title", correction.title(), article.title),
                correction.or("slug", correction.slug(), article.slug),
                correction.or("byline", correction.byline(), article.byline),
                correction.or("publisher", publisher, article.publisher), article.url,
                correction.or("published", correction.published(), article.published),
                correction.or("deadline", correction.deadline(), article.deadline));
    }

    private static Map<String, Object> particulars(Article.Heading was, Article.Heading is) {
        Map<String, Object> particulars = new TreeMap<>();
        differ(particulars, "title", was.title(), is.title());
        differ(particulars, "slug", was.slug(), is.slug());
        differ(particulars, "byline", was.byline(), is.byline());
        differ(particulars, "publisher", was.publisher(), is.publisher());
        differ(particulars, "published", was.published(), is.published());
        differ(particulars, "deadline", was.deadline(), is.deadline());
        return particulars;
    }

    private static void differ(Map<String, Object> particulars, String field, Object was, Object is) {
        if (!Objects.equals(was, is)) {
            particulars.put(field, Map.of("was", Objects.toString(was, ""), "is", Objects.toString(is, "")));
        }
    }
}
