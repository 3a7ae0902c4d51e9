package org.tallymark.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The desk: what waits, and how far the articles are. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DeskPage {

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance desk(DeskView view);
    }

    @Inject
    DeskViews views;

    @GET
    @Transactional
    public String desk() {
        return Templates.desk(views.today()).render();
    }
}
