package org.tallymark.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Rereading;
import org.tallymark.people.Caller;
import org.tallymark.people.Html;
import org.tallymark.people.Role;
import org.tallymark.web.Problem;

/** Where somebody sees what newer rules read otherwise in an article, and takes it over. */
@Path("/articles/{id}/rereading")
public class RereadPages {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance rereading(Article article, Rereading rereading, String refusal);
    }

    @Inject
    Reread reread;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PathParam("id")
    String id;

    @GET
    public Response look() {
        long article = ArticlePath.existing(id);
        caller.mustBe(Role.CHECKER);
        return Html.page(200, page(article, ""));
    }

    @POST
    public Response apply(@RestForm String version) {
        long article = ArticlePath.existing(id);
        caller.mustBe(Role.CHECKER);
        try {
            reread.apply(article, Html.orEmpty(version).matches("\\d{1,9}") ? Integer.valueOf(version) : null,
                    Actor.of(caller, clock));
            return Html.seeOther(URI.create("/articles/" + article));
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Html.page(refused.status(), page(article, refused.detail()));
        }
    }

    private TemplateInstance page(long article, String refusal) {
        return Templates.rereading(show(article), reread.look(article), refusal);
    }

    @Transactional
    Article show(long article) {
        return ArticlePath.article(article);
    }
}
