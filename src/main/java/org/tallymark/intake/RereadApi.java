package org.tallymark.intake;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.claim.Actor;
import org.tallymark.claim.Rereading;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Body;

/** Reading an article again with newer rules. */
@Path("/api/v1/articles/{id}/rereading")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RereadApi {

    record Apply(Integer version) {}

    @Inject
    Reread reread;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Show what reading the article's text again would change")
    public Rereading look(@PathParam("id") String id) {
        return reread.look(ArticlePath.existing(id));
    }

    @POST
    @Operation(summary = "Read the article's text again; what a person has touched stays as it is")
    public Rereading apply(@PathParam("id") String id, byte[] body) {
        long article = ArticlePath.existing(id);
        Apply request = Body.read(body, Apply.class);
        caller.mustBe(Role.CHECKER);
        return reread.apply(article, request.version(), Actor.of(caller, clock));
    }
}
