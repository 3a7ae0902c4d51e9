package org.tallymark.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Reads a JSON request body by hand, so that what is not there answers before what is wrong with the body, and every
 * fault names its field.
 */
public final class Body {

    /** Deep enough for every shape of the API; deeper input is an attack on the parser. */
    private static final int DEPTH = 64;

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(String.class, new StorableString()))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(LogicalType.Textual, config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .build();

    static {
        STRICT.getFactory().setStreamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(DEPTH).maxNumberLength(400).build());
    }

    /** Strings without what no database keeps. */
    private static final class StorableString extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Text.storable(super.deserialize(parser, context));
        }
    }

    private Body() {}

    /**
     * The body as a request record; an empty body is an empty object.
     *
     * @throws Problem 400 that names the field that is unknown or has the wrong type
     */
    public static <T> T read(byte[] body, Class<T> type) {
        return convert(() -> STRICT.readValue(orEmpty(body), type));
    }

    /** The body as a tree, for PATCH, where a null is not the same as nothing. */
    public static JsonNode tree(byte[] body) {
        JsonNode tree = convert(() -> STRICT.readTree(orEmpty(body)));
        if (!tree.isObject()) {
            throw Problem.badInput("body", "must be a JSON object");
        }
        return tree;
    }

    /**
     * One part of such a tree as a typed value.
     *
     * @param field what the request calls that part; empty where it is the request itself
     */
    public static <T> T part(JsonNode node, String field, Class<T> type) {
        try {
            return STRICT.treeToValue(node, type);
        } catch (JsonProcessingException cause) {
            rethrow(cause);
            String inner = cause instanceof JsonMappingException mapping ? path(mapping) : "";
            throw Problem.badInput(inner.isEmpty() ? field
                    : field + (field.isEmpty() || inner.startsWith("[") ? "" : ".") + inner, message(cause));
        }
    }

    /** What a request record itself refuses, it has named by its field. */
    private static void rethrow(JsonProcessingException thrown) {
        if (thrown.getCause() instanceof Problem problem) {
            throw problem;
        }
    }

    private static byte[] orEmpty(byte[] body) {
        return body == null || body.length == 0 ? new byte[] {'{', '}'} : body;
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T convert(Reading<T> reading) {
        try {
            T read = reading.read();
            if (read == null) {
                throw Problem.badInput("body", "must be a JSON object");
            }
            return read;
        } catch (JsonMappingException cause) {
            rethrow(cause);
            String path = path(cause);
            throw Problem.badInput(path.isEmpty() ? "body" : path, message(cause));
        } catch (IOException cause) {
            throw Problem.badInput("body", message(cause));
        }
    }

    private static String path(JsonMappingException cause) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : cause.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String message(IOException cause) {
        if (cause instanceof UnrecognizedPropertyException) {
            return "is not a field of this request: remove it";
        }
        if (cause instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return "must be one of " + Arrays.stream(format.getTargetType().getEnumConstants()).map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        if (cause instanceof StreamConstraintsException) {
            return "is nested too deeply or holds too long a number";
        }
        if (cause instanceof InputCoercionException
                || cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return "has the wrong type or form";
        }
        return "is not valid JSON";
    }
}
