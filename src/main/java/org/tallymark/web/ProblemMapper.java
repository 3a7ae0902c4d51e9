package org.tallymark.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every refusal: as problem+json under {@code /api}, as a page elsewhere. */
class ProblemMapper {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance problem(ProblemJson problem);
    }

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        return answer(problem.json(), uri);
    }

    @ServerExceptionMapper
    Response webApplicationException(WebApplicationException thrown, UriInfo uri) {
        Response original = thrown.getResponse();
        if (original.getStatus() < 400 || original.hasEntity()) {
            return original;
        }
        Response.StatusType status = original.getStatusInfo();
        return answer(new ProblemJson("about:blank", status.getReasonPhrase(), status.getStatusCode(),
                status.getStatusCode() == 404 ? "Nothing is there." : status.getReasonPhrase() + ".", null, List.of(),
                null), uri);
    }

    private static Response answer(ProblemJson problem, UriInfo uri) {
        if (uri.getPath().startsWith("/api/")) {
            return Response.status(problem.status()).type(ProblemJson.MEDIA_TYPE).entity(problem).build();
        }
        return Response.status(problem.status()).type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.problem(problem).render()).build();
    }
}
