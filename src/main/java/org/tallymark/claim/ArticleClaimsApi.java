package org.tallymark.claim;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Problem;

/** What is done to an article's claims from the article: marking one by hand, confirming its dates. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "An article's claims")
public class ArticleClaimsApi {

    @Inject
    ClaimMoves moves;

    @Inject
    ManyClaims many;

    @Inject
    ArticleFile file;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Path("/{id}/claims")
    @Operation(summary = "Mark a number by hand that was not found; it is born OPEN")
    public Response mark(String id, byte[] body) {
        long article = file.find(id);
        ClaimJson.Whole marked = moves.mark(article, Patch.of(body), Actor.of(caller, clock));
        return Response.created(URI.create("/api/v1/claims/" + marked.claim().id())).entity(marked).build();
    }

    @POST
    @Path("/{id}/readings")
    @Operation(summary = "Confirm that dates are read rightly and fit: first one person, then another")
    public ManyClaims.Items read(String id, byte[] body) {
        long article = file.find(id);
        BulkRequest request = BulkRequest.of(body, MoveRequest.Plain.class);
        caller.mustBe(Role.CHECKER);
        Actor actor = Actor.of(caller, clock);
        return many.each(request.rows(), BulkRequest.Row::id, row -> {
            ClaimId claim = moves.find(row.id());
            if (claim.articleId() != article) {
                throw Problem.notFound("Claim " + row.id() + " of article " + article);
            }
            return moves.confirmReading(claim, row.as(MoveRequest.Plain.class), actor);
        });
    }
}
