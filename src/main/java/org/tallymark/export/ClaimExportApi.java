package org.tallymark.export;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.claim.Actor;
import org.tallymark.claim.ClaimFilter;
import org.tallymark.claim.ClaimScope;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Parameters;
import org.tallymark.web.Problem;

/** Claims as files. */
@Path("/api/v1/exports")
public class ClaimExportApi {

    private static final List<String> NAMES = List.of("verified", "quoted", "single");
    private static final Set<String> PARAMETERS = new HashSet<>(ClaimFilter.PARAMETERS);

    static {
        PARAMETERS.addAll(NAMES);
    }

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    RoutingContext request;

    /** What is asked for. */
    private record Asked(ClaimFilter filter, ClaimScope scope) {}

    @GET
    @Path("claims.csv")
    @Operation(summary = "Export claims as CSV", description = "The filters of GET /api/v1/claims, or one of the flags"
            + " verified, quoted, single (editors only; whoever takes it can no longer give the second answer). The"
            + " columns are described in README.md.")
    public Response csv(@Context UriInfo uri) throws IOException {
        Asked asked = asked(uri);
        ExportFile file = new ExportFile(new ClaimExport(asked.filter, asked.scope, Actor.of(caller, clock)).write());
        request.addEndHandler(ended -> file.close());
        if (request.response().closed()) {
            file.close();
        }
        StreamingOutput body = file::sendTo;
        // The length, so that whoever gets less knows it.
        return headed(Response.ok(body), asked.scope).header(HttpHeaders.CONTENT_LENGTH, file.size()).build();
    }

    /** Whether it would be given: nothing is made, and nobody has taken anything. */
    @HEAD
    @Path("claims.csv")
    @Operation(hidden = true)
    public Response head(@Context UriInfo uri) {
        return headed(Response.ok(), asked(uri).scope).build();
    }

    private Asked asked(UriInfo uri) {
        Parameters given = Parameters.of(uri.getQueryParameters(), PARAMETERS);
        ClaimScope scope = scope(given);
        ClaimFilter filter = ClaimFilter.of(given);
        if (scope == ClaimScope.SINGLE) {
            caller.mustBe(Role.EDITOR);
            caller.mustAskHere("from the page Exports");
        }
        return new Asked(filter, scope);
    }

    private static ClaimScope scope(Parameters given) {
        List<String> flags = NAMES.stream().filter(given::flag).toList();
        if (flags.size() > 1) {
            throw Problem.badInput(flags.get(1), "does not go with " + flags.get(0) + ": take one after the other");
        }
        return flags.isEmpty() ? ClaimScope.ANY : ClaimScope.valueOf(flags.get(0).toUpperCase(Locale.ROOT));
    }

    private String name(ClaimScope scope) {
        String what = scope == ClaimScope.ANY ? "" : "-" + scope.name().toLowerCase(Locale.ROOT);
        return "claims" + what + "-" + LocalDate.ofInstant(clock.instant(), clock.getZone()) + ".csv";
    }

    private Response.ResponseBuilder headed(Response.ResponseBuilder response, ClaimScope scope) {
        return response.type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(scope) + "\"");
    }
}
