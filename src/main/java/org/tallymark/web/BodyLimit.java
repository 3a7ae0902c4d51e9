package org.tallymark.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies that are larger than anything that is taken in, before they are read, with an answer that says so. A
 * stream of lines is as long as it likes, as it is never held whole.
 */
class BodyLimit {

    /** In bytes: a text of 5 MB with every character escaped, or a file of 20 MB, and its form. */
    static final long MOST = 32L * 1024 * 1024;

    private static final String STREAM = "application/x-ndjson";

    /** Where Quarkus looks for the limit of a body of unknown length. */
    private static final String LIMIT_KEY = "io.quarkus.max-request-size";

    @Inject
    RoutingContext exchange;

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.strip().toLowerCase(Locale.ROOT).startsWith(STREAM)) {
            return;
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > MOST) {
            // What is still under way of the body is not read, so the connection is of no use afterwards.
            exchange.response().putHeader("Connection", "close");
            exchange.addEndHandler(answered -> exchange.request().connection().close());
            throw tooLarge();
        }
        if (length == null) {
            exchange.put(LIMIT_KEY, MOST * 2);
            request.setEntityStream(new Bounded(request.getEntityStream()));
        }
    }

    private static Problem tooLarge() {
        return Problem.tooLarge("body", "What was sent is larger than " + MOST / 1024 / 1024 + " MB: send less at once");
    }

    /** A body that did not say how long it is. */
    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(c < 0 ? 0 : 1);
            return c;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > MOST) {
                throw tooLarge();
            }
        }
    }
}
