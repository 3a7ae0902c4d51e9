package org.tallymark.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The PostgreSQL that Tallymark brings along: kept in a local folder, durable, on loopback only, and with a password for
 * every role. A second process (a command beside the running server) uses the server that is there.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String DATABASE = "tallymark";
    private static final String OWNER = "tallymark_owner";
    private static final String APPLICATION = "tallymark_app";
    private static final String SUPERUSER = "postgres";

    private final DatabaseFolder folder;
    private final int port;
    /** Null where the server belongs to another process. */
    private final EmbeddedPostgres server;
    private final FileLock lock;

    private EmbeddedDatabase(DatabaseFolder folder, int port, EmbeddedPostgres server, FileLock lock) {
        this.folder = folder;
        this.port = port;
        this.server = server;
        this.lock = lock;
    }

    /**
     * Starts the database of a folder, and makes it where there is none.
     *
     * @throws IllegalStateException where another Tallymark serves from the folder, or somebody else's files are in it
     */
    public static EmbeddedDatabase serve(Path path) throws IOException {
        DatabaseFolder folder = new DatabaseFolder(path);
        FileLock lock = folder.claim().orElseThrow(() -> new IllegalStateException("Another Tallymark is running on the"
                + " data folder " + folder + ": stop it, or name another folder in TALLYMARK_DATA"));
        return start(folder, lock);
    }

    /** The database of a folder for a command: the server that runs there, else one started for the command. */
    public static EmbeddedDatabase join(Path path) throws IOException {
        DatabaseFolder folder = new DatabaseFolder(path);
        Optional<FileLock> lock = folder.claim();
        if (lock.isPresent()) {
            return start(folder, lock.get());
        }
        LeftoverServer running = LeftoverServer.on(folder.cluster()).orElseThrow(
                () -> new IOException("Tallymark is starting on the data folder " + folder + ": try again shortly"));
        return new EmbeddedDatabase(folder, running.port(), null, null);
    }

    private static EmbeddedDatabase start(DatabaseFolder folder, FileLock lock) throws IOException {
        folder.refuseForeign();
        Optional<LeftoverServer> leftover = LeftoverServer.on(folder.cluster());
        if (leftover.isPresent()) {
            leftover.get().stop();
        }
        Files.deleteIfExists(folder.cluster().resolve("postmaster.pid"));
        if (!folder.isSetUp()) {
            folder.begin();
        }
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setOverrideWorkingDirectory(folder.program().toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofMinutes(1))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setConnectConfig("password", folder.password(SUPERUSER))
                .start();
        EmbeddedDatabase database = new EmbeddedDatabase(folder, server.getPort(), server, lock);
        if (!folder.isSetUp()) {
            database.setUp();
        }
        return database;
    }

    /** Makes roles and database, and from then on lets nobody in without a password. */
    private void setUp() throws IOException {
        try (Connection connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, folder.password(SUPERUSER));
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + folder.password(SUPERUSER) + "'");
            statement.execute("CREATE ROLE " + OWNER + " LOGIN PASSWORD '" + folder.password(OWNER) + "'");
            statement.execute("CREATE ROLE " + APPLICATION + " LOGIN PASSWORD '" + folder.password(APPLICATION) + "'");
            statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER
                    + " ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
            requirePasswords();
            try (ResultSet reloaded = statement.executeQuery("SELECT pg_reload_conf()")) {
                reloaded.next();
            }
        } catch (SQLException cause) {
            throw new IOException("The database in " + folder + " cannot be set up", cause);
        }
        folder.markSetUp();
    }

    private void requirePasswords() throws IOException {
        Path written = folder.cluster().resolve("pg_hba.new");
        Files.writeString(written, "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.move(written, folder.cluster().resolve("pg_hba.conf"), StandardCopyOption.REPLACE_EXISTING);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The settings by which the application and Flyway reach it. */
    public Map<String, String> settings() throws IOException {
        return Map.of(
                "quarkus.datasource.jdbc.url", url(DATABASE),
                "quarkus.datasource.username", APPLICATION,
                "quarkus.datasource.password", folder.password(APPLICATION),
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", folder.password(OWNER));
    }

    /** Stops the server where this process started it. */
    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
            lock.acquiredBy().close();
        }
    }
}
