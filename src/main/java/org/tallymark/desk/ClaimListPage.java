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
import org.jboss.resteasy.reactive.RestForm;
import org.tallymark.claim.Actor;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;

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
    public String list(@Context UriInfo uri) {
        return Templates.claims(views.of(uri.getQueryParameters(), List.of())).render();
    }

    @POST
    @Path("moves")
    public Response move(@RestForm("claim") List<String> claims, @RestForm String act, @RestForm String reason,
            @RestForm String to, @RestForm String query) {
        if ("export".equals(act)) {
            return Response.seeOther(URI.create(exported(claims))).build();
        }
        BulkMoves.Order order = BulkMoves.Order.of(claims, act, reason, to);
        caller.mustBe(Role.CHECKER);
        List<ClaimListView.BulkResult> results = bulk.run(order, Actor.of(caller, clock));
        MultivaluedMap<String, String> filter = Queries.parsed(query);
        if (results.stream().allMatch(result -> result.refusal() == null)) {
            String done = Link.with(Link.query(filter), "done", order.act().word() + "." + results.size());
            return Response.seeOther(URI.create(Link.of("/claims", done))).build();
        }
        return Response.ok(page(filter, results), MediaType.TEXT_HTML + ";charset=UTF-8").build();
    }

    private static String exported(List<String> claims) {
        List<String> ids = BulkMoves.ticked(claims).stream().map(ticked -> ticked.id().toString()).toList();
        return Link.of("/api/v1/exports/claims.csv", Link.with("", "claim", ids));
    }

    private String page(MultivaluedMap<String, String> filter, List<ClaimListView.BulkResult> results) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Templates.claims(views.of(new MultivaluedHashMap<>(filter), results)).render());
    }
}
