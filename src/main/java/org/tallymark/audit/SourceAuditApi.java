package org.tallymark.audit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.people.Caller;
import org.tallymark.source.Sources;
import org.tallymark.web.Parameters;

/** The audit of one source. */
@Path("/api/v1/sources/{id: [1-9][0-9]{0,17}}/audit")
@Produces(MediaType.APPLICATION_JSON)
public class SourceAuditApi {

    static final Set<String> PARAMETERS = Set.of("as", "kind", "from", "to");

    @Inject
    Caller caller;

    @Inject
    Sources sources;

    @GET
    @Transactional
    @Operation(summary = "Audit a source", description = "as: CITED (anywhere in the chain), PUBLISHER or ORIGIN; kind,"
            + " from and to as for claims.")
    public SourceAudit audit(@PathParam("id") long id, @Context UriInfo uri) {
        sources.look(id);
        return SourceAudit.of(id, filter(id, uri.getQueryParameters()), caller.name());
    }

    static ClaimFilter filter(long source, MultivaluedMap<String, String> given) {
        Parameters.of(given, PARAMETERS);
        MultivaluedMap<String, String> all = new MultivaluedHashMap<>();
        all.putAll(given);
        all.putSingle("source", String.valueOf(source));
        return ClaimFilter.of(all);
    }
}
