package org.tallymark.intake;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.tallymark.article.Article;
import org.tallymark.article.ArticleQueries;
import org.tallymark.article.Snapshot;
import org.tallymark.claim.Actor;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Body;
import org.tallymark.web.Page;
import org.tallymark.web.Parameters;

/** Taking in an article, and reading one. */
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleApi {

    @Inject
    TakeIn takeIn;

    @Inject
    Check check;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** What is sent; with {@code html}, title, publisher, byline, date and address may be missing and are read from it. */
    record Request(String url, Boolean fetch, String title, String text, String html, String publisher, String byline,
            String published, String slug, String deadline) {

        Typed typed() {
            return new Typed(title, text, publisher, byline, published, url, slug, deadline, Snapshot.Origin.PASTE);
        }
    }

    @POST
    @Operation(summary = "Take in an article", description = "201, or 200 where the same article is there already, or 409"
            + " where its address is known with another text.")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeIn(byte[] body) {
        Request request = Body.read(body, Request.class);
        Check.mustBeOne(request.text(), request.html(), request.fetch());
        Draft draft = request.html() == null ? check.draft(request.typed())
                : check.draftOfHtml(request.typed(), request.html());
        return takeIn(draft);
    }

    @POST
    @Operation(summary = "Take in an article as a file", description = "Answered as the same article in JSON is.")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = UploadRequest.Fields.class)))
    public Response upload(MultipartFormDataInput parts) {
        return takeIn(check.draftOfFile(UploadRequest.of(parts)));
    }

    private Response takeIn(Draft draft) {
        caller.mustBe(Role.CHECKER);
        TakeIn.Taken taken = takeIn.takeIn(draft, Actor.of(caller, clock));
        ArticleJson.Whole article = show(taken.article());
        return (taken.made() ? Response.created(URI.create("/api/v1/articles/" + taken.article())) : Response.ok())
                .entity(article).build();
    }

    @GET
    @Transactional
    @Operation(summary = "List articles", description = "Newest first, or with sort=deadline those first that are due"
            + " first. Withdrawn articles are left out.")
    public Page<ArticleJson> list(@Context UriInfo uri) {
        Parameters given = Parameters.of(uri.getQueryParameters(), Set.of("sort", "limit", "after"));
        Page<Article> page = ArticleQueries.all(given.one("sort"), given.limit(), given.one("after"));
        return new Page<>(ArticleJson.of(page.items()), page.next());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One article with its text and claims")
    public ArticleJson.Whole one(@PathParam("id") String id) {
        return show(ArticlePath.id(id));
    }

    private static ArticleJson.Whole show(long id) {
        return ArticleJson.Whole.of(ArticlePath.article(id));
    }
}
