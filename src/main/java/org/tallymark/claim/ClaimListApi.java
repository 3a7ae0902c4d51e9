package org.tallymark.claim;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.people.Caller;
import org.tallymark.web.Page;
import org.tallymark.web.Parameters;

/** Claims across articles. */
@Path("/api/v1/claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimListApi {

    private static final Set<String> PARAMETERS = new HashSet<>(ClaimFilter.PARAMETERS);

    static {
        PARAMETERS.addAll(Set.of("sort", "limit", "after"));
    }

    @Inject
    Caller caller;

    @GET
    @Transactional
    @Operation(summary = "List claims", description = "Filters: state, check, verdict, attributionVerdict, deviation,"
            + " kind, effect, source (with as: CITED, PUBLISHER, ORIGIN, and upstream: NAMED, UNNAMED, NONE), article,"
            + " figure, holder, proposer, unit, min, max, from, to, q, laterChanged (a newer version changed the number,"
            + " or it was found out of date). A repeated parameter means or. sort: newest,"
            + " article, changed, deadline, largest, smallest.")
    public Page<ClaimJson> list(@Context UriInfo uri) {
        Parameters given = Parameters.of(uri.getQueryParameters(), PARAMETERS);
        Page<Claim> page = ClaimQueries.page(ClaimFilter.of(given), ClaimScope.ANY, ClaimSort.parse(given.one("sort")),
                given.limit(), given.one("after"), caller.name());
        return new Page<>(ClaimQueries.json(page.items(), caller.name()), page.next());
    }
}
