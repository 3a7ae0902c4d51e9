package org.tallymark.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.tallymark.extraction.Dismissed;
import org.tallymark.extraction.Extraction;
import org.tallymark.extraction.Extractor;
import org.tallymark.extraction.NumericClaim;
import org.tallymark.web.Body;
import org.tallymark.web.Days;
import org.tallymark.web.Problem;
import org.tallymark.web.ProblemJson;

/** The extractor's wire format: a text in, its claims and dismissals out. */
final class Wire {

    /** Numbers are written as they are, without an exponent; what has no value is null. */
    private static final ObjectWriter JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

    private static final JsonFactory PLAIN = new JsonFactory();

    /** What bytes that are no UTF-8 decode to. */
    private static final char DAMAGED = '\uFFFD';

    private Wire() {}

    record Request(String id, String text, String published, String publisher) {}

    /** @param problem only where the text could not be read */
    record Answer(String id, List<NumericClaim> claims, @JsonProperty("dismissed") List<Dismissed> dismissals,
            @JsonInclude(JsonInclude.Include.NON_NULL) ProblemJson problem) {

        static Answer of(String id, Problem problem) {
            return new Answer(id, List.of(), List.of(), problem.json());
        }
    }

    /** @throws Problem 400 where the request is wrong, 413 where its text is too large or holds too much */
    static Answer answer(byte[] request, Extractor extractor) {
        return answer(Body.read(request, Request.class), extractor);
    }

    static Answer answer(Request request, Extractor extractor) {
        if (request.text() == null) {
            throw Problem.badInput("text", "is missing");
        }
        if (PlainText.isTooLarge(request.text())) {
            throw Problem.tooLarge("text", "is larger than 5 MB");
        }
        Extraction found = ReadText.ofNew(request.text(), published(request.published()), request.publisher(), extractor).found();
        return new Answer(request.id(), found.claims(), found.dismissals(), null);
    }

    private static LocalDate published(String written) {
        if (written == null || written.isBlank()) {
            throw Problem.badInput("published", "is missing: give the day of publication as 2022-02-25");
        }
        try {
            return Days.checked(LocalDate.parse(written), "published");
        } catch (DateTimeException noDay) {
            throw Problem.badInput("published", "is no day of the calendar: write it as 2022-02-25");
        }
    }

    /** Writes an answer as it goes, so that it is never held whole, and leaves the stream open. */
    static void write(Answer answer, OutputStream out) throws IOException {
        JSON.writeValue(out, answer);
    }

    /** The id of a request that cannot be read otherwise, or null where not even that can. */
    static String idOf(byte[] request) {
        // Bytes that are no UTF-8 hide what stands beside them from a parser of bytes; decoded, only they are lost.
        try (JsonParser parser = PLAIN.createParser(new String(request, StandardCharsets.UTF_8))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean id = parser.currentName().equals("id");
                if (parser.nextToken() == JsonToken.VALUE_STRING && id) {
                    return parser.getText().indexOf(DAMAGED) < 0 ? parser.getText() : null;
                }
                parser.skipChildren();
            }
            return null;
        } catch (IOException noJson) {
            return null;
        }
    }
}
