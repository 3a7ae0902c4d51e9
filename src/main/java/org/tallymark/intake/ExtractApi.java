package org.tallymark.intake;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tallymark.extraction.Extractor;
import org.tallymark.people.Caller;
import org.tallymark.source.DeskExtractor;
import org.tallymark.web.Problem;
import org.tallymark.web.ProblemJson;

/** The extractor alone: nothing is stored. */
@Path("/api/v1/extract")
public class ExtractApi {

    static final String NDJSON = "application/x-ndjson";

    /** In bytes: a text of 5 MB with every character beyond ASCII escaped, which is at most three times as long. */
    private static final int LONGEST_LINE = 3 * PlainText.MOST_BYTES + 4096;

    /** In seconds: in that time a stream that somebody keeps open ends, or moves on. */
    private static final int RETRY_AFTER = 10;

    @Inject
    ManagedExecutor threads;

    @Inject
    Streams streams;

    @Inject
    Caller caller;

    @Inject
    RoutingContext exchange;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Find the numeric claims of one text", description = "413 where it is larger than 5 MB, or holds"
            + " more than 30,000 numbers and dates or 1,000,000 words and signs. What kind of source a name stands for"
            + " is read as the desk has corrected it.")
    public Response one(byte[] body) {
        Wire.Answer answer = Wire.answer(body, DeskExtractor.current());
        StreamingOutput written = out -> Wire.write(answer, out);
        return Response.ok(written, MediaType.APPLICATION_JSON).build();
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(summary = "Find the numeric claims of many texts, one line in, one line out, in order",
            description = "A line that cannot be read, or is too large, is answered with a problem in its place. The"
                    + " sources that the desk knows are those of when the stream begins. 429 with Retry-After where too many"
                    + " streams run already: 4 of one person, 16 in all.")
    public Response many(InputStream body) {
        Streams.Place place = streams.enter(caller.name()).orElse(null);
        if (place == null) {
            return Response.status(429).header(HttpHeaders.RETRY_AFTER, RETRY_AFTER).type(ProblemJson.MEDIA_TYPE)
                    .entity(Problem.tooManyAtOnce("There are too many streams of texts already, " + Streams.MOST_OF_ONE_PERSON
                            + " of yours or " + Streams.MOST + " of everybody. Wait until one has ended.").json()).build();
        }
        Runnable leave = leaveAtEnd(place);
        Extractor extractor = DeskExtractor.current();
        StreamingOutput written = out -> {
            try (Streams.Place held = place.hold()) {
                stream(body, out, held, extractor);
            } finally {
                leave.run();
            }
        };
        return Response.ok(written, NDJSON).build();
    }

    /** Whoever hung up while the request waited for a thread has ended it already: no handler is told of it any more. */
    private Runnable leaveAtEnd(Streams.Place place) {
        AtomicBoolean left = new AtomicBoolean();
        Runnable leave = () -> {
            if (left.compareAndSet(false, true)) {
                place.close();
            }
        };
        exchange.addEndHandler(ended -> leave.run());
        if (exchange.response().closed() || exchange.response().ended()) {
            leave.run();
        }
        return leave;
    }

    private void stream(InputStream body, OutputStream out, Streams.Place place, Extractor extractor) throws IOException {
        try (Spool answers = new Spool()) {
            answerBeside(new Lines(body, LONGEST_LINE), answers, place, extractor);
            byte[] part = new byte[16 * 1024];
            for (int count = answers.take(part); count >= 0; count = answers.take(part)) {
                out.write(part, 0, count);
                out.flush();
            }
        }
    }

    /** In a thread beside the one that sends what is answered. */
    private void answerBeside(Lines lines, Spool answers, Streams.Place place, Extractor extractor) {
        place.hold();
        try {
            threads.execute(() -> answer(lines, answers, place, extractor));
        } catch (RejectedExecutionException busy) {
            place.close();
            throw busy;
        }
    }

    /** Leaves its place before the end can be seen, so that the sender's next stream finds it free. */
    private static void answer(Lines lines, Spool answers, Streams.Place place, Extractor extractor) {
        IOException unfinished = null;
        try (place) {
            OutputStream out = answers.in();
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                Wire.write(answer(line, lines.tooLong(), extractor), out);
                out.write('\n');
            }
        } catch (IOException gone) {
            // Whoever sent it has gone: nobody is there to tell.
        } catch (RuntimeException | Error fault) {
            unfinished = new IOException(fault);
            throw fault;
        } finally {
            answers.end(unfinished);
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

    private static Wire.Answer answer(byte[] line, boolean tooLong, Extractor extractor) {
        try {
            if (tooLong) {
                throw Problem.tooLarge("text", "is larger than 5 MB");
            }
            if (isBlank(line)) {
                throw Problem.badInput("text", "is missing: the line is empty");
            }
            return Wire.answer(line, extractor);
        } catch (Problem problem) {
            return Wire.Answer.of(tooLong ? null : Wire.idOf(line), problem);
        } catch (RuntimeException fault) {
            // The lines before and after it are none the worse for it.
            return Wire.Answer.of(Wire.idOf(line), Problem.logged(fault));
        }
    }
}
