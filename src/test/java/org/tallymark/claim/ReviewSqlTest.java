package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.claim.SqlAttempt.constraint;
import static org.tallymark.claim.SqlAttempt.event;
import static org.tallymark.claim.SqlAttempt.of;
import static org.tallymark.claim.SqlAttempt.update;
import static org.tallymark.claim.TestArticle.BRIDGES;
import static org.tallymark.claim.TestArticle.TUESDAY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.history.ChainCheck;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/** What the database refuses by itself, as the role that the application runs under. */
@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReviewSqlTest {

    @Inject
    AgroalDataSource application;

    @Inject
    ChainCheck check;

    @Test
    void theTableOfMovesIsTheOneThatTheServiceKnows() throws SQLException {
        Set<String> inSql = new HashSet<>();
        try (Connection sql = application.getConnection(); Statement statement = sql.createStatement();
                ResultSet rows = statement.executeQuery("SELECT move, from_state, to_state FROM legal_move")) {
            while (rows.next()) {
                inSql.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
            }
        }
        Set<String> inJava = new HashSet<>();
        for (Move move : Move.values()) {
            move.pairs().forEach(pair -> inJava.add(move.word() + " " + (pair.from() == null ? "NONE" : pair.from()) + " "
                    + pair.to()));
        }
        assertThat(inSql).isEqualTo(inJava);
    }

    /** Hostile case 83, the database's half: every pair of states that is not in the table, by every move. */
    @Test
    void everyIllegalPairIsRefused() throws SQLException {
        Map<State, TestClaim> claims = new EnumMap<>(State.class);
        for (State state : State.values()) {
            claims.put(state, IllegalMovesTest.at(state));
        }
        int refused = 0;
        try (Connection sql = application.getConnection()) {
            sql.setAutoCommit(false);
            for (State from : State.values()) {
                TestClaim claim = claims.get(from);
                for (Move move : Move.values()) {
                    for (State to : State.values()) {
                        if (!move.leads(from, to)) {
                            assertThat(constraint(sql, event(claim, move.word(), from.name(), to.name())))
                                    .as("%s %s %s", move, from, to).isEqualTo("event_is_legal");
                            refused++;
                        }
                    }
                }
                assertThat(constraint(sql, event(claim, "comment", from.name(), from.name()))).isNull();
            }
            sql.rollback();
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void anEventThatTellsAFalseFromIsRefused() throws SQLException {
        TestClaim claim = TestArticle.create().claim(BRIDGES);
        try (Connection sql = application.getConnection()) {
            sql.setAutoCommit(false);
            assertThat(constraint(sql, event(claim, "decision", "AWAITING_SECOND", "DECIDED"))).isEqualTo("event_follows");
            sql.rollback();
        }
    }

    @Test
    void aStateWithoutItsEventIsRefused() {
        TestClaim claim = TestArticle.create().claim(BRIDGES);
        attempt().isRefusedAs("claim_state_is_its_last_event", "UPDATE claim SET state = 'OPEN' WHERE " + of(claim));
    }

    @Test
    void whoGaveTheFirstAnswerCannotBeTheSecond() {
        TestClaim claim = TestArticle.create().claim(BRIDGES).supported(ADA).proposed(ADA);
        attempt().isRefusedAs("decision_decider_is_not_proposer", """
                INSERT INTO decision (article_id, decision_id, claim_id, round, made_as, by_name, at, depth, verdict,
                    outcome, first_id, first_by)
                SELECT article_id, 1000, claim_id, 1, 'SECOND', by_name, at, depth, verdict, 'AGREED', decision_id, by_name
                FROM decision WHERE """ + " " + of(claim));
    }

    @Test
    void nobodyDecidesAlone() {
        TestClaim claim = TestArticle.create().claim(BRIDGES).supported(ADA).proposed(ADA);
        attempt().isRefusedAs("claim_is_decided_by_two", event(claim, "decision", "AWAITING_SECOND", "DECIDED"),
                "UPDATE decision SET outcome = 'AGREED' WHERE " + of(claim),
                update(claim, "state = 'DECIDED', verdict = 'VERIFIED', decision_id = (SELECT decision_id FROM decision"
                        + " WHERE " + of(claim) + ")"));
    }

    @Test
    void aFullCheckIsNotDecidedWithoutEvidence() throws SQLException {
        TestClaim claim = TestArticle.create().claim(BRIDGES).supported(ADA).proposed(ADA);
        try (Connection sql = application.getConnection(); Statement statement = sql.createStatement()) {
            statement.execute("UPDATE evidence SET removed_at = at, removed_by = by_name WHERE " + of(claim));
        }
        attempt().isRefusedAs("claim_is_decided_on_evidence", event(claim, "decision", "AWAITING_SECOND", "DECIDED"),
                "UPDATE decision SET outcome = 'AGREED' WHERE " + of(claim), """
                INSERT INTO decision (article_id, decision_id, claim_id, round, made_as, by_name, at, depth, verdict,
                    attribution_verdict, outcome, first_id, first_by)
                SELECT article_id, 1000, claim_id, 1, 'SECOND', 'ben', at, depth, verdict, attribution_verdict, 'AGREED',
                    decision_id, by_name
                FROM decision WHERE """ + " " + of(claim),
                update(claim, "state = 'DECIDED', verdict = 'VERIFIED', decision_id = 1000"));
    }

    @Test
    void onlyAReadingIsConsistent() {
        TestClaim claim = TestArticle.create().claim(BRIDGES).supported(ADA).proposed(ADA);
        attempt().isRefusedAs("decision_consistent_is_a_reading", """
                INSERT INTO decision (article_id, decision_id, claim_id, round, made_as, by_name, at, depth, verdict,
                    outcome, first_id, first_by)
                SELECT article_id, 1000, claim_id, 1, 'SECOND', 'ben', at, 'FULL', 'CONSISTENT', 'AGREED', decision_id,
                    by_name
                FROM decision WHERE """ + " " + of(claim));
    }

    @Test
    void aVerdictThatTheStateDoesNotHaveIsRefused() {
        TestClaim claim = TestArticle.create().claim(TUESDAY);
        attempt().isRefusedAs("claim_answer_is_legal", "UPDATE claim SET verdict = 'VERIFIED', decision_id = 1 WHERE " + of(claim));
    }

    @Test
    void aDecisionIsNeverRewrittenOrDeleted() {
        TestClaim claim = TestArticle.create().claim(BRIDGES).decided();
        attempt().isRefusedAs("decision_is_never_overwritten", "UPDATE decision SET verdict = 'OUTDATED' WHERE " + of(claim));
        attempt().isRefusedWith("42501", "DELETE FROM decision WHERE " + of(claim));
    }

    /** Hostile case 87: as the application's role. */
    @Test
    void theHistoryIsNeverChangedByTheApplication() {
        TestClaim claim = TestArticle.create().claim(BRIDGES).moved(BEN, "acceptance");
        attempt().isRefusedWith("42501", "UPDATE event SET by_name = 'ada' WHERE " + of(claim));
        attempt().isRefusedWith("42501", "DELETE FROM event WHERE " + of(claim));
        attempt().isRefusedWith("42501", "TRUNCATE event");
    }

    /** Hostile case 87: by who owns the tables, with every guard down. */
    @Test
    void theChainCheckNamesTheEventThatWasAltered() throws SQLException {
        TestClaim claim = TestArticle.create().claim(BRIDGES).moved(BEN, "acceptance");
        int sequence = claim.lastEvent();
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE event SET by_name = 'ada' WHERE " + of(claim)))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(() -> statement.execute("TRUNCATE event CASCADE")).hasMessageContaining("append-only");
            forge(statement, claim, sequence, "ada");
            assertThat(check.verify().faults()).containsExactly(
                    "article " + claim.article().id() + " event " + sequence + ": it was altered");
            forge(statement, claim, sequence, "ben");
        }
        assertThat(check.verify().faults()).isEmpty();
    }

    private SqlAttempt attempt() {
        return new SqlAttempt(application);
    }

    private static void forge(Statement statement, TestClaim claim, int sequence, String by) throws SQLException {
        statement.execute("ALTER TABLE event DISABLE TRIGGER event_is_append_only");
        statement.execute("UPDATE event SET by_name = '" + by + "' WHERE article_id = " + claim.article().id()
                + " AND sequence = " + sequence);
        statement.execute("ALTER TABLE event ENABLE TRIGGER event_is_append_only");
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"), setting("quarkus.flyway.username"),
                setting("quarkus.flyway.password"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
