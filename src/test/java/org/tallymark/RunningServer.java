package org.tallymark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The packaged application as a process of its own, started as the README says, on a data folder of the test's. */
final class RunningServer implements AutoCloseable {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private RunningServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static RunningServer start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        RunningServer server = new RunningServer(launch(folder, port).start(), port);
        server.awaitReady(folder);
        return server;
    }

    /** Runs a command on the same data folder and answers its exit code; what it prints goes to a file there. */
    static int command(Path folder, String command) throws IOException, InterruptedException {
        return exitCode(launch(folder, freePort(), command));
    }

    /** Starts it with a setting that should stop it, and answers its exit code; what it prints goes to the same file. */
    static int startWith(Path folder, String setting, String value) throws IOException, InterruptedException {
        ProcessBuilder java = launch(folder, freePort());
        java.environment().put(setting, value);
        return exitCode(java);
    }

    /** Runs a command with a setting that should keep it from its work, and answers its exit code. */
    static int commandWith(Path folder, String command, String setting, String value)
            throws IOException, InterruptedException {
        ProcessBuilder java = launch(folder, freePort(), command);
        java.environment().put(setting, value);
        return exitCode(java);
    }

    private static int exitCode(ProcessBuilder java) throws IOException, InterruptedException {
        Process process = java.start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("It did not end: " + java.command());
        }
        return process.exitValue();
    }

    private static ProcessBuilder launch(Path folder, int port, String... command) {
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-jar", JAR.toString());
        java.command().addAll(List.of(command));
        java.environment().put("TALLYMARK_DATA", folder.resolve("data").toString());
        java.environment().put("TALLYMARK_BOOTSTRAP_TOKENS", TestPeople.bootstrap());
        java.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        return java;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady(Path folder) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try {
                if (get("/q/health/ready").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }
        close();
        throw new IllegalStateException("It does not start: " + Files.readString(folder.resolve("log")));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + TestPeople.ADA.token());
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
