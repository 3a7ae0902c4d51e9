package org.tallymark.claim;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.tallymark.web.Parts;
import org.tallymark.web.Problem;

/**
 * An uploaded document as a form sends it.
 *
 * @param name what its sender called it
 * @param alt what an image shows, or null
 */
record UploadForm(Path file, String name, String alt, boolean confidential) {

    private static final Set<String> KNOWN = Set.of("file", "alt", "confidential");

    /** The form's fields, as the API's description shows them. */
    static final class Fields {

        @Schema(format = "binary", required = true)
        String file;

        @Schema(description = "What an image shows, for who cannot see it")
        String alt;

        boolean confidential;
    }

    /** @throws Problem 400 that names each field that is not known or sent twice, or the one that is missing or wrong */
    static UploadForm of(MultipartFormDataInput parts) {
        Parts known = Parts.of(parts, KNOWN);
        Parts.Sent file = known.file("file");
        return new UploadForm(file.path(), file.name(), known.text("alt"), isConfidential(known.text("confidential")));
    }

    /** A form's word for it; one that is unknown must not leave a copy open that somebody meant to protect. */
    private static boolean isConfidential(String field) {
        return switch (field == null ? "" : field.strip().toLowerCase(Locale.ROOT)) {
            case "true", "on" -> true;
            case "false", "" -> false;
            default -> throw Problem.badInput("confidential", "must be true or false");
        };
    }
}
