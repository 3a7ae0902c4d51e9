package org.tallymark.people;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tallymark.web.Problem;

/** Answers of pages. */
public final class Html {

    private static final String TYPE = MediaType.TEXT_HTML + ";charset=UTF-8";

    private Html() {}

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(TYPE).entity(page.render()).build();
    }

    /** The form again, with what was wrong with it. */
    public static Response again(Problem problem, TemplateInstance page) {
        return page(problem.status(), page);
    }

    public static Response seeOther(URI page) {
        return Response.seeOther(page).build();
    }

    public static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
