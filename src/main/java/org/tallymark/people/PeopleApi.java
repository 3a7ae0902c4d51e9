package org.tallymark.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.tallymark.web.Body;
import org.tallymark.web.Problem;

/** The people, for everybody to see and for admins to change. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleApi {

    @Inject
    Caller caller;

    @Inject
    Membership membership;

    @Inject
    Links links;

    /** What to change; what is left out stays. */
    record Change(List<String> roles, Boolean active) {}

    /** Where to set a new password, once, until it expires. */
    public record Reset(String link, Instant expires) {}

    /** All people, by name; they are few, so there is one page. */
    public record Everybody(List<PersonJson> items, String next) {}

    @GET
    public Everybody everybody() {
        return new Everybody(Person.everybody().stream().map(PersonJson::of).toList(), null);
    }

    @GET
    @Path("/{name}")
    public PersonJson one(@PathParam("name") String name) {
        return PersonJson.of(there(name));
    }

    @PATCH
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public PersonJson change(@PathParam("name") String name, byte[] body) {
        there(name);
        Change change = Body.read(body, Change.class);
        Roles roles = change.roles == null ? null : InvitationsApi.roles(change.roles);
        caller.mustBe(Role.ADMIN);
        return PersonJson.of(membership.change(caller.name(), name, roles, change.active));
    }

    @POST
    @Path("/{name}/reset")
    @Transactional
    public Reset reset(@PathParam("name") String name, byte[] body, @Context UriInfo uri) {
        there(name);
        Body.read(body, Nothing.class);
        caller.mustBe(Role.ADMIN);
        Membership.Made made = membership.reset(caller.name(), name);
        return new Reset(links.invitation(made.secret(), uri.getBaseUri()), made.expires());
    }

    private static Person there(String name) {
        return Person.named(name).orElseThrow(() -> Problem.notFound("Person " + name));
    }

    /** A body without fields. */
    record Nothing() {}
}
