package org.tallymark.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.tallymark.web.Problem;

/** Where an admin lets people in, says what they may do, and sees them off. */
@Path("/people")
public class PeoplePages {

    private static final URI PEOPLE = URI.create("/people");

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance people(List<Person> people, Typed typed, Link link, Faults faults);
    }

    /** What stands in the form for an invitation. */
    public record Typed(String name, Roles roles) {
        static final Typed NOTHING = new Typed("", new Roles(true, false, false));
    }

    /** A link that was just made and is not shown again. */
    public record Link(String name, String address, Instant expires) {}

    @Inject
    Caller caller;

    @Inject
    Membership membership;

    @Inject
    Links links;

    @Context
    UriInfo uri;

    @GET
    public Response people() {
        caller.mustBe(Role.ADMIN);
        return Html.page(200, page(Typed.NOTHING, null, Faults.NONE));
    }

    @POST
    @Path("/invitations")
    public Response invite(@FormParam("name") String typed, @FormParam("roles") List<String> words) {
        caller.mustBe(Role.ADMIN);
        String name = Html.orEmpty(typed).strip().toLowerCase(Locale.ROOT);
        Roles roles = InvitationsApi.roles(words);
        try {
            return made(201, membership.invite(caller.name(), InvitationsApi.name(name), roles));
        } catch (Problem problem) {
            return Html.again(problem, page(new Typed(name, roles), null, Faults.of(problem)));
        }
    }

    @POST
    @Path("/{name}/reset")
    public Response reset(@PathParam("name") String name) {
        caller.mustBe(Role.ADMIN);
        return made(200, membership.reset(caller.name(), name));
    }

    /** Answers the form itself rather than lead on, because the link is nowhere to be read again. */
    private Response made(int status, Membership.Made made) {
        String address = links.invitation(made.secret(), uri.getBaseUri());
        return Html.page(status, page(Typed.NOTHING, new Link(made.name(), address, made.expires()), Faults.NONE));
    }

    @POST
    @Path("/{name}/roles")
    public Response roles(@PathParam("name") String name, @FormParam("roles") List<String> words) {
        return change(name, InvitationsApi.roles(words), null);
    }

    @POST
    @Path("/{name}/deactivation")
    public Response deactivate(@PathParam("name") String name) {
        return change(name, null, false);
    }

    @POST
    @Path("/{name}/activation")
    public Response activate(@PathParam("name") String name) {
        return change(name, null, true);
    }

    private Response change(String name, Roles roles, Boolean active) {
        caller.mustBe(Role.ADMIN);
        try {
            membership.change(caller.name(), name, roles, active);
            return Html.seeOther(PEOPLE);
        } catch (Problem problem) {
            if (problem.rule() == null) {
                throw problem;
            }
            return Html.again(problem, page(Typed.NOTHING, null, Faults.of(problem)));
        }
    }

    private TemplateInstance page(Typed typed, Link link, Faults faults) {
        return Templates.people(Person.everybody(), typed, link, faults);
    }
}
