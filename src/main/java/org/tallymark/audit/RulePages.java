package org.tallymark.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the machine reads, and where people read otherwise. */
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
public class RulePages {

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance rules(RuleAudit audit);
    }

    @GET
    @Transactional
    public String look() {
        return Templates.rules(RuleAudit.now()).render();
    }
}
