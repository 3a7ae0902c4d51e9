package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

/** In what order a move is refused, and that no two people overwrite each other. */
@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class VersionsTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim claim = article.claim(TestArticle.BRIDGES);

    @Test
    void strangersAreRefusedFirst() {
        RestAssured.given().contentType(ContentType.JSON).body("{nonsense").post("/api/v1/claims/1c1/acceptance").then()
                .statusCode(401);
    }

    @Test
    void whatIsNotThereComesBeforeWhatIsWrong() {
        for (String id : List.of("999999c1", article.id() + "c99", "x", "1c0", "99999999999999999999c1")) {
            RITA.request().contentType(ContentType.JSON).body("{nonsense").post("/api/v1/claims/" + id + "/acceptance")
                    .then().statusCode(404);
            ADA.request().get("/api/v1/claims/" + id).then().statusCode(404);
        }
    }

    @Test
    void wrongInputComesBeforeRightsAndRightsBeforeTheVersion() {
        claim.send(RITA, "acceptance", Map.of("state", "DECIDED")).then().statusCode(400)
                .body("errors.field", hasItem("state"));
        claim.send(RITA, "acceptance", Map.of()).then().statusCode(403);
        claim.send(BEN, "acceptance", Map.of()).then().statusCode(428).body("errors.field", hasItem("version"));
    }

    /** Hostile case 69. */
    @Test
    void aRequestThatNamesWhoDecidesIsRefused() {
        claim.supported(ADA).proposed(ADA);
        for (String field : List.of("by", "decided_by", "role", "state", "holder", "blind", "newsroom_id")) {
            Map<String, Object> body = fields(claim.right("version", claim.version(), field, "ben"));
            claim.send(BEN, "decision", body).then().statusCode(400).body("errors.field", hasItem(field));
        }
        assertThat(claim.state()).isEqualTo("AWAITING_SECOND");
    }

    /** Hostile cases 79 and 80: a stale tab, a double click, a replayed request. */
    @Test
    void aStaleVersionIsAnsweredWithTheCurrentClaimAndLeavesOneEvent() {
        claim.send(BEN, "acceptance", Map.of("version", 1)).then().statusCode(200);
        claim.send(BEN, "acceptance", Map.of("version", 1)).then().statusCode(409).body("current.id", equalTo(claim.id()),
                "current.state", equalTo("OPEN"), "current.version", equalTo(2), "rule", nullValue());
        assertThat(claim.as(ADA).getList("history.move")).containsExactly("take-in", "acceptance");
    }

    /** Hostile case 78. */
    @Test
    void whatChangedBetweenProposalAndDecisionRefusesTheDecision() {
        claim.supported(ADA).proposed(ADA);
        int read = claim.version();
        claim.supported(CLEO);
        claim.send(BEN, "decision", fields(claim.right("version", read))).then().statusCode(409)
                .body("current.verdict", nullValue(), "current.decisions[0].verdict", nullValue(),
                        "current.evidence[0].stance", nullValue());
    }

    /** Hostile case 81. */
    @Test
    void aDecisionOnEvidenceThatWasTakenOffIsRefused() {
        claim.supported(ADA).proposed(ADA);
        int evidence = claim.as(ADA).getInt("evidence[0].id");
        ADA.request().contentType(ContentType.JSON).body(Map.of("version", claim.version()))
                .delete(claim.path() + "/evidence/" + evidence).then().statusCode(200);
        claim.move(BEN, "decision", claim.right()).then().statusCode(422).body("rule", equalTo("EVIDENCE_MISSING"));
    }

    /** Hostile case 77. */
    @Test
    void ofTwoWhoDecideAtOnceOneWins() throws Exception {
        claim.supported(ADA).proposed(ADA);
        Map<String, Object> body = fields(claim.right("version", claim.version()));
        List<Integer> statuses = together(() -> claim.send(BEN, "decision", body).statusCode(),
                () -> claim.send(CLEO, "decision", body).statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(claim.as(ADA).getList("decisions")).hasSize(2);
    }

    /** Hostile case 86. */
    @Test
    void aCommentAndAMoveAtOnceAreBothKept() throws Exception {
        int version = claim.version();
        List<Integer> statuses = together(
                () -> claim.send(BEN, "comments", Map.of("text", "Which seven?")).statusCode(),
                () -> claim.send(CLEO, "acceptance", Map.of("version", version)).statusCode());
        assertThat(statuses).containsExactly(201, 200);
        assertThat(claim.as(ADA).getList("comments.text")).containsExactly("Which seven?");
        assertThat(claim.state()).isEqualTo("OPEN");
    }

    @Test
    void movesOfOneArticleNeverWaitForEachOtherInACircle() throws Exception {
        TestClaim other = article.claim(TestArticle.DISPLACED);
        assertThat(together(() -> claim.supported(BEN).version(), () -> other.supported(CLEO).version())).doesNotContainNull();
    }

    @Test
    void aCommentNeedsNoVersionAndRaisesNone() {
        claim.send(BEN, "comments", Map.of("text", "@ada, which seven? mail@example.org @nobody-here @Cleo. @ada")).then().statusCode(201)
                .header("Location", notNullValue()).body("version", equalTo(1), "comments[0].mentions",
                        equalTo(List.of("ada", "cleo")), "comments[0].by", equalTo("ben"));
        claim.send(BEN, "comments", Map.of("text", " ")).then().statusCode(400);
        claim.send(RITA, "comments", Map.of("text", "x")).then().statusCode(403);
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> both = List.of(one, other).stream().map(act -> two.submit(() -> {
                start.await();
                return act.call();
            })).toList();
            start.countDown();
            return List.of(both.get(0).get(), both.get(1).get());
        } finally {
            two.shutdownNow();
        }
    }
}
