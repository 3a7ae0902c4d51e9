package org.tallymark.claim;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/**
 * An uploaded document as a form sends it.
 *
 * @param name what its sender called it
 * @param alt what an image shows, or null
 */
record UploadForm(Path file, String name, String alt, boolean confidential) {

    private static final List<String> KNOWN = List.of("file", "alt", "confidential");

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
        Map<String, Collection<FormValue>> values = parts.getValues();
        List<FieldError> wrong = values.entrySet().stream()
                .filter(part -> !KNOWN.contains(part.getKey()) || part.getValue().size() > 1)
                .map(part -> new FieldError(part.getKey(), KNOWN.contains(part.getKey())
                        ? "is there more than once: send one" : "is not a field of this request: remove it")).toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        FormValue file = one(values, "file");
        if (file == null || !file.isFileItem()) {
            throw Problem.badInput("file", "is missing: choose a file");
        }
        return new UploadForm(file.getFileItem().getFile(), file.getFileName(), text(values, "alt"),
                isConfidential(text(values, "confidential")));
    }

    private static FormValue one(Map<String, Collection<FormValue>> values, String field) {
        return values.containsKey(field) ? values.get(field).iterator().next() : null;
    }

    private static String text(Map<String, Collection<FormValue>> values, String field) {
        FormValue value = one(values, field);
        if (value != null && value.isFileItem()) {
            throw Problem.badInput(field, "is a file: send it as a text");
        }
        return value == null ? null : value.getValue();
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
