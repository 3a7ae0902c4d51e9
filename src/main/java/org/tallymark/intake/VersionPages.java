package org.tallymark.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.tallymark.article.Article;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.intake.html.HtmlReader;
import org.tallymark.people.Caller;
import org.tallymark.people.Faults;
import org.tallymark.people.Html;
import org.tallymark.people.Role;
import org.tallymark.web.Problem;

/** Where a newer version of an article's text is taken in, and what became of each claim is shown. */
@Path("/articles/{id}/snapshots")
public class VersionPages {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance newVersion(Article article, String text, Faults faults, boolean same);

        static native TemplateInstance version(Article article, VersionResult result);
    }

    @Inject
    AddVersion versions;

    @Inject
    Check check;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PathParam("id")
    String id;

    @GET
    @Path("/new")
    @Transactional
    public Response form() {
        Article article = article();
        caller.mustBe(Role.CHECKER);
        return Html.page(200, Templates.newVersion(article, "", Faults.NONE, false));
    }

    @POST
    @Path("/new")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response add(@RestForm String text) {
        String typed = Html.orEmpty(text);
        String title = title();
        caller.mustBe(Role.CHECKER);
        try {
            Check.Version version = check.version(HtmlReader.looksLikeHtml(typed)
                    ? new Check.VersionRequest(null, typed, null, null)
                    : new Check.VersionRequest(typed, null, null, null), title);
            AddVersion.Added added = versions.add(ArticlePath.id(id), version.text(), version.published(),
                    Snapshot.Origin.PASTE, Actor.of(caller, clock));
            return added.made() ? Html.seeOther(URI.create("/articles/" + id + "/snapshots/" + added.snapshot()))
                    : again(200, typed, Faults.NONE, true);
        } catch (Problem problem) {
            return again(problem.status(), typed, Faults.of(problem), false);
        }
    }

    @GET
    @Path("/{snapshot: [1-9][0-9]{0,8}}")
    @Transactional
    public Response result(@PathParam("snapshot") int snapshot) {
        Article article = article();
        return Html.page(200, Templates.version(article, VersionResult.of(article, snapshot)));
    }

    @Transactional
    String title() {
        return article().title;
    }

    @Transactional
    Response again(int status, String text, Faults faults, boolean same) {
        return Html.page(status, Templates.newVersion(article(), text, faults, same));
    }

    private Article article() {
        return ArticlePath.article(ArticlePath.id(id));
    }
}
