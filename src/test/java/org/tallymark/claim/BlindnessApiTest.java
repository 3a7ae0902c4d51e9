package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.article.Article;
import org.tallymark.review.Move;
import org.tallymark.review.State;

/** The second answer is given before the first is seen. */
@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BlindnessApiTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim claim = article.claim(TestArticle.DISPLACED);

    @Test
    void whileItWaitsNobodyButTheProposerSeesWhatTellsTheAnswer() {
        claim.send(CLEO, "comments", Map.of("text", "An early question"));
        claim.send(ADA, "comments", Map.of("text", "SECRET it is right"));
        claim.supported(ADA).moved(ADA, "proposal", claim.right("rationale", "SECRET register", "advice", "STANDS",
                "suggestedWording", "SECRET wording"));
        claim.send(CLEO, "comments", Map.of("text", "SECRET I agree"));
        claim.moved(EVA, "assignment", "to", "ben", "reason", "SECRET Ada says it is right");
        for (TestPeople reader : List.of(BEN, EVA, RITA)) {
            String seen = reader.request().get(claim.path()).asString();
            if (reader == EVA) {
                seen = seen.replace("SECRET Ada says it is right", "her own words");
            }
            assertThat(seen).doesNotContain("SECRET", "VERIFIED", "SUPPORTS", "CONFIRMED", "STANDS")
                    .contains("An early question");
            assertThat(claim.as(reader).getList("decisions.by")).containsExactly("ada");
            assertThat(claim.as(reader).getString("decisions[0].at")).isNotNull();
        }
        assertThat(claim.as(ADA).getString("decisions[0].rationale")).isEqualTo("SECRET register");
        assertThat(claim.as(ADA).getString("evidence[0].stance")).isEqualTo("SUPPORTS");
        claim.move(BEN, "decision", claim.right()).then().statusCode(200).body("decisions[0].rationale",
                equalTo("SECRET register"), "comments.size()", equalTo(3));
    }

    @Test
    void theHashOfAHiddenEventConfirmsNoGuess() {
        claim.supported(ADA).proposed(ADA);
        String nonce = claim.as(ADA).getString("history.find { it.move == 'proposal' }.particulars.nonce");
        assertThat(nonce).matches("[0-9a-f]{32}");
        assertThat(BEN.request().get(claim.path()).asString()).doesNotContain("nonce");
    }

    @Test
    void theStandingVerdictIsHiddenTooWhileANewOneWaits() {
        claim.decided().moved(EVA, "recheck", "reason", "new count").proposed(CLEO);
        assertThat(claim.as(BEN).getString("verdict")).isNull();
        assertThat(claim.as(BEN).getList("decisions.verdict")).containsOnlyNulls();
        assertThat(claim.as(CLEO).getString("verdict")).isEqualTo("VERIFIED");
    }

    /** Hostile case 70. */
    @Test
    void nobodyDecidesTheirOwnAnswerAloneOrAmongMany() {
        claim.supported(ADA).proposed(ADA);
        claim.move(ADA, "decision", claim.right()).then().statusCode(422).body("rule", equalTo("SAME_PERSON"));
        Map<String, Object> many = TestArticle.fields(claim.right("claims",
                List.of(Map.of("id", claim.id(), "version", claim.version()))));
        ADA.request().contentType(ContentType.JSON).body(many).post("/api/v1/claims/decision").then().statusCode(200)
                .body("items[0].status", equalTo(422), "items[0].problem.rule", equalTo("SAME_PERSON"));
        assertThat(claim.state()).isEqualTo("AWAITING_SECOND");
    }

    @Test
    void evidenceWithTheDecisionDoesNotBarTheDecider() {
        claim.supported(ADA).proposed(ADA);
        claim.move(BEN, "decision", claim.right("evidence", List.of(TestArticle.fields(TestClaim.support())))).then()
                .statusCode(200).body("state", equalTo("DECIDED"), "evidence.size()", equalTo(2),
                        "decisions[1].blind", equalTo(true));
    }

    @Test
    void pinningEvidenceBeforeDoesNotBarTheDeciderButTakingOffWhatItStoodOnDoes() {
        claim.supported(ADA).supported(ADA).proposed(ADA).supported(BEN).supported(CLEO);
        List<Integer> evidence = claim.as(ADA).getList("evidence.id");
        unpin(BEN, evidence.get(2));
        unpin(CLEO, evidence.get(0));
        claim.move(CLEO, "decision", claim.right()).then().statusCode(422).body("rule", equalTo("NOT_BLIND"));
        claim.move(BEN, "decision", claim.right()).then().statusCode(200).body("state", equalTo("DECIDED"));
    }

    @Test
    void whoExportedTheFirstAnswerNeverGivesTheSecond() {
        claim.supported(ADA).proposed(ADA);
        QuarkusTransaction.requiringNew().run(() -> {
            ClaimId id = ClaimId.parse(claim.id()).orElseThrow();
            Article.lock(id.articleId());
            Claim.<Claim>findById(id).step(Move.EXPORT, State.AWAITING_SECOND,
                    new Actor(EVA.signInName(), true, true, Instant.parse("2026-03-05T10:00:00Z")), Map.of());
        });
        claim.move(EVA, "decision", claim.right()).then().statusCode(422).body("rule", equalTo("NOT_BLIND"));
        claim.moved(ADA, "withdrawal").proposed(ADA).move(EVA, "decision", claim.right()).then().statusCode(422)
                .body("rule", equalTo("NOT_BLIND"));
        claim.moved(BEN, "decision", claim.right());
    }

    @Test
    void whoHasSeenTheFirstAnswersIsNotBlindAnyMore() {
        claim.supported(ADA).proposed(ADA).moved(BEN, "return", "comment", "Which register?");
        claim.send(BEN, "comments", Map.of("text", "I see."));
        claim.proposed(ADA).moved(BEN, "decision", claim.right());
        assertThat(claim.as(ADA).getBoolean("decisions[2].blind")).isFalse();
    }

    @Test
    void whoAnswersLaterIsBlindUntilTheEarlierAnswersWereShownToThem() {
        claim.supported(ADA).proposed(ADA).moved(BEN, "return", "comment", "Which register?").proposed(ADA)
                .moved(CLEO, "decision", claim.right());
        assertThat(claim.as(ADA).getBoolean("decisions[2].blind")).isTrue();
        TestClaim other = article.claim(TestArticle.BRIDGES);
        other.supported(ADA).proposed(ADA).moved(BEN, "return", "comment", "Which register?").as(CLEO);
        other.proposed(ADA).moved(CLEO, "decision", other.right());
        assertThat(other.as(ADA).getBoolean("decisions[2].blind")).isFalse();
    }

    @Test
    void whoWasShownTheAnswersOnThePageOrWithAStaleVersionHasSeenThem() {
        claim.supported(ADA).proposed(ADA).moved(BEN, "return", "comment", "Which register?");
        CLEO.request().accept("text/html").get("/claims/" + claim.id()).then().statusCode(200);
        claim.proposed(ADA).moved(CLEO, "decision", claim.right());
        assertThat(claim.as(ADA).getBoolean("decisions[2].blind")).isFalse();
        TestClaim other = article.claim(TestArticle.BRIDGES);
        other.supported(ADA).proposed(ADA).moved(BEN, "return", "comment", "Which register?")
                .move(CLEO, "assignment", "version", 1).then().statusCode(409)
                .body("current.decisions[0].verdict", equalTo("VERIFIED"));
        other.proposed(ADA).moved(CLEO, "decision", other.right());
        assertThat(other.as(ADA).getBoolean("decisions[2].blind")).isFalse();
    }

    @Test
    void whatTwoPeopleOnceAgreedOnWasThereForEverybodyToSee() {
        claim.decided().moved(EVA, "recheck", "reason", "new count").proposed(ADA).moved(CLEO, "decision", claim.right());
        assertThat(claim.as(ADA).getBoolean("decisions[3].blind")).isFalse();
    }

    @Test
    void anAnswerThatWasTakenBackStaysHiddenUntilTheClaimIsDecided() {
        claim.supported(ADA).proposed(ADA);
        claim.send(ADA, "comments", Map.of("text", "SECRET it is right"));
        claim.moved(ADA, "withdrawal", "reason", "SECRET not right after all");
        claim.send(ADA, "comments", Map.of("text", "Who has the register?"));
        String seen = CLEO.request().get(claim.path()).asString();
        assertThat(seen).doesNotContain("SECRET", "VERIFIED", "The register says so.").contains("Who has the register?",
                "WITHDRAWN");
        assertThat(CLEO.request().accept("text/html").get("/claims/" + claim.id()).asString())
                .doesNotContain("SECRET", "The register says so.");
        assertThat(claim.as(ADA).getString("decisions[0].rationale")).isEqualTo("The register says so.");
        claim.proposed(ADA).moved(CLEO, "decision", claim.right());
        assertThat(claim.as(BEN).getBoolean("decisions[2].blind")).isTrue();
        assertThat(claim.as(BEN).getString("decisions[0].rationale")).isEqualTo("The register says so.");
        assertThat(BEN.request().get(claim.path()).asString()).contains("SECRET it is right", "SECRET not right");
    }

    private void unpin(TestPeople who, int evidence) {
        who.request().delete(claim.path() + "/evidence/" + evidence + "?version=" + claim.version()).then()
                .statusCode(200);
    }
}
