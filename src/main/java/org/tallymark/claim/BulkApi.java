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
import org.tallymark.people.Role;

/** The same move of many claims: each is moved or refused on its own, and the answer says so row by row. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Moves of many claims")
public class BulkApi {

    @Inject
    ClaimMoves moves;

    @Inject
    ManyClaims many;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Path("/acceptance")
    @Operation(summary = "Keep a found number: many at once")
    public ManyClaims.Items accept(byte[] body) {
        return move(body, MoveRequest.Plain.class, Role.CHECKER, moves::accept);
    }

    @POST
    @Path("/dismissal")
    @Operation(summary = "Set a number aside: many at once")
    public ManyClaims.Items dismiss(byte[] body) {
        return move(body, MoveRequest.Dismiss.class, Role.CHECKER, moves::dismiss);
    }

    @POST
    @Path("/dismissal/confirmation")
    @Operation(summary = "Agree that it is set aside: many at once")
    public ManyClaims.Items confirmDismissal(byte[] body) {
        return move(body, MoveRequest.Plain.class, Role.CHECKER, moves::confirmDismissal);
    }

    @POST
    @Path("/restoration")
    @Operation(summary = "Bring back what was set aside: many at once")
    public ManyClaims.Items restore(byte[] body) {
        return move(body, MoveRequest.Restore.class, Role.CHECKER, moves::restore);
    }

    @POST
    @Path("/assignment")
    @Operation(summary = "Take a claim, give it to somebody, or name the second person: many at once")
    public ManyClaims.Items assign(byte[] body) {
        return move(body, MoveRequest.Assign.class, Role.CHECKER, moves::assign);
    }

    @POST
    @Path("/release")
    @Operation(summary = "Let go of a claim: many at once")
    public ManyClaims.Items release(byte[] body) {
        return move(body, MoveRequest.Plain.class, Role.CHECKER, moves::release);
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "Take the first answer back: many at once")
    public ManyClaims.Items withdraw(byte[] body) {
        return move(body, MoveRequest.Plain.class, Role.CHECKER, moves::withdraw);
    }

    @POST
    @Path("/undo")
    @Operation(summary = "Take back one's own last act: many at once")
    public ManyClaims.Items undo(byte[] body) {
        return move(body, MoveRequest.Undo.class, Role.CHECKER, moves::undo);
    }

    @POST
    @Path("/proposal")
    @Operation(summary = "Give the first answer: many at once")
    public ManyClaims.Items propose(byte[] body) {
        return move(body, MoveRequest.Propose.class, Role.CHECKER, moves::propose);
    }

    @POST
    @Path("/decision")
    @Operation(summary = "Give the second answer: many at once")
    public ManyClaims.Items decide(byte[] body) {
        return move(body, MoveRequest.Decide.class, Role.CHECKER, moves::decide);
    }

    @POST
    @Path("/return")
    @Operation(summary = "Send it back to the first person: many at once")
    public ManyClaims.Items sendBack(byte[] body) {
        return move(body, MoveRequest.SendBack.class, Role.CHECKER, moves::sendBack);
    }

    @POST
    @Path("/recheck")
    @Operation(summary = "Open what was decided again: many at once")
    public ManyClaims.Items recheck(byte[] body) {
        return move(body, MoveRequest.Recheck.class, Role.EDITOR, moves::recheck);
    }

    @POST
    @Path("/confirmation")
    @Operation(summary = "Say that the verdict still holds: many at once")
    public ManyClaims.Items confirm(byte[] body) {
        return move(body, MoveRequest.Confirm.class, Role.EDITOR, moves::confirm);
    }

    private interface Act<R> {
        ClaimJson.Whole on(ClaimId id, R request, Actor actor);
    }

    private <R> ManyClaims.Items move(byte[] body, Class<R> type, Role role, Act<R> act) {
        BulkRequest request = BulkRequest.of(body, type);
        caller.mustBe(role);
        Actor actor = Actor.of(caller, clock);
        return many.each(request.rows(), BulkRequest.Row::id,
                row -> act.on(moves.find(row.id()), row.as(type), actor));
    }
}
