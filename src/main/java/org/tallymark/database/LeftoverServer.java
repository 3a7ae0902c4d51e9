package org.tallymark.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    /** The file is written a moment after the process began, and both are told in whole seconds. */
    private static final Duration BEGINNING = Duration.ofSeconds(5);

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
                .filter(process -> isOf(process.info(), cluster, Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()))))
                .map(process -> new LeftoverServer(process, Integer.parseInt(lines.get(3).strip())));
    }

    /**
     * Whether the process is the server of the cluster. A number is given out again once its process is gone, and may
     * have come to somebody else's server.
     */
    private static boolean isOf(ProcessHandle.Info info, Path cluster, Instant began) {
        boolean postgres = info.command().filter(command -> command.contains("postgres")).isPresent();
        return postgres && (names(info, cluster) || info.startInstant()
                .filter(start -> Duration.between(start, began).abs().compareTo(BEGINNING) <= 0).isPresent());
    }

    private static boolean names(ProcessHandle.Info info, Path cluster) {
        return info.arguments().filter(arguments -> List.of(arguments).contains(cluster.toString())).isPresent();
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
