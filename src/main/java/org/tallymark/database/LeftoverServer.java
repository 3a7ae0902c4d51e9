package org.tallymark.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The database server that {@code postmaster.pid} names. It outlives a Tallymark that was killed, and would keep the next
 * one from starting.
 *
 * @param port on which it listens
 */
record LeftoverServer(ProcessHandle process, int port) {

    /** Time for its clients to go and its data to be written. */
    private static final long PATIENCE_SECONDS = 30;

    /** The server that runs on a cluster; the file's lines are documented in PostgreSQL's "Database File Layout". */
    static Optional<LeftoverServer> on(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().filter(command -> command.contains("postgres")).isPresent())
                .map(process -> new LeftoverServer(process, Integer.parseInt(lines.get(3).strip())));
    }

    /** Asks it to stop, and waits until it has written its data. */
    void stop() throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException cause) {
            throw new IOException("The database server left over from before (process " + process.pid()
                    + ") does not stop: stop it by hand and start again", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IOException(cause);
        }
    }
}
