package org.tallymark.people;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.web.Problem;

/** Where the caller is signed in; an admin sees and ends anybody's. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
public class SessionsApi {

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param current whether the request comes from it */
    public record One(long id, String person, Instant began, Instant expires, String device, boolean current) {}

    /** Newest first. */
    public record Open(List<One> items, String next) {}

    @GET
    @Operation(summary = "Where one is signed in; for an admin where everybody is, or the person asked for")
    public Open open(@QueryParam("person") String person) {
        if (person == null && caller.isAdmin()) {
            return open(Session.all(clock.instant()));
        }
        String whose = person == null ? caller.name() : person;
        if (!whose.equals(caller.name())) {
            if (Person.named(whose).isEmpty()) {
                throw Problem.notFound("Person " + whose);
            }
            caller.mustBe(Role.ADMIN);
        }
        return open(Session.of(whose, clock.instant()));
    }

    private Open open(List<Session> sessions) {
        return new Open(sessions.stream().map(this::json).toList(), null);
    }

    @GET
    @Path("/{id}")
    public One one(@PathParam("id") String id) {
        return json(ofCaller(id));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    public void end(@PathParam("id") String id) {
        ofCaller(id).delete();
    }

    private Session ofCaller(String id) {
        return Session.<Session>findByIdOptional(Ids.read(id, "Session"))
                .filter(session -> session.expiresAt.isAfter(clock.instant()))
                .filter(session -> session.person.equals(caller.name()) || caller.isAdmin())
                .orElseThrow(() -> Problem.notFound("Session " + id));
    }

    private One json(Session session) {
        return new One(session.id, session.person, session.beganAt, session.expiresAt, session.device,
                session.id.equals(caller.session()));
    }
}
