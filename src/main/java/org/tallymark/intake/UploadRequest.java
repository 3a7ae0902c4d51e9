package org.tallymark.intake;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.tallymark.article.Snapshot;
import org.tallymark.web.Parts;
import org.tallymark.web.Problem;

/**
 * An article that is sent as a file, with what is said about it.
 *
 * @param typed with the file's content as its text
 * @param isPage whether the file is a page of HTML, of which the article has to be read
 */
record UploadRequest(Typed typed, boolean isPage) {

    private static final Set<String> KNOWN =
            Set.of("file", "title", "publisher", "byline", "published", "url", "slug", "deadline");

    /** The form's fields, as the API's description shows them. */
    static final class Fields {

        @Schema(format = "binary", required = true, description = "A text or a page of HTML, up to 5 MB, in any charset")
        String file;

        @Schema(description = "May be missing where a page says it, as may publisher, byline, published and url")
        String title;

        String publisher;

        String byline;

        String published;

        String url;

        String slug;

        String deadline;
    }

    /** @throws Problem 400 that names each part that is not known or sent twice, or the file that is no text; 413 */
    static UploadRequest of(MultipartFormDataInput input) {
        Parts parts = Parts.of(input, KNOWN);
        Parts.Sent file = parts.file("file");
        UploadedArticle sent = UploadedArticle.read(file.path(), file.name());
        return new UploadRequest(new Typed(parts.text("title"), sent.content(), parts.text("publisher"), parts.text("byline"),
                parts.text("published"), parts.text("url"), parts.text("slug"), parts.text("deadline"), Snapshot.Origin.FILE),
                sent.isPage());
    }
}
