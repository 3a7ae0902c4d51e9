package org.tallymark.reviewing;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimId;
import org.tallymark.people.Caller;
import org.tallymark.web.Problem;

/** The page of one claim, and every form about one claim, on its own page or beside its article. */
@Path("/claims")
public class ClaimPages {

    /** After these the claim is off one's desk, so that the next one comes. */
    private static final Set<String> FINISHING = Set.of("proposal", "decision", "return", "dismissal", "reading",
            "confirmation", "release", "dismissal-confirmation");

    @Inject
    ReviewPages pages;

    @Inject
    ClaimActs acts;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Path("{claim: [0-9]+c[0-9]+}")
    public Response look(@PathParam("claim") String claim) {
        return pages.claim(id(claim), Actor.of(caller, clock), Attempt.NONE);
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
            return again(id, actor, form, new Attempt(act, form.typed(), problem));
        }
        return Response.seeOther(next(id, act, form)).build();
    }

    private Response again(ClaimId id, Actor actor, ClaimForm form, Attempt attempt) {
        return form.isOnArticle() ? pages.article(id.articleId(), actor, Choice.of(id), null, attempt)
                : pages.claim(id, actor, attempt);
    }

    private static URI next(ClaimId id, String act, ClaimForm form) {
        if (!form.isOnArticle()) {
            return URI.create("/claims/" + id);
        }
        String article = "/articles/" + id.articleId();
        return URI.create(FINISHING.contains(act) ? article + "?after=" + id
                : article + "?claim=" + id + Draft.query(act, form));
    }

    private static ClaimId id(String claim) {
        return ClaimId.parse(claim).orElseThrow(() -> Problem.notFound("Claim " + claim));
    }
}
