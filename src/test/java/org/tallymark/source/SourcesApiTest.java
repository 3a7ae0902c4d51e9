package org.tallymark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.Story;
import org.tallymark.extraction.HopKind;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;
import org.tallymark.review.SourceKind;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SourcesApiTest {

    private static int made;

    private final String tag = "src" + ++made + "x";

    private long source(String name) {
        return QuarkusTransaction.requiringNew().call(() -> Source.namedOrNew(name + " " + tag, SourceKind.OUTLET,
                Instant.parse("2022-02-25T12:00:00Z")).id);
    }

    private static ValidatableResponse change(TestPeople who, long id, String body) {
        return who.request().contentType("application/json").body(body).patch("/api/v1/sources/" + id).then();
    }

    private static ValidatableResponse post(TestPeople who, long id, String act, String body) {
        return who.request().contentType("application/json").body(body).post("/api/v1/sources/" + id + "/" + act).then();
    }

    @Test
    void aSourceIsShownWithAllThatIsKnownOfIt() {
        long id = source("Daily");
        RITA.request().get("/api/v1/sources/" + id).then().statusCode(200).body("name", equalTo("Daily " + tag))
                .body("kind", equalTo("OUTLET")).body("aliases", equalTo(List.of())).body("owner", equalTo(null))
                .body("mergedInto", equalTo(null)).body("version", equalTo(1));
        RITA.request().get("/api/v1/sources/999999999").then().statusCode(404);
    }

    @Test
    void theListFindsByNameAndAliasAndPagesByName() {
        long b = source("Bbb");
        source("Aaa");
        source("Ccc");
        change(BEN, b, "{\"version\": 1, \"aliases\": [\"Nickname of " + tag + "\"]}").statusCode(200);
        RITA.request().queryParam("q", "nickname OF " + tag).get("/api/v1/sources").then()
                .body("items.name", contains("Bbb " + tag)).body("items[0].aliases", contains("Nickname of " + tag));
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            var request = RITA.request().queryParam("q", tag).queryParam("limit", 1);
            var page = (after == null ? request : request.queryParam("after", after)).get("/api/v1/sources").jsonPath();
            walked.addAll(page.getList("items.name", String.class));
            after = page.getString("next");
        } while (after != null);
        assertThat(walked).containsExactly("Aaa " + tag, "Bbb " + tag, "Ccc " + tag);
        RITA.request().queryParam("after", "bm8").get("/api/v1/sources").then().statusCode(400);
        RITA.request().queryParam("colour", "red").get("/api/v1/sources").then().statusCode(400)
                .body("errors[0].field", equalTo("colour"));
    }

    @Test
    void aCheckerCorrectsIt() {
        long id = source("Post");
        long owner = source("Owner");
        change(BEN, id, "{\"version\": 1, \"name\": \"The Post of " + tag + "\", \"kind\": \"AGENCY\","
                + " \"homepage\": \"https://post.example\", \"owner\": " + owner + "}").statusCode(200)
                .body("name", equalTo("The Post of " + tag)).body("kind", equalTo("AGENCY"))
                .body("homepage", equalTo("https://post.example")).body("owner", equalTo((int) owner))
                .body("aliases", contains("Post " + tag)).body("version", equalTo(2));
        change(BEN, id, "{\"version\": 2, \"owner\": null, \"aliases\": []}").statusCode(200).body("owner", equalTo(null))
                .body("aliases", equalTo(List.of()));
    }

    @Test
    void whatIsWrongIsNamedInTheOrderOfTheContract() {
        long id = source("Strict");
        change(RITA, 999999999, "{}").statusCode(404);
        change(RITA, id, "{\"colour\": 1}").statusCode(400).body("errors[0].field", equalTo("colour"));
        change(RITA, id, "{}").statusCode(403);
        change(BEN, id, "{\"name\": \"x\"}").statusCode(428);
        change(BEN, id, "{\"version\": 7}").statusCode(409).body("current.version", equalTo(1));
        change(BEN, id, "{\"version\": 1, \"kind\": \"UNNAMED\"}").statusCode(400).body("errors[0].field", equalTo("kind"));
        change(BEN, id, "{\"version\": 1, \"name\": \" \"}").statusCode(400).body("errors[0].field", equalTo("name"));
        change(BEN, id, "{\"version\": 1, \"homepage\": \"javascript:alert(1)\"}").statusCode(400)
                .body("errors[0].field", equalTo("homepage"));
        change(BEN, id, "{\"version\": 1, \"aliases\": [\"\"]}").statusCode(400)
                .body("errors[0].field", equalTo("aliases[0]"));
        change(BEN, id, "{\"version\": 1, \"owner\": 999999999}").statusCode(400).body("errors[0].field", equalTo("owner"));
    }

    @Test
    void aNameThatIsTakenNamesTheOther() {
        long one = source("First");
        long two = source("Second");
        change(BEN, two, "{\"version\": 1, \"aliases\": [\"The FIRST " + tag + "!\"]}").statusCode(400)
                .body("errors[0].field", equalTo("aliases")).body("errors[0].message", containsString("source " + one));
    }

    @Test
    void ownershipNeverGoesRound() {
        long mother = source("Mother");
        long child = source("Child");
        change(BEN, child, "{\"version\": 1, \"owner\": " + mother + "}").statusCode(200);
        change(BEN, mother, "{\"version\": 1, \"owner\": " + child + "}").statusCode(400)
                .body("errors[0].field", equalTo("owner"));
        change(BEN, mother, "{\"version\": 1, \"owner\": " + mother + "}").statusCode(400);
    }

    /** HOSTILE 84. */
    @Test
    void aMergeCountsForTheOtherUntilItIsUndone() {
        long article = Story.of("Merged " + tag).tells("5 cars", fact -> fact.exactly("5", "car")
                .cites("Short " + tag, HopKind.AGENCY)).takeIn();
        long shortName = QuarkusTransaction.requiringNew().call(() -> Source.named("Short " + tag).orElseThrow().id);
        long full = source("Full");
        String claims = "/api/v1/claims?article=" + article + "&source=" + full;
        RITA.request().get(claims).then().body("items.size()", equalTo(0));
        post(BEN, shortName, "merge", "{\"into\": " + full + ", \"version\": 1}").statusCode(403);
        post(ADA, shortName, "merge", "{\"into\": " + full + ", \"version\": 1}").statusCode(200)
                .body("mergedInto", equalTo((int) full));
        RITA.request().get(claims).then().body("items.size()", equalTo(1))
                .body("items[0].attribution[0].source", equalTo((int) full));
        RITA.request().get("/api/v1/sources/" + full + "/audit").then().body("claims", equalTo(1));
        post(ADA, shortName, "unmerge", "{\"version\": 2}").statusCode(200).body("mergedInto", equalTo(null));
        RITA.request().get(claims).then().body("items.size()", equalTo(0));
        post(ADA, shortName, "unmerge", "{\"version\": 3}").statusCode(400);
    }

    /** HOSTILE 84. */
    @Test
    void aCircleOfMergesIsRefused() {
        long a = source("Alpha");
        long b = source("Beta");
        long c = source("Gamma");
        post(ADA, a, "merge", "{\"into\": " + b + ", \"version\": 1}").statusCode(200);
        post(ADA, b, "merge", "{\"into\": " + c + ", \"version\": 1}").statusCode(200);
        post(ADA, c, "merge", "{\"into\": " + a + ", \"version\": 1}").statusCode(400)
                .body("errors[0].field", equalTo("into"));
        post(ADA, c, "merge", "{\"into\": " + c + ", \"version\": 1}").statusCode(400);
        post(ADA, c, "merge", "{\"into\": 999999999, \"version\": 1}").statusCode(400);
        post(ADA, c, "merge", "{\"version\": 1}").statusCode(400).body("errors[0].field", equalTo("into"));
        post(ADA, a, "merge", "{\"into\": " + c + ", \"version\": 2}").statusCode(400);
    }

    /** HOSTILE 85. */
    @Test
    void aChainThatGoesRoundIsFoundOnceAndEnds() {
        long article = Story.of("Round " + tag).tells("6 cars", fact -> fact.exactly("6", "car")
                .cites("Ay " + tag, HopKind.OUTLET).cites("Bee " + tag, HopKind.OUTLET).cites("Ay " + tag, HopKind.OUTLET))
                .takeIn();
        long ay = QuarkusTransaction.requiringNew().call(() -> Source.named("Ay " + tag).orElseThrow().id);
        RITA.request().get("/api/v1/claims?article=" + article + "&source=" + ay).then()
                .body("items.size()", equalTo(1));
        RITA.request().get("/api/v1/sources/" + ay + "/audit").then().body("claims", equalTo(1))
                .body("upstream.NAMED", equalTo(1)).body("upstream.NONE", equalTo(0));
    }

    /** HOSTILE 85. */
    @Test
    void aChainOfAThousandHopsEnds() {
        long article = Story.of("Deep " + tag).tells("7 cars", fact -> {
            fact.exactly("7", "car");
            for (int i = 0; i < 1_000; i++) {
                fact.cites("Relay " + i + " " + tag, HopKind.OUTLET);
            }
        }).takeIn();
        long last = QuarkusTransaction.requiringNew().call(() -> Source.named("Relay 999 " + tag).orElseThrow().id);
        RITA.request().get("/api/v1/claims?article=" + article + "&as=ORIGIN&source=" + last).then().statusCode(200)
                .body("items[0].attribution.size()", equalTo(1_000));
    }

    /** Each name is the desk's to give away: what somebody else goes by already is left to them. */
    @Test
    void aWellKnownSourceComesWithItsOtherNamesWhereTheyAreFree() {
        long taken = source("Monitor");
        change(BEN, taken, "{\"version\": 1, \"aliases\": [\"Islamic Republic News Agency\"]}").statusCode(200);
        Story.of("Known " + tag).tells("5 cars", fact -> fact.exactly("5", "car").cites("Press Trust of India", HopKind.OUTLET)
                .cites("PTI", HopKind.ORGANISATION).cites("IRNA", HopKind.AGENCY)).takeIn();
        RITA.request().queryParam("q", "Press Trust").get("/api/v1/sources").then()
                .body("items.name", contains("Press Trust of India")).body("items[0].aliases", contains("PTI"))
                .body("items[0].kind", equalTo("AGENCY"));
        RITA.request().queryParam("q", "IRNA").get("/api/v1/sources").then().body("items.size()", equalTo(1))
                .body("items[0].aliases", equalTo(List.of()));
    }

    @Test
    void everyChangeIsToldInTheHistoryOfNoArticle() {
        long id = source("Told");
        change(BEN, id, "{\"version\": 1, \"kind\": \"DOCUMENT\"}").statusCode(200);
        List<Event> events = QuarkusTransaction.requiringNew().call(() -> Event.<Event>list(
                "articleId = ?1 and move = 'source-correction' order by sequence desc", Chain.NO_ARTICLE));
        assertThat(events.get(0).by).isEqualTo("ben");
        assertThat(events.get(0).particulars).containsEntry("kind", "DOCUMENT");
    }

    @Test
    void whatWasMergedTwiceIsFoundByItsFirstName() {
        long first = source("Alphaone");
        long second = source("Betatwo");
        long third = source("Gammathree");
        ADA.request().contentType("application/json").body("{\"version\": 1, \"into\": " + second + "}")
                .post("/api/v1/sources/" + first + "/merge").then().statusCode(200);
        ADA.request().contentType("application/json").body("{\"version\": 1, \"into\": " + third + "}")
                .post("/api/v1/sources/" + second + "/merge").then().statusCode(200);
        RITA.request().queryParam("q", "Alphaone " + tag).get("/api/v1/sources").then().body("items.name",
                contains("Gammathree " + tag));
    }
}
