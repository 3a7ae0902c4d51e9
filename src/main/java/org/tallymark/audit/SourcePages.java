package org.tallymark.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.tallymark.desk.Link;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.source.SourceJson;
import org.tallymark.source.Sources;
import org.tallymark.web.Page;
import org.tallymark.web.Parameters;
import org.tallymark.web.Problem;

/** The sources, and the audit of each. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
public class SourcePages {

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        static native TemplateInstance sources(Page<SourceJson> page, String q, String next);

        static native TemplateInstance source(SourceView view);
    }

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Sources sources;

    @Inject
    SourceViews views;

    @GET
    public String list(@Context UriInfo uri) {
        Parameters given = Parameters.of(uri.getQueryParameters(), Set.of("q", "after"));
        String q = given.one("q");
        Page<SourceJson> page = sources.list(q, given.limit(), given.one("after"));
        String next = page.next() == null ? null : Link.of("/sources",
                Link.with(q == null ? "" : Link.with("", "q", q), "after", page.next()));
        return Templates.sources(page, q == null ? "" : q, next).render();
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @Transactional
    public String one(@PathParam("id") long id, @Context UriInfo uri) {
        SourceJson source = sources.look(id);
        return Templates.source(views.of(source, uri.getQueryParameters(), SourceForm.of(source))).render();
    }

    @POST
    @Path("{id: [1-9][0-9]{0,17}}")
    public Response change(@PathParam("id") long id, @RestForm String name, @RestForm String kind,
            @RestForm String aliases, @RestForm String homepage, @RestForm String owner, @RestForm Integer version) {
        SourceForm typed = new SourceForm(name, kind, aliases, homepage, owner, "");
        return attempt(id, typed, () -> {
            caller.mustBe(Role.CHECKER);
            return sources.change(id, typed.change(version, sources), caller.name(), clock.instant());
        });
    }

    @POST
    @Path("{id: [1-9][0-9]{0,17}}/merge")
    public Response merge(@PathParam("id") long id, @RestForm String into, @RestForm Integer version) {
        return attempt(id, SourceForm.merging(sources.look(id), into), () -> {
            Long other = SourceForm.named("into", into, sources);
            sources.mustBeThere(other);
            caller.mustBe(Role.EDITOR);
            return sources.merge(id, other, version, caller.name(), clock.instant());
        });
    }

    @POST
    @Path("{id: [1-9][0-9]{0,17}}/unmerge")
    public Response unmerge(@PathParam("id") long id, @RestForm Integer version) {
        return attempt(id, SourceForm.typed(sources.look(id)), () -> {
            caller.mustBe(Role.EDITOR);
            return sources.unmerge(id, version, caller.name(), clock.instant());
        });
    }

    /** Back to the page, or the page again with what is wrong and all that was typed. */
    private Response attempt(long id, SourceForm typed, Supplier<SourceJson> act) {
        SourceJson source = sources.look(id);
        try {
            act.get();
            return Response.seeOther(URI.create("/sources/" + id)).build();
        } catch (Problem refused) {
            String page = QuarkusTransaction.requiringNew().call(() -> Templates.source(
                    views.of(source, new MultivaluedHashMap<>(), typed.refused(refused))).render());
            return Response.status(refused.status()).type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(page).build();
        }
    }
}
