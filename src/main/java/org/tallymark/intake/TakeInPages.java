package org.tallymark.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.intake.html.HtmlReader;
import org.tallymark.people.Caller;
import org.tallymark.people.Faults;
import org.tallymark.people.Html;
import org.tallymark.people.Role;
import org.tallymark.web.DeskZone;
import org.tallymark.web.Problem;

/**
 * Where an article is taken in: pasted or uploaded, as text in one step, as HTML in two, the second of which shows what
 * was read from the page to be corrected.
 */
@Path("/articles/new")
public class TakeInPages {

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        /** @param there the article that has the address with another text, or null */
        static native TemplateInstance takeIn(TakeInForm form, Faults faults, Long there, String zone);
    }

    @Inject
    TakeIn takeIn;

    @Inject
    Check check;

    @Inject
    Caller caller;

    @Inject
    DeskZone desk;

    @Inject
    Clock clock;

    @GET
    public Response form() {
        caller.mustBe(Role.CHECKER);
        return Html.page(200, page(TakeInForm.EMPTY, Faults.NONE, null));
    }

    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response takeIn(@RestForm String text, @RestForm FileUpload file, @RestForm String title,
            @RestForm String publisher, @RestForm String byline, @RestForm String published, @RestForm String url,
            @RestForm String slug, @RestForm String deadline, @RestForm String from, @RestForm String read) {
        caller.mustBe(Role.CHECKER);
        TakeInForm typed = new TakeInForm(TakeInForm.orEmpty(text), TakeInForm.orEmpty(title),
                TakeInForm.orEmpty(publisher), TakeInForm.orEmpty(byline), TakeInForm.orEmpty(published),
                TakeInForm.orEmpty(url), TakeInForm.orEmpty(slug), TakeInForm.orEmpty(deadline),
                "FILE".equals(from) ? Snapshot.Origin.FILE : Snapshot.Origin.PASTE, "true".equals(read));
        if (file == null || file.size() == 0) {
            return takeIn(typed, !typed.read() && HtmlReader.looksLikeHtml(typed.text()));
        }
        if (!typed.text().isBlank()) {
            return again(typed, Problem.badInput("file", "is there besides the pasted text: take in one of the two"));
        }
        try {
            UploadedArticle sent = UploadedArticle.read(file.uploadedFile(), file.fileName());
            return takeIn(typed.withText(sent.content(), Snapshot.Origin.FILE), sent.isPage());
        } catch (Problem problem) {
            return again(typed, problem);
        }
    }

    private Response takeIn(TakeInForm typed, boolean isPage) {
        try {
            if (isPage) {
                return Html.page(200, page(typed.withPage(check.ofPage(typed.typed(), typed.text())), Faults.NONE, null));
            }
            Draft draft = check.draft(typed.typed());
            return Html.seeOther(URI.create("/articles/" + takeIn.takeIn(draft, Actor.of(caller, clock)).article()));
        } catch (Problem problem) {
            return again(typed, problem);
        }
    }

    private Response again(TakeInForm typed, Problem problem) {
        Long there = problem.current() instanceof ArticleJson.Whole article ? article.article().id() : null;
        return Html.again(problem, page(typed, Faults.of(problem), there));
    }

    private TemplateInstance page(TakeInForm form, Faults faults, Long there) {
        return Templates.takeIn(form, faults, there, desk.zone().getId());
    }
}
