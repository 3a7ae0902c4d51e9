package org.tallymark.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tallymark.web.Body;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/**
 * What somebody writes over what stands above an article's text; only what is named is written.
 *
 * @param named the fields to write
 * @param publisher its name
 */
record Correction(Integer version, Set<String> named, String title, String publisher, LocalDate published, String byline,
        String slug, Instant deadline) {

    private static final Set<String> FIELDS = Set.of("title", "publisher", "published", "byline", "slug", "deadline");

    /** @throws Problem 400 that names each field that is not known or at fault */
    static Correction of(byte[] body, Fields fields) {
        JsonNode tree = Body.tree(body);
        List<FieldError> unknown = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        tree.fieldNames().forEachRemaining(field -> {
            if (FIELDS.contains(field)) {
                named.add(field);
            } else if (!field.equals("version")) {
                unknown.add(new FieldError(field, "is not a field of this request: remove it"));
            }
        });
        if (!unknown.isEmpty()) {
            throw Problem.badInput(unknown);
        }
        Integer version = tree.hasNonNull("version") ? Body.part(tree.get("version"), "version", Integer.class) : null;
        return of(version, named, field -> tree.hasNonNull(field) ? Body.part(tree.get(field), field, String.class) : null,
                fields);
    }

    /** @param typed each field as it was typed, null where it was left empty */
    static Correction of(Integer version, Set<String> named, Function<String, String> typed, Fields fields) {
        Check.Faults faults = new Check.Faults();
        Correction correction = new Correction(version, named,
                named.contains("title") ? faults.of("title", () -> Fields.title(typed.apply("title"))) : null,
                named.contains("publisher") ? faults.of("publisher", () -> Fields.publisher(typed.apply("publisher"))) : null,
                named.contains("published") ? faults.of("published", () -> fields.published(typed.apply("published"))) : null,
                named.contains("byline") ? faults.of("byline", () -> Fields.byline(typed.apply("byline"))) : null,
                named.contains("slug") ? faults.of("slug", () -> Fields.slug(typed.apply("slug"))) : null,
                named.contains("deadline") ? faults.of("deadline", () -> fields.deadline(typed.apply("deadline"))) : null);
        faults.refuse();
        return correction;
    }

    /** The value to write: the one sent where the field is named, else the one there is. */
    <T> T or(String field, T sent, T there) {
        return named.contains(field) ? sent : there;
    }
}
