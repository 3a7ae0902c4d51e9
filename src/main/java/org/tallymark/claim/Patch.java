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
public record Patch(JsonNode body) implements MoveRequest {

    private static final Set<String> READING = Set.of("start", "end", "kind", "effect", "number", "quantity", "counted",
            "about", "time", "asOf", "place", "attribution");

    /** A hop as somebody writes it; offsets are code points, null where the text does not hold the mention. */
    public record HopDraft(String name, SourceKind kind, Integer start, Integer end, Span cue, Long source, Boolean read) {}

    /** A counted phrase as somebody writes it. */
    public record CountedDraft(String text, Integer start, Integer end) {}

    /** @throws Problem 400 where it is no JSON object */
    public static Patch of(byte[] request) {
        return new Patch(Body.tree(request));
    }

    /** @throws Problem 400 that names each field which this request does not know, or one that has the wrong type */
    @Override
    public void check() {
        refuseUnknown("version");
        readAll();
    }

    /** The same for a claim marked by hand, which has no version yet and needs a span. */
    void checkMark() {
        refuseUnknown(null);
        readAll();
    }

    private void refuseUnknown(String besides) {
        List<FieldError> errors = new ArrayList<>();
        body.fieldNames().forEachRemaining(field -> {
            if (!READING.contains(field) && !field.equals("check") && !field.equals(besides)) {
                errors.add(new FieldError(field, "is not a field of this request: remove it"));
            }
        });
        if (!errors.isEmpty()) {
            throw Problem.badInput(errors);
        }
    }

    /** Reads every field once, so that a wrong type answers before anything else is looked at. */
    private void readAll() {
        get("version", Integer.class);
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

    @Override
    public Integer version() {
        return get("version", Integer.class);
    }

    /** How deep a check it asks for, or null. */
    Depth depth() {
        return get("check", Depth.class);
    }

    /** Whether it writes over the reading, rather than only raising the depth of the check. */
    boolean corrects() {
        return READING.stream().anyMatch(body::has);
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
