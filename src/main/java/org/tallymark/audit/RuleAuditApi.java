package org.tallymark.audit;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How often each of the extractor's rules was corrected. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RuleAuditApi {

    @GET
    @Transactional
    @Operation(summary = "Compare the machine's readings with what people made of them, by rule")
    public RuleAudit audit() {
        return RuleAudit.now();
    }
}
