package org.tallymark.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes one by one, each bounded, so that a stream of any length takes the memory of one line. */
final class Lines {

    private final InputStream in;
    private final int longest;
    private boolean tooLong;

    /** @param longest in bytes */
    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.longest = longest;
    }

    /** The next line without its end, or null at the end of the stream; empty where it was {@link #tooLong}. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        int c = in.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = in.read()) {
            if (tooLong) {
                continue;
            }
            line.write(c);
            if (line.size() > longest) {
                tooLong = true;
                line = new ByteArrayOutputStream(0);
            }
        }
        return tooLong ? new byte[0] : line.toByteArray();
    }

    /** Whether the line just read was longer than allowed. */
    boolean tooLong() {
        return tooLong;
    }
}
