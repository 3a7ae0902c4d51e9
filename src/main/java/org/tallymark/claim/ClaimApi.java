package org.tallymark.claim;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tallymark.people.Caller;
import org.tallymark.web.Body;

/** One claim whole: reading it, correcting it, its evidence and its comments. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "A claim")
public class ClaimApi {

    @Inject
    ClaimMoves moves;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}")
    @Operation(summary = "One claim whole, as the caller may see it")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            examples = @ExampleObject(name = "A decided claim", value = ClaimExample.DECIDED)))
    public ClaimJson.Whole look(String id) {
        return moves.look(id, actor());
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Correct value, span, kind or chain, or raise the check to FULL")
    public ClaimJson.Whole correct(String id, byte[] body) {
        return moves.correct(moves.find(id), Patch.of(body), actor());
    }

    @POST
    @Path("/{id}/evidence")
    @Operation(summary = "Pin evidence")
    public Response pin(String id, byte[] body) {
        ClaimId claim = moves.find(id);
        return created(claim, moves.pin(claim, Body.read(body, EvidenceDraft.class), actor()));
    }

    /** The version is in the body or, for clients that send none with DELETE, in the query. */
    @DELETE
    @Path("/{id}/evidence/{evidence}")
    @Operation(summary = "Take evidence off")
    public ClaimJson.Whole unpin(String id, String evidence, @QueryParam("version") String version, byte[] body) {
        ClaimId claim = moves.find(id);
        MoveRequest.Plain sent = Body.read(body, MoveRequest.Plain.class);
        return moves.unpin(claim, evidence, sent.version() == null ? sent.at(version) : sent, actor());
    }

    @POST
    @Path("/{id}/comments")
    @Operation(summary = "Say something about it")
    public Response comment(String id, byte[] body) {
        ClaimId claim = moves.find(id);
        return created(claim, moves.comment(claim, Body.read(body, CommentDraft.class), actor()));
    }

    private static Response created(ClaimId claim, ClaimJson.Whole whole) {
        return Response.created(URI.create("/api/v1/claims/" + claim)).entity(whole).build();
    }

    private Actor actor() {
        return Actor.of(caller, clock);
    }
}
