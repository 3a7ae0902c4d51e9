package org.tallymark.web;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The parts of a multipart request: each known, and there once. */
public final class Parts {

    /** @param name what its sender called it, or null */
    public record Sent(Path path, String name) {}

    private final Map<String, Collection<FormValue>> values;

    private Parts(Map<String, Collection<FormValue>> values) {
        this.values = values;
    }

    /** @throws Problem 400 that names each part that is not known or sent twice */
    public static Parts of(MultipartFormDataInput input, Set<String> known) {
        List<FieldError> wrong = input.getValues().entrySet().stream()
                .filter(part -> !known.contains(part.getKey()) || part.getValue().size() > 1)
                .map(part -> new FieldError(part.getKey(), known.contains(part.getKey())
                        ? "is there more than once: send one" : "is not a field of this request: remove it")).toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
        return new Parts(input.getValues());
    }

    /** @throws Problem 400 where it is missing or no file */
    public Sent file(String field) {
        FormValue file = one(field);
        if (file == null || !file.isFileItem()) {
            throw Problem.badInput(field, "is missing: choose a file");
        }
        return new Sent(file.getFileItem().getFile(), file.getFileName());
    }

    /**
     * Null where it is missing.
     *
     * @throws Problem 400 where it is a file
     */
    public String text(String field) {
        FormValue value = one(field);
        if (value != null && value.isFileItem()) {
            throw Problem.badInput(field, "is a file: send it as a text");
        }
        return value == null ? null : value.getValue();
    }

    private FormValue one(String field) {
        return values.containsKey(field) ? values.get(field).iterator().next() : null;
    }
}
