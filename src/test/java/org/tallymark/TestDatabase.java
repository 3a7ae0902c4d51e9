package org.tallymark;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL for the tests: the embedded one, or the server that {@code TALLYMARK_TEST_POSTGRES} names as
 * {@code host:port} with {@code TALLYMARK_TEST_POSTGRES_PASSWORD} for its user {@code postgres}.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-for-tests";

    private EmbeddedPostgres embedded;

    @Override
    public Map<String, String> start() {
        String server = System.getenv("TALLYMARK_TEST_POSTGRES");
        String password = System.getenv("TALLYMARK_TEST_POSTGRES_PASSWORD");
        try {
            if (server == null) {
                embedded = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(2)).start();
                server = "127.0.0.1:" + embedded.getPort();
                password = "";
            }
            return create(server, password);
        } catch (IOException | SQLException cause) {
            throw new IllegalStateException("No PostgreSQL to test against", cause);
        }
    }

    private static Map<String, String> create(String server, String password) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:postgresql://" + server + "/postgres", "postgres",
                password);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS tallymark_test WITH (FORCE)");
            for (String role : new String[] {"tallymark_test_owner", "tallymark_test_app"}) {
                statement.execute("DROP ROLE IF EXISTS " + role);
                statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            statement.execute("CREATE DATABASE tallymark_test OWNER tallymark_test_owner ENCODING 'UTF8' TEMPLATE template0");
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + server + "/tallymark_test",
                "quarkus.datasource.username", "tallymark_test_app",
                "quarkus.datasource.password", PASSWORD,
                "quarkus.flyway.username", "tallymark_test_owner",
                "quarkus.flyway.password", PASSWORD,
                "tallymark.bootstrap-tokens", TestPeople.bootstrap(),
                "tallymark.bcrypt-cost", "4");
    }

    @Override
    public void stop() {
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException cause) {
                throw new IllegalStateException(cause);
            }
        }
    }
}
