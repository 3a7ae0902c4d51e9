package org.tallymark.intake;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.web.Problem;

/** The extractor alone: nothing is stored. */
@Path("/api/v1/extract")
public class ExtractApi {

    static final String NDJSON = "application/x-ndjson";

    /** In bytes: a text of 5 MB with every character beyond ASCII escaped, which is at most three times as long. */
    private static final int LONGEST_LINE = 3 * PlainText.MOST_BYTES + 4096;

    private static final byte[] LINE_END = {'\n'};

    @Inject
    ManagedExecutor threads;

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
        return out -> {
            try (Spool answers = new Spool()) {
                threads.execute(() -> answer(new Lines(body, LONGEST_LINE), answers));
                byte[] part = new byte[16 * 1024];
                for (int count = answers.take(part); count >= 0; count = answers.take(part)) {
                    out.write(part, 0, count);
                    out.flush();
                }
            }
        };
    }

    private static void answer(Lines lines, Spool answers) {
        try {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                answers.add(Wire.JSON.writeValueAsBytes(answer(line, lines.tooLong())));
                answers.add(LINE_END);
            }
            answers.end(null);
        } catch (IOException gone) {
            // Whoever sent it has gone: nobody is there to tell.
            answers.end(null);
        } catch (RuntimeException | Error fault) {
            answers.end(new IOException(fault));
            throw fault;
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static Wire.Answer answer(byte[] line, boolean tooLong) {
        try {
            if (tooLong) {
                throw Problem.tooLarge("text", "is larger than 5 MB");
            }
            if (isBlank(line)) {
                throw Problem.badInput("text", "is missing: the line is empty");
            }
            return Wire.answer(line);
        } catch (Problem problem) {
            return Wire.Answer.of(tooLong ? null : Wire.idOf(line), problem);
        } catch (RuntimeException fault) {
            // The lines before and after it are none the worse for it.
            return Wire.Answer.of(Wire.idOf(line), Problem.logged(fault));
        }
    }
}
