package org.tallymark.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which process is taken for the server of a cluster: here a shell that waits in a folder called postgres. */
class LeftoverServerTest {

    private static final Path SHELL = Path.of("/bin/sh");

    @TempDir
    Path folder;

    private Path cluster;
    private Process process;

    @BeforeEach
    void makeTheCluster() throws IOException {
        assumeThat(SHELL).exists();
        cluster = Files.createDirectory(folder.resolve("cluster"));
    }

    @AfterEach
    void end() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aServerThatCameByTheNumberLaterIsSomebodyElses() throws IOException {
        run("-D", "/somewhere/else");
        written(began().minus(Duration.ofHours(1)));
        assertThat(LeftoverServer.on(cluster)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void theOneThatBeganWhenTheFileSaysIsStopped() throws Exception {
        run();
        written(began().plusSeconds(1));
        LeftoverServer found = LeftoverServer.on(cluster).orElseThrow();
        assertThat(found.port()).isEqualTo(5433);
        found.stop();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    }

    /** The clock may have been set since. */
    @Test
    void theOneThatWasStartedOnTheFolderIsFound() throws IOException {
        run("-D", cluster.toString());
        written(began().minus(Duration.ofHours(1)));
        assertThat(LeftoverServer.on(cluster)).isPresent();
    }

    private void run(String... arguments) throws IOException {
        Path program = Files.copy(SHELL, Files.createDirectory(folder.resolve("postgres")).resolve("sh"));
        ProcessBuilder shell = new ProcessBuilder(program.toString(), "-c", "read line", "sh");
        shell.command().addAll(List.of(arguments));
        process = shell.start();
    }

    private Instant began() {
        return process.info().startInstant().orElseThrow();
    }

    private void written(Instant began) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), process.pid() + "\n" + cluster + "\n" + began.getEpochSecond()
                + "\n5433\n");
    }
}
