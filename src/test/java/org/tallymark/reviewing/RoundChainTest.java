package org.tallymark.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.extraction.HopKind;

/** HOSTILE 85: a chain that goes round, and one without end. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RoundChainTest {

    private static int made;

    private final String tag = "of round " + ++made;
    private final long article = Story.of("Told " + tag).by("Paper " + tag)
            .tells("6 cars", fact -> fact.exactly("6", "car").cites("Ay " + tag, HopKind.OUTLET)
                    .cites("Bee " + tag, HopKind.OUTLET).cites("Cee " + tag, HopKind.OUTLET)).takeIn();
    private final String claim = ReviewSteps.id(article, 1);

    private static long source(String name) {
        return RITA.request().queryParam("q", name).get("/api/v1/sources").jsonPath().getLong("items[0].id");
    }

    private void merge(String name, String into) {
        ADA.request().contentType(ContentType.JSON).body(Map.of("into", source(into), "version", 1))
                .post("/api/v1/sources/" + source(name) + "/merge").then().statusCode(200);
    }

    private String flagged(String page) {
        return Jsoup.parse(RITA.request().get(page).then().statusCode(200).extract().asString()).select(".flag.round").text();
    }

    @Test
    void aChainThatGoesRoundAfterAMergeSaysSoOnBothPages() {
        assertThat(flagged("/claims/" + claim)).isEmpty();
        merge("Cee " + tag, "Ay " + tag);
        String says = "This chain goes round: Ay " + tag + " cites Bee " + tag + ", who cites Cee " + tag + ", which is Ay "
                + tag + ". No two of them count as independent.";
        assertThat(flagged("/claims/" + claim)).isEqualTo(says);
        assertThat(flagged("/articles/" + article + "?claim=" + claim)).isEqualTo(says);
    }

    @Test
    void aChainThatEndsWhereItIsPrintedGoesRound() {
        merge("Cee " + tag, "Paper " + tag);
        assertThat(flagged("/claims/" + claim)).startsWith("This chain goes round: Paper " + tag + " cites Ay " + tag)
                .contains("who cites Cee " + tag + ", which is Paper " + tag);
    }

    @Test
    void nobodyInTheRoundVouchesForAnother() {
        merge("Cee " + tag, "Ay " + tag);
        for (String name : List.of("Ay ", "Bee ", "Cee ", "Paper ")) {
            ADA.request().contentType(ContentType.JSON).body(Map.of("version", version(), "stance", "SUPPORTS", "text",
                    name + " says six.", "origin", Map.of("name", name + tag))).post("/api/v1/claims/" + claim + "/evidence")
                    .then().statusCode(201);
        }
        ADA.request().contentType(ContentType.JSON).body(Map.of("version", version(), "verdict", "VERIFIED",
                "attributionVerdict", "CONFIRMED", "rationale", "They all say so."))
                .post("/api/v1/claims/" + claim + "/proposal").then().statusCode(422).body("rule", equalTo("INDEPENDENCE"));
    }

    @Test
    void aChainOfAThousandHopsByHandIsRefused() {
        List<Map<String, String>> hops = IntStream.range(0, 1_000)
                .mapToObj(i -> Map.of("name", "Relay " + i + " " + tag, "kind", "OUTLET")).toList();
        BEN.request().contentType(ContentType.JSON).body(Map.of("version", version(), "attribution", hops))
                .patch("/api/v1/claims/" + claim).then().statusCode(400).body("errors[0].field", equalTo("attribution"))
                .body("errors[0].message", containsString("longer than 50 hops"));
        RITA.request().queryParam("q", "Relay 0 " + tag).get("/api/v1/sources").then().body("items.size()", equalTo(0));
    }

    private int version() {
        return RITA.request().get("/api/v1/claims/" + claim).jsonPath().getInt("version");
    }
}
