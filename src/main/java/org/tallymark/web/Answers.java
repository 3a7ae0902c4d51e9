package org.tallymark.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Writes a problem as problem+json under {@code /api}, as a page elsewhere. */
final class Answers {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(ProblemJson problem);
    }

    private Answers() {}

    static Response of(ProblemJson problem, UriInfo uri) {
        if (uri.getPath().startsWith("/api/")) {
            return Response.status(problem.status()).type(ProblemJson.MEDIA_TYPE).entity(problem).build();
        }
        return Response.status(problem.status()).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.problem(problem).render()).build();
    }
}
