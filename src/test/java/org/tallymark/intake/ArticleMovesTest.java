package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArticleMovesTest {

    private static int takeIn(String text) {
        return TakeInTest.send(TakeInTest.article(text)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(TestPeople by, String path, Object body) {
        return by.request().contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse patch(TestPeople by, int article, Object body) {
        return by.request().contentType(ContentType.JSON).body(body).patch("/api/v1/articles/" + article).then();
    }

    private static ValidatableResponse get(int article) {
        return TestPeople.RITA.request().get("/api/v1/articles/" + article).then();
    }

    @Test
    void aCorrectedHeadingRaisesTheVersion() {
        int article = takeIn(TakeInTest.text());
        patch(TestPeople.BEN, article, Map.of("version", 1, "title", "Thirteen bridges closed", "publisher", "The Late Ledger",
                "slug", "BRIDGES", "deadline", "2022-02-25T18:30:00+01:00")).statusCode(200)
                .body("version", equalTo(2)).body("title", equalTo("Thirteen bridges closed"))
                .body("publisher.name", equalTo("The Late Ledger")).body("slug", equalTo("BRIDGES"))
                .body("deadline", equalTo("2022-02-25T17:30:00Z")).body("changed", empty());
    }

    @Test
    void aNewDayResolvesTheDatesAgainAndSaysWhatChanged() {
        int article = takeIn(TakeInTest.text());
        List<Map<String, String>> changed = patch(TestPeople.BEN, article, Map.of("version", 1, "published", "2022-03-04"))
                .statusCode(200).body("published", equalTo("2022-03-04")).extract().path("changed");
        assertThat(changed).contains(Map.of("claim", changed.get(0).get("claim"), "field", "time", "was", "2022-02-25",
                "is", "2022-03-04"));
        TestPeople.RITA.request().get("/api/v1/claims/" + changed.get(0).get("claim")).then().statusCode(200)
                .body("time.value", equalTo("2022-03-04")).body("history.move", hasItem("correction"));
    }

    @Test
    void aConfirmedDateThatANewDayMakesFalseIsCheckedAgainInFull() {
        int article = takeIn("The mine at Alto collapsed on 25 February 2022 and was shut. " + TakeInTest.text());
        String claim = TestPeople.RITA.request().get("/api/v1/articles/" + article).jsonPath()
                .getString("claims.find { it.quote == '25 February 2022' }.id");
        for (TestPeople who : List.of(TestPeople.BEN, TestPeople.CLEO)) {
            int version = TestPeople.RITA.request().get("/api/v1/claims/" + claim).path("version");
            post(who, "/api/v1/articles/" + article + "/readings", Map.of("claims", List.of(Map.of("id", claim, "version",
                    version)))).statusCode(200).body("items[0].status", equalTo(200));
        }
        patch(TestPeople.BEN, article, Map.of("version", 1, "published", "2022-02-20")).statusCode(200);
        TestPeople.RITA.request().get("/api/v1/claims/" + claim).then().body("state", equalTo("NEEDS_RECHECK"), "check",
                equalTo("FULL"), "time.value", equalTo("2022-02-25"));
    }

    @Test
    void aDateThatAPersonCorrectedKeepsTheirValue() {
        int article = takeIn(TakeInTest.text());
        String claim = TestPeople.RITA.request().get("/api/v1/articles/" + article).jsonPath()
                .getString("claims.find { it.kind == 'DATE' }.id");
        TestPeople.BEN.request().contentType(ContentType.JSON).body(Map.of("version", 1, "time", Map.of("type", "DATE", "value",
                "2022-02-18", "from", "2022-02-18", "to", "2022-02-18"))).patch("/api/v1/claims/" + claim).then().statusCode(200);
        patch(TestPeople.BEN, article, Map.of("version", 1, "published", "2022-03-04")).statusCode(200)
                .body("changed.claim", not(hasItem(claim)));
        TestPeople.RITA.request().get("/api/v1/claims/" + claim).then().body("time.value", equalTo("2022-02-18"));
    }

    @Test
    void aStaleVersionIsAnsweredWithTheCurrentArticle() {
        int article = takeIn(TakeInTest.text());
        patch(TestPeople.BEN, article, Map.of("version", 1, "slug", "ONE")).statusCode(200);
        patch(TestPeople.BEN, article, Map.of("version", 1, "slug", "TWO")).statusCode(409)
                .body("current.version", equalTo(2)).body("current.slug", equalTo("ONE"));
        patch(TestPeople.BEN, article, Map.of("slug", "TWO")).statusCode(428);
        patch(TestPeople.BEN, article, Map.of("version", 2, "state", "OPEN")).statusCode(400)
                .body("errors.field", contains("state"));
        patch(TestPeople.RITA, article, Map.of("version", 2, "slug", "TWO")).statusCode(403);
    }

    @Test
    void aWithdrawnArticleLeavesTheListsAndKeepsItsHistory() {
        String text = TakeInTest.text();
        int article = takeIn(text);
        String path = "/api/v1/articles/" + article + "/withdrawal";
        post(TestPeople.ADA, path, Map.of("version", 1)).statusCode(400).body("errors.field", contains("reason"));
        post(TestPeople.BEN, path, Map.of("version", 1, "reason", "Not ours")).statusCode(403);
        post(TestPeople.ADA, path, Map.of("version", 1, "reason", "Not ours")).statusCode(200)
                .body("withdrawn.by", equalTo("ada")).body("withdrawn.reason", equalTo("Not ours"));
        assertThat(TestPeople.RITA.request().get("/api/v1/articles?limit=200").jsonPath().<Integer>getList("items.id"))
                .doesNotContain(article);
        get(article).statusCode(200).body("withdrawn.reason", equalTo("Not ours"));
        assertThat(takeIn(text)).isNotEqualTo(article);
    }

    @Test
    void partiesAreSetByEditorsOnly() {
        int article = takeIn(TakeInTest.text());
        int source = get(article).extract().path("publisher.id");
        String path = "/api/v1/articles/" + article + "/parties";
        TestPeople.BEN.request().contentType(ContentType.JSON).body(Map.of("sources", List.of(source))).put(path).then()
                .statusCode(403);
        TestPeople.ADA.request().contentType(ContentType.JSON).body(Map.of("sources", List.of(source, 999_999_999))).put(path)
                .then().statusCode(400).body("errors.field", contains("sources[1]"));
        TestPeople.ADA.request().contentType(ContentType.JSON).body(Map.of("sources", List.of(source))).put(path).then()
                .statusCode(200).body("parties.id", contains(source)).body("version", equalTo(2));
        TestPeople.ADA.request().contentType(ContentType.JSON).body(Map.of("sources", List.of())).put(path).then()
                .statusCode(200).body("parties", empty());
    }

    @Test
    void nothingIsSignedOffWhileSomethingIsOpenUnlessItIsListed() {
        int article = takeIn(TakeInTest.text());
        String path = "/api/v1/articles/" + article + "/signoff";
        List<String> open = get(article).extract().jsonPath().getList("claims.findAll { it.state != 'DISMISSED' }.id");
        assertThat(open).isNotEmpty();
        post(TestPeople.BEN, path, Map.of("version", 1)).statusCode(403);
        post(TestPeople.ADA, path, Map.of("version", 1)).statusCode(422).body("rule", equalTo("OPEN_LEFT"));
        post(TestPeople.ADA, path, Map.of("version", 1, "exceptions", List.of(Map.of("claim", "1c1", "reason", "x"))))
                .statusCode(400).body("errors.field", contains("exceptions[0].claim"));
        List<Map<String, String>> exceptions = new ArrayList<>();
        open.forEach(claim -> exceptions.add(Map.of("claim", claim, "reason", "The court will tell.")));
        post(TestPeople.ADA, path, Map.of("version", 1, "exceptions", exceptions)).statusCode(200)
                .body("state", equalTo("SIGNED_OFF")).body("signoff.by", equalTo("ada"))
                .body("signoff.exceptions.claim", equalTo(open));
        post(TestPeople.ADA, path, Map.of("version", 2, "exceptions", exceptions)).statusCode(422)
                .body("rule", equalTo("ILLEGAL_MOVE"));
        post(TestPeople.BEN, "/api/v1/articles/" + article + "/snapshots", Map.of("text", TakeInTest.text())).statusCode(201)
                .body("state", equalTo("REOPENED")).body("signoff", nullValue());
    }

    @Test
    void whatIsBroughtBackOrMarkedOpensASignedOffArticleAgain() {
        int article = takeIn("Pier 7 is shut.\nThe mayor spoke for the town.");
        String aside = get(article).extract().jsonPath().getString("claims.find { it.state == 'DISMISSED' }.id");
        post(TestPeople.ADA, "/api/v1/articles/" + article + "/signoff", Map.of("version", 1)).statusCode(200);
        post(TestPeople.BEN, "/api/v1/claims/" + aside + "/restoration", Map.of("version", 1, "kind", "COUNT")).statusCode(200);
        get(article).body("state", equalTo("REOPENED"));
    }

    @Test
    void aNewerTextKeepsMovesChangesAndLosesClaims() { // [24]
        String lost = "Later 7 boats sank.";
        String text = TakeInTest.text() + "\nThe fire killed 5 people in the old town.\n" + lost;
        int article = takeIn(text);
        Map<String, String> before = ids(article);
        String newer = "It has been corrected.\n" + text.replace("killed 5 people", "killed 9 people").replace("\n" + lost, "")
                + "\nThe repair costs $3 million.";
        post(TestPeople.BEN, "/api/v1/articles/" + article + "/snapshots", Map.of("text", newer)).statusCode(201)
                .body("text", equalTo(newer)).body("snapshots.size()", equalTo(2)).body("version", equalTo(2));
        anchored(before.get("12 bridges"), "MOVED", "12 bridges");
        anchored(before.get("5 people"), "CHANGED", "9 people").body("quantity.low", equalTo(9));
        TestPeople.RITA.request().get("/api/v1/claims/" + before.get("7 boats")).then().body("anchor", equalTo("GONE"))
                .body("start", nullValue());
        assertThat(ids(article)).containsKey("$3 million");
    }

    @Test
    void aPageWithoutTextIsNoNewerVersion() { // [1]
        String text = TakeInTest.text();
        int article = takeIn(text);
        post(TestPeople.BEN, "/api/v1/articles/" + article + "/snapshots", Map.of("html",
                "<html><head><title>Twelve bridges closed</title></head><body><script>12 men</script></body></html>"))
                .statusCode(400).body("errors.field", equalTo(List.of("html")));
        get(article).body("text", equalTo(text)).body("snapshots.size()", equalTo(1));
    }

    private static ValidatableResponse anchored(String claim, String anchor, String quote) {
        return TestPeople.RITA.request().get("/api/v1/claims/" + claim).then().statusCode(200).body("anchor", equalTo(anchor))
                .body("quote", equalTo(quote)).body("history.move", hasItem("snapshot"));
    }

    private static Map<String, String> ids(int article) {
        Map<String, String> ids = new HashMap<>();
        get(article).extract().jsonPath().<Map<String, Object>>getList("claims")
                .forEach(claim -> ids.put((String) claim.get("quote"), (String) claim.get("id")));
        return ids;
    }

    @Test
    void decisionsCarryOverToANewerTextUnlessTheirNumberChanged() {
        String text = TakeInTest.text() + "\nThe fire killed 5 people in the old town.\nThe flood drowned 300 sheep in the valley.";
        int article = takeIn(text);
        Map<String, String> ids = ids(article);
        ReviewSteps.agree(ids.get("5 people"), Verdict.VERIFIED, null);
        ReviewSteps.agree(ids.get("300 sheep"), Verdict.VERIFIED, null);
        ReviewSteps.propose(ids.get("12 bridges"), TestPeople.ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        post(TestPeople.BEN, "/api/v1/articles/" + article + "/snapshots", Map.of("text", "Corrected on Monday.\n"
                + text.replace("5 people", "9 people").replace("12 bridges", "14 bridges"))).statusCode(201);
        anchored(ids.get("5 people"), "CHANGED", "9 people").body("state", equalTo("NEEDS_RECHECK"));
        anchored(ids.get("300 sheep"), "MOVED", "300 sheep").body("state", equalTo("DECIDED"))
                .body("verdict", equalTo("VERIFIED"));
        anchored(ids.get("12 bridges"), "CHANGED", "14 bridges").body("state", equalTo("RETURNED"))
                .body("decisions[0].outcome", equalTo("RETURNED"));
    }

    @Test
    void aWrongPasteLosesNothingThatTheRightTextBringsBack() {
        String text = TakeInTest.text() + "\nThe fire killed 5 people in the old town.";
        int article = takeIn(text);
        Map<String, String> ids = ids(article);
        ReviewSteps.agree(ids.get("5 people"), Verdict.VERIFIED, null);
        String path = "/api/v1/articles/" + article + "/snapshots";
        post(TestPeople.BEN, path, Map.of("text", "The cinema has sold 40 tickets since it was built.")).statusCode(201);
        TestPeople.RITA.request().get("/api/v1/claims/" + ids.get("5 people")).then().body("anchor", equalTo("GONE"));
        post(TestPeople.BEN, path, Map.of("text", "Corrected.\n" + text)).statusCode(201);
        anchored(ids.get("5 people"), "MOVED", "5 people").body("state", equalTo("NEEDS_RECHECK"))
                .body("verdict", equalTo("VERIFIED")).body("number.end", notNullValue());
        assertThat(ids(article)).containsAllEntriesOf(ids);
        assertThat(get(article).extract().jsonPath().getList("claims.findAll { it.quote == '5 people' }")).hasSize(1);
        ids.values().forEach(claim -> TestPeople.RITA.request().get("/api/v1/claims/" + claim).then()
                .body("start", notNullValue()));
    }

    @Test
    void whatWasDecidedOnACountOfAPartyIsOpenedAgain() {
        int article = takeIn(TakeInTest.text() + "\nThe fire killed 5 people in the old town.");
        String claim = ids(article).get("5 people");
        ReviewSteps.agree(claim, Verdict.VERIFIED, null);
        int origin = TestPeople.RITA.request().get("/api/v1/claims/" + claim).then().extract().path("evidence[0].origin.id");
        TestPeople.ADA.request().contentType(ContentType.JSON).body(Map.of("sources", List.of(origin)))
                .put("/api/v1/articles/" + article + "/parties").then().statusCode(200);
        TestPeople.RITA.request().get("/api/v1/claims/" + claim).then().body("state", equalTo("NEEDS_RECHECK"));
    }

    @Test
    void theTextThatIsThereMakesNoNewVersion() {
        String text = TakeInTest.text();
        int article = takeIn(text);
        post(TestPeople.BEN, "/api/v1/articles/" + article + "/snapshots", Map.of("text", text)).statusCode(200)
                .body("snapshots.size()", equalTo(1)).body("version", equalTo(1));
        post(TestPeople.BEN, "/api/v1/articles/" + article + "/snapshots", Map.of("fetch", true)).statusCode(400)
                .body("errors.field", contains("fetch"));
        post(TestPeople.BEN, "/api/v1/articles/" + article + "/snapshots", Map.of()).statusCode(400)
                .body("errors.field", contains("text"));
    }

    @Test
    void aPageOfTheListLeadsToTheNext() {
        int first = takeIn(TakeInTest.text());
        int second = takeIn(TakeInTest.text());
        var page = TestPeople.RITA.request().get("/api/v1/articles?limit=1").then().statusCode(200)
                .body("items[0].text", nullValue()).extract().jsonPath();
        assertThat(page.getInt("items[0].id")).isGreaterThanOrEqualTo(second);
        assertThat(page.getString("next")).matches("[A-Za-z0-9_-]+");
        TestPeople.RITA.request().get("/api/v1/articles?limit=200&after=" + page.getString("next")).then().statusCode(200)
                .body("items.id", hasItem(first));
        TestPeople.RITA.request().get("/api/v1/articles?limit=1&sort=deadline").then().statusCode(200);
        TestPeople.RITA.request().get("/api/v1/articles?limit=0").then().statusCode(400).body("errors[0].field",
                equalTo("limit"));
        TestPeople.RITA.request().get("/api/v1/articles?after=nonsense").then().statusCode(400).body("errors[0].message",
                containsString("token"));
    }
}
