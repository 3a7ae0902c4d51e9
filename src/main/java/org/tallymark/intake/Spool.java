package org.tallymark.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * Bytes on their way from one thread to another, kept in a file that goes with it: a client that sends all before it reads
 * anything neither fills the memory nor waits for itself for ever.
 */
final class Spool implements Closeable {

    /** In bytes: what may be unread before the writer has to wait. */
    private static final long MOST = 1L << 30;

    private final FileChannel file;
    private long written;
    private long read;
    private boolean ended;
    private boolean closed;
    private IOException fault;

    Spool() throws IOException {
        file = FileChannel.open(Files.createTempFile("tallymark-answers-", ".ndjson"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Where the bytes go in; closing it ends nothing, and writing fails where nobody takes them any more. */
    OutputStream in() {
        return new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                add(ByteBuffer.wrap(bytes, from, length));
            }
        };
    }

    private synchronized void add(ByteBuffer buffer) throws IOException {
        while (written - read > MOST && !closed) {
            await();
        }
        if (closed) {
            throw new IOException("Nobody reads the answers any more");
        }
        while (buffer.hasRemaining()) {
            written += file.write(buffer, written);
        }
        notifyAll();
    }

    /** @param fault why it ends before its time, or null */
    synchronized void end(IOException fault) {
        this.fault = fault;
        ended = true;
        notifyAll();
    }

    /**
     * Waits for the next bytes.
     *
     * @return how many there are, -1 at the end
     * @throws IOException where it ended before its time
     */
    synchronized int take(byte[] into) throws IOException {
        while (read == written && !ended) {
            await();
        }
        if (read == written) {
            if (fault != null) {
                throw fault;
            }
            return -1;
        }
        int count = file.read(ByteBuffer.wrap(into), read);
        read += count;
        if (read == written) {
            file.truncate(0);
            read = 0;
            written = 0;
        }
        notifyAll();
        return count;
    }

    private void await() throws IOException {
        try {
            wait();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while it waited", stopped);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        notifyAll();
        file.close();
    }
}
