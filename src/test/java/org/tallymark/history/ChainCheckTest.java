package org.tallymark.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ChainCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Inject
    ChainCheck check;

    /** The check has read the heads and waits for the events; one that is added then belongs to no head that it knows. */
    @Test
    void whatIsDoneWhileItLooksIsNoFault() throws Exception {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("LOCK TABLE event IN ACCESS EXCLUSIVE MODE");
            CompletableFuture<ChainCheck.Report> report = CompletableFuture.supplyAsync(check::verify);
            awaitWaiting(statement);
            append(owner);
            owner.commit();
            assertThat(report.get(1, TimeUnit.MINUTES).faults()).isEmpty();
        }
        assertThat(check.verify().faults()).isEmpty();
    }

    @Test
    void aChainOfSeveralPagesIsFollowedToItsEnd() {
        long before = check.verify().events();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 2 * ChainCheck.PAGE + 1; i++) {
                Event.append(Chain.NO_ARTICLE, "test", null, NOW, Map.of("number", i));
            }
        });
        ChainCheck.Report report = check.verify();
        assertThat(report.faults()).isEmpty();
        assertThat(report.events()).isEqualTo(before + 2 * ChainCheck.PAGE + 1);
    }

    private static void awaitWaiting(Statement statement) throws SQLException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        boolean waiting = false;
        while (!waiting && Instant.now().isBefore(end)) {
            try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted"
                    + " AND relation = 'event'::regclass), pg_sleep(0.02)")) {
                row.next();
                waiting = row.getBoolean(1);
            }
        }
        assertThat(waiting).isTrue();
    }

    /** As {@link Event#append} does, by the connection that keeps others from the table. */
    private static void append(Connection owner) throws SQLException {
        Event event = new Event();
        event.articleId = Chain.NO_ARTICLE;
        event.move = "test";
        event.at = NOW;
        event.particulars = new TreeMap<>();
        try (Statement statement = owner.createStatement(); ResultSet head = statement.executeQuery(
                "SELECT last_sequence, last_hash FROM chain WHERE article_id = 0 FOR UPDATE")) {
            head.next();
            event.sequence = head.getInt(1) + 1;
            event.previousHash = head.getBytes(2);
        }
        event.hash = EventHash.of(event);
        try (PreparedStatement insert = owner.prepareStatement("INSERT INTO event (article_id, sequence, move, at, particulars,"
                + " previous_hash, hash) VALUES (0, ?, 'test', '" + NOW + "', '{}', ?, ?)");
                PreparedStatement update = owner.prepareStatement("UPDATE chain SET last_sequence = ?, last_hash = ?"
                        + " WHERE article_id = 0")) {
            insert.setInt(1, event.sequence);
            insert.setBytes(2, event.previousHash);
            insert.setBytes(3, event.hash);
            insert.executeUpdate();
            update.setInt(1, event.sequence);
            update.setBytes(2, event.hash);
            update.executeUpdate();
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
