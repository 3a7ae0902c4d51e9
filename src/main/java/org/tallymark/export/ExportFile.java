package org.tallymark.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A written export on its way to somebody. It is gone from the disk once it is closed, sent or not. */
final class ExportFile implements AutoCloseable {

    private final InputStream content;
    private final long size;

    ExportFile(Path file) throws IOException {
        size = Files.size(file);
        content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** In bytes. */
    long size() {
        return size;
    }

    void sendTo(OutputStream out) throws IOException {
        try (content) {
            content.transferTo(out);
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
