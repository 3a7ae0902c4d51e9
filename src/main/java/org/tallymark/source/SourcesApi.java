package org.tallymark.source;

import jakarta.inject.Inject;
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
import java.time.Clock;
import java.util.Set;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Body;
import org.tallymark.web.Page;
import org.tallymark.web.Parameters;

/** Sources: who is cited and who publishes. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
public class SourcesApi {

    /** @param into the id of the source that this one really is */
    public record Merge(Long into, Integer version) {}

    public record Unmerge(Integer version) {}

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Sources sources;

    @GET
    public Page<SourceJson> list(@Context UriInfo uri) {
        Parameters given = Parameters.of(uri.getQueryParameters(), Set.of("q", "limit", "after"));
        return sources.list(given.one("q"), given.limit(), given.one("after"));
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public SourceJson one(@PathParam("id") long id) {
        return sources.look(id);
    }

    @PATCH
    @Path("{id: [1-9][0-9]{0,17}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public SourceJson change(@PathParam("id") long id, byte[] body) {
        sources.look(id);
        SourceChange change = SourceChange.of(Body.tree(body));
        caller.mustBe(Role.CHECKER);
        return sources.change(id, change, caller.name(), clock.instant());
    }

    @POST
    @Path("{id: [1-9][0-9]{0,17}}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public SourceJson merge(@PathParam("id") long id, byte[] body) {
        sources.look(id);
        Merge merge = Body.read(body, Merge.class);
        sources.mustBeThere(merge.into());
        caller.mustBe(Role.EDITOR);
        return sources.merge(id, merge.into(), merge.version(), caller.name(), clock.instant());
    }

    @POST
    @Path("{id: [1-9][0-9]{0,17}}/unmerge")
    @Consumes(MediaType.APPLICATION_JSON)
    public SourceJson unmerge(@PathParam("id") long id, byte[] body) {
        sources.look(id);
        Unmerge unmerge = Body.read(body, Unmerge.class);
        caller.mustBe(Role.EDITOR);
        return sources.unmerge(id, unmerge.version(), caller.name(), clock.instant());
    }
}
