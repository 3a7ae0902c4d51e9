package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;

/** Statements past all of the application's own rules, none of which stays. */
record SqlAttempt(DataSource database) {

    /** The row of a claim, or the rows of what it owns. */
    static String of(TestClaim claim) {
        return "article_id = " + claim.article().id() + " AND claim_id = " + claim.id().replaceAll(".*c", "");
    }

    /** The next event of a claim, in its right place in the chain. */
    static String event(TestClaim claim, String move, String from, String to) {
        return event(claim, move, from, to, "last_sequence + 1", "last_hash");
    }

    static String event(TestClaim claim, String move, String from, String to, String sequence, String previousHash) {
        return "INSERT INTO event SELECT article_id, " + sequence + ", claim_id, event_sequence, '" + move + "', '" + from
                + "', '" + to + "', 'ben', now(), '{}', " + previousHash + ", sha256('x') FROM claim JOIN chain USING"
                + " (article_id) WHERE " + of(claim);
    }

    /** Gives a claim a state, by the event that {@link #event} wrote. */
    static String update(TestClaim claim, String set) {
        return "UPDATE claim SET event_sequence = (SELECT last_sequence + 1 FROM chain WHERE article_id = "
                + claim.article().id() + "), " + set + " WHERE " + of(claim);
    }

    /** The constraint that refuses a statement, which is undone in any case; null where none does. */
    static String constraint(Connection sql, String statement) throws SQLException {
        Savepoint before = sql.setSavepoint();
        try (PreparedStatement attempt = sql.prepareStatement(statement)) {
            attempt.executeUpdate();
            return null;
        } catch (PSQLException refused) {
            return refused.getServerErrorMessage().getConstraint();
        } finally {
            sql.rollback(before);
        }
    }

    void isRefusedAs(String constraint, String... statements) {
        assertThat(refusal(statements).getServerErrorMessage().getConstraint()).isEqualTo(constraint);
    }

    void isRefusedWith(String sqlState, String... statements) {
        assertThat(refusal(statements).getSQLState()).isEqualTo(sqlState);
    }

    void isAllowed(String... statements) throws SQLException {
        attempt(statements);
    }

    /** How the statements are refused, at the latest when their transaction ends. */
    private PSQLException refusal(String... statements) {
        try {
            attempt(statements);
        } catch (PSQLException refused) {
            return refused;
        } catch (SQLException other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("Nothing refused it");
    }

    private void attempt(String... statements) throws SQLException {
        try (Connection sql = database.getConnection(); Statement statement = sql.createStatement()) {
            sql.setAutoCommit(false);
            try {
                for (String each : statements) {
                    assertThat(statement.executeUpdate(each)).as(each).isPositive();
                }
                statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            } finally {
                sql.rollback();
            }
        }
    }
}
