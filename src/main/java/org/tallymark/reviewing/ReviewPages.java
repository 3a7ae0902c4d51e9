package org.tallymark.reviewing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

        static native TemplateInstance claim(ClaimView page);
    }

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
        return html(attempt, Templates.claim(new ClaimView(claim, article, article.currentSnapshot(), reader, attempt)));
    }

    private static Response html(Attempt attempt, TemplateInstance page) {
        return Response.status(attempt.problem() == null ? 200 : attempt.problem().status())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(page.render()).build();
    }
}
