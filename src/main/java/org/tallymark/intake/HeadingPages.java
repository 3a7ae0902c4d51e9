package org.tallymark.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.tallymark.article.Article;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Claim;
import org.tallymark.claim.ClaimId;
import org.tallymark.history.Event;
import org.tallymark.people.Caller;
import org.tallymark.people.Faults;
import org.tallymark.people.Html;
import org.tallymark.people.Role;
import org.tallymark.review.Move;
import org.tallymark.web.DeskZone;
import org.tallymark.web.Problem;

/** Where what stands above an article's text is corrected, and what a new day of publication changed is shown. */
@Path("/articles/{id}/edit")
public class HeadingPages {

    private static final Set<String> FIELDS = Set.of("title", "publisher", "published", "byline", "slug", "deadline");

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance edit(Article article, HeadingForm form, Faults faults, List<Redated> redated,
                boolean saved, boolean stale, String zone);
    }

    /** A date in the text that means another day now, with its quote. */
    public record Redated(String claim, String quote, String was, String is) {}

    @Inject
    Correct correct;

    @Inject
    Fields fields;

    @Inject
    Caller caller;

    @Inject
    DeskZone desk;

    @Inject
    Clock clock;

    @PathParam("id")
    String id;

    /** @param since the number of the event that corrected it, to show what followed */
    @GET
    @Transactional
    public Response form(@QueryParam("since") Integer since) {
        Article article = ArticlePath.article(ArticlePath.id(id));
        caller.mustBe(Role.CHECKER);
        return Html.page(200, page(article, HeadingForm.of(article, desk.zone()), Faults.NONE, since, false));
    }

    @POST
    public Response correct(@RestForm String title, @RestForm String publisher, @RestForm String byline,
            @RestForm String published, @RestForm String slug, @RestForm String deadline, @RestForm String version) {
        long article = ArticlePath.existing(id);
        HeadingForm typed = new HeadingForm(Html.orEmpty(title), Html.orEmpty(publisher), Html.orEmpty(byline),
                Html.orEmpty(published), Html.orEmpty(slug), Html.orEmpty(deadline), Html.orEmpty(version));
        try {
            Correction correction = Correction.of(version(typed), FIELDS, typed::field, fields);
            caller.mustBe(Role.CHECKER);
            int since = correct.correct(article, correction, Actor.of(caller, clock)).since();
            return Html.seeOther(URI.create("/articles/" + article + "/edit?since=" + since));
        } catch (Problem problem) {
            if (problem.status() == 404 || problem.status() == 403) {
                throw problem;
            }
            return again(article, typed, problem);
        }
    }

    @Transactional
    Response again(long id, HeadingForm typed, Problem problem) {
        Article article = ArticlePath.article(id);
        HeadingForm form = problem.status() == 409 ? typed.at(article.version) : typed;
        return Html.again(problem, page(article, form, Faults.of(problem), null, problem.status() == 409));
    }

    private static Integer version(HeadingForm typed) {
        return typed.version().matches("\\d{1,9}") ? Integer.valueOf(typed.version()) : null;
    }

    private TemplateInstance page(Article article, HeadingForm form, Faults faults, Integer since, boolean stale) {
        return Templates.edit(article, form, faults, since == null ? List.of() : redated(article.id, since), since != null,
                stale, desk.zone().getId());
    }

    private static List<Redated> redated(long article, int since) {
        List<Event> events = Event.list("articleId = ?1 and sequence > ?2 and move = ?3 and claimId is not null"
                + " order by sequence", article, since, Move.CORRECTION.word());
        return events.stream().filter(event -> event.particulars.containsKey("published"))
                .flatMap(event -> List.of("time", "asOf").stream().filter(event.particulars::containsKey)
                        .map(field -> redated(event, (Map<?, ?>) event.particulars.get(field)))).toList();
    }

    private static Redated redated(Event event, Map<?, ?> change) {
        ClaimId claim = new ClaimId(event.articleId, event.claimId);
        return new Redated(claim.toString(), Claim.<Claim>findById(claim).quote, (String) change.get("was"),
                (String) change.get("is"));
    }
}
