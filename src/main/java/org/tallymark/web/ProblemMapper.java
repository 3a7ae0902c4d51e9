package org.tallymark.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers every refusal. */
class ProblemMapper {

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri) {
        return Answers.of(problem.json(), uri);
    }

    @ServerExceptionMapper
    Response webApplicationException(WebApplicationException thrown, UriInfo uri) {
        Response original = thrown.getResponse();
        if (original.getStatus() < 400 || original.hasEntity()) {
            return original;
        }
        Response.StatusType status = original.getStatusInfo();
        return Answers.of(new ProblemJson("about:blank", status.getReasonPhrase(), status.getStatusCode(),
                status.getStatusCode() == 404 ? "Nothing is there." : status.getReasonPhrase() + ".", null, List.of(),
                null), uri);
    }
}
