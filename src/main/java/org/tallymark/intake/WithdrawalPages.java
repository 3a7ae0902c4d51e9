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
import org.tallymark.people.Caller;
import org.tallymark.people.Faults;
import org.tallymark.people.Html;
import org.tallymark.people.Role;
import org.tallymark.web.Problem;

/** Where an editor takes a wrong article out. */
@Path("/articles/{id}/withdrawal")
public class WithdrawalPages {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance withdrawal(Article article, String reason, Faults faults);
    }

    @Inject
    ArticleMoves moves;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PathParam("id")
    String id;

    @GET
    @Transactional
    public Response form() {
        Article article = ArticlePath.article(ArticlePath.id(id));
        caller.mustBe(Role.EDITOR);
        return Html.page(200, Templates.withdrawal(article, "", Faults.NONE));
    }

    @POST
    public Response withdraw(@RestForm String reason, @RestForm String version) {
        long article = ArticlePath.existing(id);
        try {
            String checked = Fields.reason(reason, "reason");
            caller.mustBe(Role.EDITOR);
            moves.withdraw(article, Html.orEmpty(version).matches("\\d{1,9}") ? Integer.valueOf(version) : null, checked,
                    Actor.of(caller, clock));
            return Html.seeOther(URI.create("/articles"));
        } catch (Problem problem) {
            if (problem.status() == 404 || problem.status() == 403) {
                throw problem;
            }
            return again(article, Html.orEmpty(reason), problem);
        }
    }

    @Transactional
    Response again(long article, String reason, Problem problem) {
        return Html.again(problem, Templates.withdrawal(ArticlePath.article(article), reason, Faults.of(problem)));
    }
}
