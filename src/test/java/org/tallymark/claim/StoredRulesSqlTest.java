package org.tallymark.claim;

import static org.tallymark.TestPeople.ADA;
import static org.tallymark.claim.SqlAttempt.event;
import static org.tallymark.claim.SqlAttempt.of;
import static org.tallymark.claim.SqlAttempt.update;
import static org.tallymark.claim.TestArticle.BRIDGES;
import static org.tallymark.claim.TestArticle.DISPLACED;
import static org.tallymark.claim.TestArticle.HOUSE;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

/** What is stored with a claim, and that the database refuses to have otherwise, as the application's role. */
@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class StoredRulesSqlTest {

    @Inject
    AgroalDataSource application;

    private SqlAttempt attempt;
    private TestArticle article;

    @BeforeEach
    void create() {
        attempt = new SqlAttempt(application);
        article = TestArticle.create();
    }

    @Test
    void aHopStandsInTheText() {
        String hop = "UPDATE hop SET %s WHERE " + of(article.claim(DISPLACED));
        attempt.isRefusedAs("hop_mention_is_a_span", hop.formatted("span_end = span_start"));
        attempt.isRefusedAs("hop_mention_is_a_span", hop.formatted("span_start = -1"));
        attempt.isRefusedAs("hop_mention_is_a_span", hop.formatted("span_end = NULL"));
        attempt.isRefusedAs("hop_cue_is_a_span", hop.formatted("cue_start = cue_end + 1"));
        attempt.isRefusedAs("hop_is_inside_the_text", hop.formatted("span_end = 100000"));
        attempt.isRefusedAs("hop_is_inside_the_text", hop.formatted("cue_end = 100000"));
        attempt.isRefusedAs("hop_kind_is_known", hop.formatted("kind = 'RUMOUR'"));
    }

    @Test
    void aShorterTextHoldsTheHopsToo() {
        TestClaim claim = article.claim(DISPLACED);
        String number = "(SELECT max(snapshot_id) + 1 FROM snapshot WHERE article_id = " + article.id() + ")";
        attempt.isRefusedAs("hop_is_inside_the_text", "INSERT INTO snapshot SELECT article_id, " + number
                + ", 'Gone', 4, sha256, origin, at, by_name FROM snapshot WHERE article_id = " + article.id(),
                "UPDATE claim SET anchor = 'GONE', span_start = NULL, span_end = NULL, number_start = NULL,"
                        + " number_end = NULL, counted_start = NULL, counted_end = NULL, sentence_start = NULL,"
                        + " sentence_end = NULL, snapshot_id = (SELECT max(snapshot_id) FROM snapshot WHERE article_id = "
                        + article.id() + "), snapshot_length = 4 WHERE " + of(claim));
    }

    @Test
    void aSentenceStandsInTheText() {
        String claim = "UPDATE claim SET %s WHERE " + of(article.claim(BRIDGES));
        attempt.isRefusedAs("claim_sentence_is_a_span", claim.formatted("sentence_end = sentence_start"));
        attempt.isRefusedAs("claim_sentence_is_a_span", claim.formatted("sentence_end = snapshot_length + 1"));
        attempt.isRefusedAs("claim_sentence_is_a_span", claim.formatted("sentence_start = NULL"));
    }

    @Test
    void theCurrentTextIsOneOfTheArticlesOwn() {
        attempt.isRefusedAs("article_snapshot", "UPDATE article SET snapshot_id = 1000 WHERE article_id = " + article.id());
    }

    @Test
    void aStoredCopyIsNeverRewritten() {
        article.claim(BRIDGES).supported(ADA);
        attempt.isRefusedAs("stored_copy_is_append_only",
                "UPDATE stored_copy SET text = 'Another text' WHERE article_id = " + article.id());
    }

    @Test
    void aFullCheckIsNeverLowered() throws SQLException {
        String lower = "UPDATE claim SET depth = 'READING' WHERE ";
        attempt.isRefusedAs("claim_depth_is_never_lowered", lower + of(article.claim(BRIDGES)));
        attempt.isAllowed(lower + of(article.claim(HOUSE)));
    }

    @Test
    void aClaimHasTheAnswerOfItsDecision() {
        String claim = "UPDATE claim SET %s WHERE " + of(article.claim(BRIDGES).decided());
        attempt.isRefusedAs("claim_keeps_its_decisions_answer", claim.formatted("attribution_verdict = 'CONFIRMED'"));
        attempt.isRefusedAs("claim_keeps_its_decisions_answer", claim.formatted("attribution_verdict = NULL"));
        attempt.isRefusedAs("claim_keeps_its_decisions_answer", claim.formatted("advice = 'CUT'"));
        attempt.isRefusedAs("claim_keeps_its_decisions_answer", claim.formatted("suggested_wording = 'six'"));
    }

    @Test
    void aClaimKeepsTheAnswerWhileItWaitsToBeCheckedAgain() {
        TestClaim claim = article.claim(BRIDGES).decided();
        attempt.isRefusedAs("claim_keeps_its_decisions_answer", event(claim, "recheck", "DECIDED", "NEEDS_RECHECK"),
                update(claim, "state = 'NEEDS_RECHECK', verdict = 'OUTDATED'"));
    }

    @Test
    void anAnswerHasKnownCodesOnly() {
        TestClaim claim = article.claim(BRIDGES).supported(ADA).proposed(ADA);
        attempt.isRefusedAs("decision_deviation_is_known", answer(claim, "'REFUTED', 'LATE', NULL, NULL"));
        attempt.isRefusedAs("decision_attribution_verdict_is_known", answer(claim, "'VERIFIED', NULL, 'MAYBE', NULL"));
        attempt.isRefusedAs("decision_advice_is_known", answer(claim, "'VERIFIED', NULL, NULL, 'SHOUT'"));
    }

    private static String answer(TestClaim claim, String values) {
        return "INSERT INTO decision (article_id, decision_id, claim_id, round, made_as, by_name, at, depth, outcome,"
                + " rationale, verdict, deviation, attribution_verdict, advice) SELECT article_id, 1000, claim_id, 9,"
                + " 'PROPOSAL', by_name, at, depth, 'WITHDRAWN', 'because', " + values + " FROM decision WHERE "
                + of(claim);
    }

    @Test
    void evidenceIsNeverRewritten() {
        String evidence = "UPDATE evidence SET %s WHERE " + of(article.claim(BRIDGES).supported(ADA));
        attempt.isRefusedAs("evidence_is_never_rewritten", evidence.formatted("passage = 'two by two'"));
        attempt.isRefusedAs("evidence_is_never_rewritten",
                evidence.formatted("removed_at = at, removed_by = by_name, stance = 'CONTRADICTS'"));
    }

    @Test
    void aClaimDoesNotStayDecidedWithoutItsEvidence() throws SQLException {
        TestClaim claim = article.claim(BRIDGES).decided();
        String off = "UPDATE evidence SET removed_at = at, removed_by = by_name WHERE " + of(claim);
        attempt.isRefusedAs("evidence_stays_while_decided", off);
        attempt.isAllowed(off, event(claim, "recheck", "DECIDED", "NEEDS_RECHECK"),
                update(claim, "state = 'NEEDS_RECHECK'"));
    }

    @Test
    void theHistoryHasNoGapAndNoFalseLink() throws SQLException {
        TestClaim claim = article.claim(BRIDGES);
        attempt.isAllowed(event(claim, "comment", "PROPOSED", "PROPOSED"));
        attempt.isRefusedAs("event_is_linked",
                event(claim, "comment", "PROPOSED", "PROPOSED", "last_sequence + 2", "last_hash"));
        attempt.isRefusedAs("event_is_linked",
                event(claim, "comment", "PROPOSED", "PROPOSED", "last_sequence + 1", "sha256('other')"));
        attempt.isRefusedAs("event_first_is_linked_to_none", "INSERT INTO chain (article_id) VALUES (-1)",
                "INSERT INTO event SELECT -1, 1, NULL, NULL, 'test', NULL, NULL, 'ben', now(), '{}', hash, hash FROM event"
                        + " WHERE article_id = " + article.id() + " AND sequence = 1");
    }
}
