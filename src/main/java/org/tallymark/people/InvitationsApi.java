package org.tallymark.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.tallymark.web.Body;
import org.tallymark.web.Problem;

/** Lets somebody in by a link that an admin makes and sends. */
@Path("/api/v1/invitations")
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsApi {

    static final String NAME_RULE = "takes small letters a to z, digits, dot, underscore and hyphen, up to 64, and begins"
            + " with a letter or digit";

    @Inject
    Caller caller;

    @Inject
    Membership membership;

    @Inject
    Links links;

    /** Whom to invite, with what roles. */
    record Wanted(String name, List<String> roles) {}

    /** Where the person chooses a password, once, until it expires. */
    public record Invitation(String name, String link, Instant expires) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(byte[] body, @Context UriInfo uri) {
        Wanted wanted = Body.read(body, Wanted.class);
        String name = name(wanted.name);
        Roles roles = roles(wanted.roles);
        caller.mustBe(Role.ADMIN);
        Membership.Made made = membership.invite(caller.name(), name, roles);
        String link = links.invitation(made.secret(), uri.getBaseUri());
        return Response.created(URI.create(link)).entity(new Invitation(made.name(), link, made.expires())).build();
    }

    /** @throws Problem 400 where it is no sign-in name */
    static String name(String name) {
        if (!Person.nameable(name)) {
            throw Problem.badInput("name", NAME_RULE);
        }
        return name;
    }

    /** @throws Problem 400 where there is none or one is unknown */
    static Roles roles(List<String> words) {
        try {
            return Roles.parse(words == null ? List.of() : words);
        } catch (IllegalArgumentException cause) {
            throw Problem.badInput("roles", cause.getMessage());
        }
    }
}
