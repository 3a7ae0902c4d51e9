package org.tallymark.reviewing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.CopyJson;
import org.tallymark.people.Caller;
import org.tallymark.web.Problem;

/** The page of one claim, and every form about one claim, on its own page or beside its article. */
@Path("/claims")
public class ClaimPages {

    /** After these the claim is off one's desk, so that the next one comes. */
    private static final Set<String> FINISHING = Set.of("proposal", "decision", "return", "dismissal", "reading",
            "confirmation", "release", "dismissal-confirmation");

    private static final Set<String> OF_FILE = Set.of("file", "alt");

    @Inject
    ReviewPages pages;

    @Inject
    ClaimActs acts;

    @Inject
    Uploads uploads;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Path("{claim: [0-9]+c[0-9]+}")
    public Response look(@PathParam("claim") String claim, @Context UriInfo uri) {
        return pages.claim(id(claim), Actor.of(caller, clock), Draft.of(uri.getQueryParameters()));
    }

    /** @param act the move, as in DESIGN's table, or what a page calls it */
    @POST
    @Path("{claim: [0-9]+c[0-9]+}/{act: [a-z-]+}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response act(@PathParam("claim") String claim, @PathParam("act") String act, @BeanParam ClaimForm form) {
        ClaimId id = id(claim);
        Actor actor = Actor.of(caller, clock);
        try {
            acts.act(id, act, form, actor);
        } catch (Problem problem) {
            if (problem.status() == 404) {
                throw problem;
            }
            return page(id, actor, form, new Attempt(act, typed(id, form, actor, problem), problem));
        }
        Attempt left = Draft.left(act, form);
        return Draft.fitsAddress(left, form) ? Response.seeOther(URI.create(next(id, act, form, Draft.query(left)))).build()
                : page(id, actor, form, left);
    }

    /** What was typed; its file is kept where the fault is another's, so that nobody chooses it again. */
    private Map<String, String> typed(ClaimId id, ClaimForm form, Actor actor, Problem refused) {
        Map<String, String> typed = form.typed();
        if (form.uploaded() != null) {
            boolean ofFile = refused.errors().stream().anyMatch(error -> OF_FILE.contains(error.field()));
            CopyJson kept = actor.checker() && !ofFile ? kept(id, form, actor) : null;
            if (kept == null) {
                typed.put("fileAgain", form.file.fileName());
            } else {
                typed.put("copy", kept.id().toString());
                typed.put("copyTitle", kept.title());
            }
        }
        return typed;
    }

    /** Null where the file has a fault of its own, which is said once the other is mended. */
    private CopyJson kept(ClaimId id, ClaimForm form, Actor actor) {
        try {
            return uploads.keep(id, form, actor);
        } catch (Problem unreadable) {
            return null;
        }
    }

    /** The page that the form stood on, as the answer to it: its address is the page's own, to be loaded again. */
    private Response page(ClaimId id, Actor actor, ClaimForm form, Attempt attempt) {
        return form.isOnArticle()
                ? Response.fromResponse(pages.article(id.articleId(), actor, Choice.of(id), null, attempt))
                        .header("HX-Push-Url", "/articles/" + id.articleId() + "?claim=" + id).build()
                : pages.claim(id, actor, attempt);
    }

    private static String next(ClaimId id, String act, ClaimForm form, String draft) {
        if (!form.isOnArticle()) {
            return "/claims/" + id + draft.replaceFirst("&", "?");
        }
        String article = "/articles/" + id.articleId();
        return FINISHING.contains(act) ? article + "?after=" + id : article + "?claim=" + id + draft;
    }

    private static ClaimId id(String claim) {
        return ClaimId.parse(claim).orElseThrow(() -> Problem.notFound("Claim " + claim));
    }
}
