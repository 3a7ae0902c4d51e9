package org.tallymark.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.tallymark.web.Body;
import org.tallymark.web.Problem;

/**
 * The same move asked of many claims: {@code {"claims": [{"id", "version", ...}, ...], ...}}. What stands beside
 * {@code claims} holds for each of them, unless its row says otherwise.
 */
record BulkRequest(List<Row> rows) {

    /** One claim's part of it. */
    record Row(String id, ObjectNode fields) {

        /** @throws Problem 400 that names the field */
        <R> R as(Class<R> type) {
            return Body.part(fields, "", type);
        }
    }

    /** @throws Problem 400 where there are no claims, too many, or what holds for all of them is wrong */
    static BulkRequest of(byte[] body, Class<?> type) {
        ObjectNode shared = (ObjectNode) Body.tree(body);
        JsonNode claims = shared.remove("claims");
        if (claims == null || !claims.isArray() || claims.isEmpty()) {
            throw Problem.badInput("claims", "must list at least one claim as {\"id\", \"version\"}");
        }
        if (claims.size() > ManyClaims.MOST) {
            throw Problem.badInput("claims", "holds more than " + ManyClaims.MOST + ": send them in parts");
        }
        Body.part(shared, "", type);
        List<Row> rows = new ArrayList<>();
        for (JsonNode claim : claims) {
            rows.add(row(claim, shared, "claims[" + rows.size() + "]"));
        }
        return new BulkRequest(rows);
    }

    private static Row row(JsonNode claim, ObjectNode shared, String at) {
        if (!claim.isObject()) {
            throw Problem.badInput(at, "must be an object with id and version");
        }
        ObjectNode fields = shared.deepCopy();
        fields.setAll((ObjectNode) claim);
        JsonNode id = fields.remove("id");
        if (id == null || !id.isTextual()) {
            throw Problem.badInput(at + ".id", "must be a claim's id, such as \"31c14\"");
        }
        return new Row(id.textValue(), fields);
    }
}
