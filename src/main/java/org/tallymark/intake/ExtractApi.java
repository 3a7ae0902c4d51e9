package org.tallymark.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.web.Problem;

/** The extractor alone: nothing is stored. */
@Path("/api/v1/extract")
public class ExtractApi {

    static final String NDJSON = "application/x-ndjson";

    /** In bytes: a text of 5 MB with every character beyond ASCII escaped, which is at most three times as long. */
    private static final int LONGEST_LINE = 3 * PlainText.MOST_BYTES + 4096;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Find the numeric claims of one text")
    public Response one(byte[] body) throws IOException {
        return Response.ok(Wire.JSON.writeValueAsBytes(Wire.answer(body)), MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(summary = "Find the numeric claims of many texts, one line in, one line out, in order")
    public StreamingOutput many(InputStream body) {
        return out -> answer(new Lines(body, LONGEST_LINE), out);
    }

    private static void answer(Lines lines, OutputStream out) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (line.length == 0 && !lines.tooLong() || isBlank(line)) {
                continue;
            }
            out.write(Wire.JSON.writeValueAsBytes(answer(line, lines.tooLong())));
            out.write('\n');
            out.flush();
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return line.length > 0;
    }

    private static Wire.Answer answer(byte[] line, boolean tooLong) {
        try {
            if (tooLong) {
                throw Problem.tooLarge("text", "is larger than 5 MB");
            }
            return Wire.answer(line);
        } catch (Problem problem) {
            return Wire.Answer.of(tooLong ? null : Wire.idOf(line), problem);
        }
    }
}
