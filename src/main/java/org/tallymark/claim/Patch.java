package org.tallymark.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.TimeValue;
import org.tallymark.review.Depth;
import org.tallymark.review.SourceKind;
import org.tallymark.web.Body;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/**
 * What somebody writes over a claim's reading: each field is left as it is, set, or set to null.
 *
 * @param body the request; a field that is not in it stays as it is
 */
record Patch(JsonNode body) {

    static final Set<String> FIELDS = Set.of("version", "start", "end", "kind", "effect", "number", "quantity", "counted",
            "about", "time", "asOf", "place", "attribution", "check");

    /** A hop as somebody writes it; offsets are code points, null where the text does not hold the mention. */
    record HopDraft(String name, SourceKind kind, Integer start, Integer end, Span cue, Long source, Boolean read) {}

    /** A counted phrase as somebody writes it. */
    record CountedDraft(String text, Integer start, Integer end) {}

    /** @throws Problem 400 that names each field that this request does not know */
    static Patch of(byte[] request) {
        JsonNode body = Body.tree(request);
        List<FieldError> errors = new ArrayList<>();
        body.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                errors.add(new FieldError(field, "is not a field of this request: remove it"));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
        Patch patch = new Patch(body);
        patch.readAll();
        return patch;
    }

    /** Reads every field once, so that a wrong type answers before anything else is looked at. */
    private void readAll() {
        version();
        get("start", Integer.class);
        get("end", Integer.class);
        get("kind", Kind.class);
        get("effect", Effect.class);
        get("number", Span.class);
        get("quantity", Quantity.class);
        get("counted", CountedDraft.class);
        get("about", String.class);
        get("time", TimeValue.class);
        get("asOf", String.class);
        get("place", String.class);
        get("check", Depth.class);
        if (has("attribution")) {
            hops();
        }
    }

    Integer version() {
        return get("version", Integer.class);
    }

    boolean has(String field) {
        return body.has(field);
    }

    boolean hasAny(String... fields) {
        for (String field : fields) {
            if (has(field)) {
                return true;
            }
        }
        return false;
    }

    /** The field's value; null where it is null or not there. */
    <T> T get(String field, Class<T> type) {
        return body.hasNonNull(field) ? Body.part(body.get(field), field, type) : null;
    }

    List<HopDraft> hops() {
        HopDraft[] hops = get("attribution", HopDraft[].class);
        if (hops == null) {
            return List.of();
        }
        for (int i = 0; i < hops.length; i++) {
            String at = "attribution[" + i + "]";
            if (hops[i] == null || hops[i].name() == null || hops[i].name().isBlank()) {
                throw Problem.badInput(at + ".name", "is missing: name the source as the text does");
            }
            if (hops[i].kind() == null) {
                throw Problem.badInput(at + ".kind", "is missing: say what kind of source it is");
            }
        }
        return List.of(hops);
    }
}
