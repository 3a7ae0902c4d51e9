package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.BRIDGES;
import static org.tallymark.claim.TestArticle.DISPLACED;
import static org.tallymark.claim.TestArticle.HOUSE;
import static org.tallymark.claim.TestArticle.TUESDAY;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

/** Many at once: each row stands for itself. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class BulkApiTest {

    private final TestArticle article = TestArticle.create();

    /** Hostile case 82: what is refused is told row by row, and the others are moved. */
    @Test
    void everyRowIsReported() {
        String found = article.claim(DISPLACED).id();
        bulk(BEN, "acceptance", rows(row(found, 1), row(article.claim(BRIDGES).id(), 1), row(article.claim(HOUSE).id(), 1),
                row(found, 1), row("999999c1", 1), Map.of("id", article.claim(TUESDAY).id()),
                Map.of("id", article.claim(TUESDAY).id(), "version", "one"))).statusCode(200)
                .body("items.status", contains(200, 200, 422, 409, 404, 428, 400),
                        "items[0].id", equalTo(found), "items[0].claim.state", equalTo("OPEN"), "items[0].problem", nullValue(),
                        "items[2].claim", nullValue(), "items[2].problem.rule", equalTo("ILLEGAL_MOVE"),
                        "items[3].problem.current.version", equalTo(2),
                        "items[5].problem.errors[0].field", equalTo("claims[5].version"),
                        "items[6].problem.errors[0].field", equalTo("claims[6].version"));
        assertThat(article.claim(TUESDAY).state()).isEqualTo("PROPOSED");
    }

    @Test
    void whatStandsBesideTheClaimsHoldsForAllUnlessARowSaysOtherwise() {
        bulk(BEN, "dismissal", fields("reason", "LIST", "claims", List.of(row(article.claim(DISPLACED).id(), 1),
                fields("id", article.claim(BRIDGES).id(), "version", 1, "reason", "IDIOM")))).statusCode(200)
                .body("items.claim.dismissal.reason", contains("LIST", "IDIOM"));
        bulk(CLEO, "dismissal/confirmation", rows(row(article.claim(DISPLACED).id(), 2), row(article.claim(BRIDGES).id(), 2)))
                .statusCode(200).body("items.claim.dismissal.confirmedBy", contains("cleo", "cleo"));
    }

    @Test
    void whatIsWrongForAllIsRefusedAsAWhole() {
        bulk(BEN, "acceptance", Map.of()).statusCode(400).body("errors.field", hasItem("claims"));
        bulk(BEN, "acceptance", Map.of("claims", List.of())).statusCode(400);
        bulk(BEN, "acceptance", fields("state", "DECIDED", "claims", List.of(row("1c1", 1)))).statusCode(400)
                .body("errors.field", hasItem("state"));
        bulk(BEN, "acceptance", Map.of("claims", List.of(1))).statusCode(400).body("errors.field", hasItem("claims[0]"));
        bulk(BEN, "acceptance", Map.of("claims", List.of(Map.of("version", 1)))).statusCode(400)
                .body("errors.field", hasItem("claims[0].id"));
        List<Map<String, Object>> many = new ArrayList<>();
        for (int i = 0; i <= ManyClaims.MOST; i++) {
            many.add(row("999999c1", 1));
        }
        bulk(BEN, "acceptance", Map.of("claims", many)).statusCode(400).body("errors.field", hasItem("claims"));
        bulk(RITA, "acceptance", rows(row("1c1", 1))).statusCode(403);
        bulk(BEN, "recheck", rows(row("1c1", 1))).statusCode(403);
    }

    @Test
    void datesAreConfirmedByOnePersonAndThenAnother() {
        TestClaim date = article.claim(TUESDAY);
        readings(BEN, date, 200).body("items[0].claim.state", equalTo("AWAITING_SECOND"), "items[0].claim.decisions[0].as",
                equalTo("READING"));
        readings(BEN, date, 422).body("items[0].problem.rule", equalTo("SAME_PERSON"));
        date.move(CLEO, "decision", "verdict", "VERIFIED").then().statusCode(422).body("rule", equalTo("RAISE_FIRST"));
        readings(CLEO, date, 200).body("items[0].claim.state", equalTo("DECIDED"), "items[0].claim.verdict",
                equalTo("CONSISTENT"), "items[0].claim.check", equalTo("READING"));
    }

    @Test
    void whatWasReadAsNoDateIsConfirmedByNobody() {
        String text = ADA.request().get(article.path()).jsonPath().getString("text");
        int at = text.indexOf("Nobody");
        String id = article.post(BEN, "claims", "start", at, "end", at + 6, "kind", "DATE").then().statusCode(201)
                .body("check", equalTo("READING"), "time", nullValue()).extract().path("id");
        readings(BEN, new TestClaim(article, id), 422).body("items[0].problem.rule", equalTo("RAISE_FIRST"));
    }

    @Test
    void aReadingIsSentBackOrTakenBack() {
        TestClaim date = article.claim(TUESDAY);
        readings(BEN, date, 200);
        date.moved(CLEO, "return", "comment", "Which Tuesday?");
        readings(BEN, date, 200);
        date.move(BEN, "withdrawal").then().statusCode(200).body("state", equalTo("IN_REVIEW"));
        date.move(BEN, "release").then().statusCode(200).body("state", equalTo("RETURNED"));
    }

    @Test
    void raisingAReadingThatWaitsSendsItBackAndWhatWasDecidedNeedsANewAnswer() {
        TestClaim date = article.claim(TUESDAY);
        date.move(BEN, "proposal", "verdict", "VERIFIED", "rationale", "x").then().statusCode(422)
                .body("rule", equalTo("RAISE_FIRST"));
        readings(BEN, date, 200);
        date.patch(CLEO, "check", "FULL").then().statusCode(200).body("state", equalTo("RETURNED"), "check", equalTo("FULL"),
                "decisions[0].outcome", equalTo("RETURNED"));
        readings(BEN, date, 422);
        date.patch(CLEO, "check", "READING").then().statusCode(400).body("errors.field", hasItem("check"));
    }

    @Test
    void aDecidedReadingThatIsRaisedKeepsItsDecisionAndIsConfirmedByNobody() {
        TestClaim date = article.claim(TUESDAY);
        readings(BEN, date, 200);
        readings(CLEO, date, 200);
        date.patch(BEN, "check", "FULL").then().statusCode(200).body("state", equalTo("NEEDS_RECHECK"),
                "decisions.verdict", contains("CONSISTENT", "CONSISTENT"));
        date.move(ADA, "confirmation", "note", "x").then().statusCode(422).body("rule", equalTo("ILLEGAL_MOVE"));
        date.supported(ADA).proposed(ADA).moved(BEN, "decision", date.right());
    }

    @Test
    void onlyTheArticlesOwnDatesAreRead() {
        TestClaim elsewhere = TestArticle.create().claim(TUESDAY);
        article.post(BEN, "readings", "claims", List.of(row(elsewhere.id(), 1), row(article.claim(BRIDGES).id(), 1))).then()
                .statusCode(200).body("items.status", contains(404, 422));
        article.post(RITA, "readings", "claims", List.of(row(elsewhere.id(), 1))).then().statusCode(403);
        new TestArticle(999999).post(BEN, "readings", "claims", List.of(row("1c1", 1))).then().statusCode(404);
    }

    private ValidatableResponse readings(TestPeople who, TestClaim claim, int status) {
        return article.post(who, "readings", "claims", List.of(row(claim.id(), claim.version()))).then().statusCode(200)
                .body("items[0].status", equalTo(status));
    }

    private static ValidatableResponse bulk(TestPeople who, String resource, Object body) {
        return who.request().contentType(ContentType.JSON).body(body).post("/api/v1/claims/" + resource).then();
    }

    @SafeVarargs
    private static Map<String, Object> rows(Map<String, Object>... rows) {
        return fields("claims", List.of(rows));
    }

    private static Map<String, Object> row(String id, int version) {
        return Map.of("id", id, "version", version);
    }
}
