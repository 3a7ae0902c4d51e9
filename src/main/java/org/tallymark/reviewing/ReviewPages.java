package org.tallymark.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.web.Problem;

/** Renders the article with its claims, and a claim whole, while the transaction that reads them is open. */
@ApplicationScoped
@Transactional
class ReviewPages {

    @CheckedTemplate(basePath = "reviewing")
    static class Templates {
        static native TemplateInstance article(ArticleView page);

        static native TemplateInstance claim(ClaimView page, String citation);
    }

    /** Under which address people reach this server; the request's own where it is not set. */
    @ConfigProperty(name = "tallymark.url")
    Optional<URI> url;

    @Context
    UriInfo uri;

    /** @param over what is open over the text, or null */
    Response article(long id, Actor reader, Choice choice, String over, Attempt attempt) {
        Article article = Article.findById(id);
        if (article == null) {
            throw Problem.notFound("Article " + id);
        }
        ArticleView view = new ArticleView(article, reader, choice, over, attempt);
        if (choice.claim() != null && view.selected() == null) {
            throw Problem.notFound("Claim " + choice.claim());
        }
        return html(attempt, Templates.article(view));
    }

    Response claim(ClaimId id, Actor reader, Attempt attempt) {
        Claim claim = Claim.findById(id);
        if (claim == null) {
            throw Problem.notFound("Claim " + id);
        }
        Article article = claim.article();
        ClaimView view = new ClaimView(claim, article, article.currentSnapshot(), reader, attempt);
        String address = url.orElse(uri.getBaseUri()).resolve("/claims/" + id).toString();
        return html(attempt, Templates.claim(view, Citation.of(view, address)));
    }

    private static Response html(Attempt attempt, TemplateInstance page) {
        return Response.status(attempt.problem() == null ? 200 : attempt.problem().status())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(page.render()).build();
    }
}
