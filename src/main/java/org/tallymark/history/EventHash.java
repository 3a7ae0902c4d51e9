package org.tallymark.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;

/** The hash of an event: SHA-256 over its RFC 8785 JSON followed by the 32 bytes of the hash before it. */
final class EventHash {

    static final byte[] FIRST_PREVIOUS = new byte[32];

    private static final ObjectMapper JSON = new ObjectMapper();

    private EventHash() {}

    static byte[] of(Event event) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(canonical(event));
            return sha256.digest(event.previousHash);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static byte[] canonical(Event event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("article", event.articleId);
        fields.put("claim", event.claimId == null ? null : event.articleId + "c" + event.claimId);
        fields.put("sequence", event.sequence);
        fields.put("move", event.move);
        fields.put("from", Event.NONE.equals(event.fromState) ? null : event.fromState);
        fields.put("to", event.toState);
        fields.put("by", event.by);
        fields.put("at", event.at.toString());
        fields.put("particulars", event.particulars);
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(fields)).getEncodedUTF8();
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException("Particulars must be plain JSON values", cause);
        } catch (IOException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
