package org.tallymark.claim;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.tallymark.people.Caller;
import org.tallymark.people.Role;
import org.tallymark.web.Body;
import org.tallymark.web.Page;
import org.tallymark.web.Problem;

/** The file of an article: what its evidence is pinned from. */
@Path("/api/v1/articles/{id}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Copies")
public class CopiesApi {

    @Inject
    ArticleFile file;

    @Inject
    FileReading reading;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "The copies of an article's file")
    public Page<CopyJson> list(String id) {
        return new Page<>(file.list(file.find(id), actor()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Store a pasted text, or tell a contact")
    public Response store(String id, byte[] body) {
        long article = file.find(id);
        return created(article, file.store(article, Body.read(body, CopyDraft.class), actor()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Upload a PDF, an image or a text")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = UploadForm.Fields.class)))
    public Response upload(String id, MultipartFormDataInput parts) {
        long article = file.find(id);
        UploadForm form = UploadForm.of(parts);
        caller.mustBe(Role.CHECKER);
        ReadFile read = reading.read(form.file(), form.name(), form.alt());
        return created(article, file.store(article, read, form.confidential(), actor()));
    }

    @GET
    @Path("/{copy}/text")
    @Produces("text/plain;charset=UTF-8")
    @Operation(summary = "What can be read in a copy, its pages parted by form feeds")
    public Response text(String id, String copy) {
        ArticleFile.WholeCopy whole = file.look(file.find(id), copy, actor());
        if (whole.text() == null) {
            throw Problem.notFound("A text of copy " + copy);
        }
        return guarded(Response.ok(whole.text())).build();
    }

    /** The bytes as they came in: always an attachment, never shown or run by a browser. */
    @GET
    @Path("/{copy}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A copy as it was stored")
    public Response content(String id, String copy) {
        ArticleFile.WholeCopy whole = file.look(file.find(id), copy, actor());
        return guarded(Response.ok(whole.bytes()).type(servedAs(whole.copy().mediaType())))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(whole.fileName())).build();
    }

    private static Response.ResponseBuilder guarded(Response.ResponseBuilder response) {
        return response.header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    /** What a browser could run is served as mere bytes. */
    private static String servedAs(String mediaType) {
        return switch (mediaType) {
            case "image/png", "image/jpeg", "image/webp", "application/pdf" -> mediaType;
            case "text/plain" -> "text/plain;charset=UTF-8";
            default -> MediaType.APPLICATION_OCTET_STREAM;
        };
    }

    private static Response created(long article, CopyJson copy) {
        return Response.created(URI.create("/api/v1/articles/" + article + "/copies/" + copy.id() + "/content"))
                .entity(copy).build();
    }

    private Actor actor() {
        return Actor.of(caller, clock);
    }
}
