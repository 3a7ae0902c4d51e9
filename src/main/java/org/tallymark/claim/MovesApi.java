package org.tallymark.claim;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tallymark.people.Caller;
import org.tallymark.web.Body;

/** The moves of one claim, each a resource of its own that answers with the claim as it is then. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Moves of a claim")
public class MovesApi {

    @Inject
    ClaimMoves moves;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Path("/{id}/acceptance")
    @Operation(summary = "Keep a found number")
    public ClaimJson.Whole accept(String id, byte[] body) {
        return move(id, body, MoveRequest.Plain.class, moves::accept);
    }

    @POST
    @Path("/{id}/dismissal")
    @Operation(summary = "Set a number aside")
    public ClaimJson.Whole dismiss(String id, byte[] body) {
        return move(id, body, MoveRequest.Dismiss.class, moves::dismiss);
    }

    @POST
    @Path("/{id}/dismissal/confirmation")
    @Operation(summary = "Agree that it is set aside")
    public ClaimJson.Whole confirmDismissal(String id, byte[] body) {
        return move(id, body, MoveRequest.Plain.class, moves::confirmDismissal);
    }

    @POST
    @Path("/{id}/restoration")
    @Operation(summary = "Bring back what was set aside")
    public ClaimJson.Whole restore(String id, byte[] body) {
        return move(id, body, MoveRequest.Restore.class, moves::restore);
    }

    @POST
    @Path("/{id}/assignment")
    @Operation(summary = "Take a claim, give it to somebody, or name the second person")
    public ClaimJson.Whole assign(String id, byte[] body) {
        return move(id, body, MoveRequest.Assign.class, moves::assign);
    }

    @POST
    @Path("/{id}/release")
    @Operation(summary = "Let go of a claim")
    public ClaimJson.Whole release(String id, byte[] body) {
        return move(id, body, MoveRequest.Plain.class, moves::release);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "Take the first answer back")
    public ClaimJson.Whole withdraw(String id, byte[] body) {
        return move(id, body, MoveRequest.Plain.class, moves::withdraw);
    }

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Take back one's own last act")
    public ClaimJson.Whole undo(String id, byte[] body) {
        return move(id, body, MoveRequest.Undo.class, moves::undo);
    }

    @POST
    @Path("/{id}/proposal")
    @Operation(summary = "Give the first answer")
    public ClaimJson.Whole propose(String id, byte[] body) {
        return move(id, body, MoveRequest.Propose.class, moves::propose);
    }

    @POST
    @Path("/{id}/decision")
    @Operation(summary = "Give the second answer")
    public ClaimJson.Whole decide(String id, byte[] body) {
        return move(id, body, MoveRequest.Decide.class, moves::decide);
    }

    @POST
    @Path("/{id}/return")
    @Operation(summary = "Send it back to the first person")
    public ClaimJson.Whole sendBack(String id, byte[] body) {
        return move(id, body, MoveRequest.SendBack.class, moves::sendBack);
    }

    @POST
    @Path("/{id}/recheck")
    @Operation(summary = "Open what was decided again")
    public ClaimJson.Whole recheck(String id, byte[] body) {
        return move(id, body, MoveRequest.Recheck.class, moves::recheck);
    }

    @POST
    @Path("/{id}/confirmation")
    @Operation(summary = "Say that the verdict still holds")
    public ClaimJson.Whole confirm(String id, byte[] body) {
        return move(id, body, MoveRequest.Confirm.class, moves::confirm);
    }

    private interface Act<R> {
        ClaimJson.Whole on(ClaimId id, R request, Actor actor);
    }

    private <R> ClaimJson.Whole move(String id, byte[] body, Class<R> type, Act<R> act) {
        ClaimId claim = moves.find(id);
        return act.on(claim, Body.read(body, type), Actor.of(caller, clock));
    }
}
