package org.tallymark.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.tallymark.claim.Actor;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** Claims over all articles: filter, search, act on many, export what the filter finds. */
@Path("/claims")
@Produces(MediaType.TEXT_HTML)
public class ClaimListPage {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance claims(ClaimListView view);
    }

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ClaimListViews views;

    @Inject
    BulkMoves bulk;

    @GET
    @Transactional
    public Response list(@Context UriInfo uri) {
        try {
            return Response.ok(Templates.claims(views.of(uri.getQueryParameters(), ClaimListView.Bulk.NONE)).render())
                    .build();
        } catch (Problem fault) {
            if (fault.status() != 400) {
                throw fault;
            }
            String wrong = "The address asks for something that this list does not know ("
                    + fault.errors().stream().map(FieldError::field).collect(Collectors.joining(", "))
                    + "). These are all claims.";
            return page(400, new MultivaluedHashMap<>(), new ClaimListView.Bulk(List.of(), wrong, List.of()));
        }
    }

    @POST
    @Path("moves")
    public Response move(@RestForm("claim") List<String> claims, @RestForm String act, @RestForm String reason,
            @RestForm String to, @RestForm String query) {
        MultivaluedMap<String, String> filter = Queries.parsed(query);
        BulkMoves.Order order;
        try {
            if ("export".equals(act)) {
                return Response.seeOther(URI.create(exported(claims))).build();
            }
            order = BulkMoves.Order.of(claims, act, reason, to);
        } catch (Problem fault) {
            return page(fault.status(), filter, new ClaimListView.Bulk(List.of(), BulkMoves.fault(fault),
                    claims == null ? List.of() : claims));
        }
        caller.mustBe(Role.CHECKER);
        List<ClaimListView.BulkResult> results = bulk.run(order, Actor.of(caller, clock));
        if (results.stream().allMatch(result -> result.refusal() == null)) {
            String done = Link.with(Link.query(filter), "done", order.act().word() + "." + results.size());
            return Response.seeOther(URI.create(Link.of("/claims", done))).build();
        }
        return page(200, filter, new ClaimListView.Bulk(results, null, List.of()));
    }

    private static String exported(List<String> claims) {
        List<String> ids = BulkMoves.ticked(claims).stream().map(ticked -> ticked.id().toString()).toList();
        return Link.of("/api/v1/exports/claims.csv", Link.with("", "claim", ids));
    }

    private Response page(int status, MultivaluedMap<String, String> filter, ClaimListView.Bulk bulk) {
        String page = QuarkusTransaction.joiningExisting()
                .call(() -> Templates.claims(views.of(new MultivaluedHashMap<>(filter), bulk)).render());
        return Response.status(status).entity(page).type(MediaType.TEXT_HTML + ";charset=UTF-8").build();
    }
}
