package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.TestDatabase;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.Kind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClaimListApiTest {

    private static int stories;

    private String tag;
    private long article;

    @BeforeEach
    void takeInAStory() {
        tag = "listed" + ++stories;
        article = Story.of("Flood in the valley " + tag).by("The Valley Post " + tag).published("2022-02-25")
                .tells("Over 1,000 houses", fact -> fact.moreThan("1000", "house")
                        .cites("Water Board " + tag, HopKind.GOVERNMENT).asOf("2021"))
                .tells("137 people", fact -> fact.effect(Effect.KILLED).exactly("137", "person")
                        .cites("Agence Vallée " + tag, HopKind.AGENCY).cites("Mayor Orla " + tag, HopKind.PERSON))
                .tells("5 km", fact -> fact.kind(Kind.MEASUREMENT).exactly("5", "km"))
                .tells("2 miles", fact -> fact.kind(Kind.MEASUREMENT).exactly("2", "[mi_i]"))
                .tells("12 to 18 months", fact -> fact.kind(Kind.DURATION).between("12", "18", "mo"))
                .tells("24 February 2022", fact -> fact.day("2022-02-24").rest("was a 100% wet_day"))
                .names("Route 66")
                .takeIn();
    }

    private RequestSpecification here() {
        return RITA.request().queryParam("article", article);
    }

    private static List<String> quotes(Response answer) {
        return answer.then().statusCode(200).extract().path("items.quote");
    }

    private List<String> found(String... parametersAndValues) {
        RequestSpecification request = here();
        for (int i = 0; i < parametersAndValues.length; i += 2) {
            request.queryParam(parametersAndValues[i], parametersAndValues[i + 1]);
        }
        return quotes(request.get("/api/v1/claims"));
    }

    @Test
    void claimsOfAnArticleComeInTextOrder() {
        assertThat(found()).containsExactly("Over 1,000 houses", "137 people", "5 km", "2 miles", "12 to 18 months",
                "24 February 2022", "Route 66");
    }

    @Test
    void eachClaimHasTheListForm() {
        here().queryParam("q", "137 PEOPLE").get("/api/v1/claims").then().statusCode(200)
                .body("items[0].id", equalTo(article + "c2"))
                .body("items[0].article.publisher", equalTo("The Valley Post " + tag))
                .body("items[0].attribution[1].name", equalTo("Mayor Orla " + tag))
                .body("items[0].quantity.low", equalTo(137))
                .body("items[0].containsKey('history')", equalTo(false))
                .body("next", equalTo(null));
    }

    @Test
    void theyAreFilteredByStateCheckKindAndEffect() {
        assertThat(found("state", "DISMISSED")).containsExactly("Route 66");
        assertThat(found("check", "READING")).containsExactly("24 February 2022");
        assertThat(found("kind", "MEASUREMENT")).containsExactly("5 km", "2 miles");
        assertThat(found("effect", "KILLED")).containsExactly("137 people");
    }

    @Test
    void aRepeatedParameterMeansOr() {
        assertThat(found("kind", "DATE", "kind", "DURATION")).containsExactly("12 to 18 months", "24 February 2022");
    }

    @Test
    void anEmptyParameterIsAsIfLeftOut() {
        assertThat(found("kind", "", "q", "", "min", "", "state", "DISMISSED")).containsExactly("Route 66");
    }

    @Test
    void everyStatedBoundLiesInsideMinAndMax() {
        assertThat(found("min", "100", "max", "200")).containsExactly("137 people");
        assertThat(found("min", "1000")).containsExactly("Over 1,000 houses");
        assertThat(found("min", "13", "max", "18")).doesNotContain("12 to 18 months");
    }

    @Test
    void boundsAreConvertedToTheUnit() {
        assertThat(found("unit", "km", "min", "3", "max", "4")).containsExactly("2 miles");
        assertThat(found("unit", "m", "min", "5000")).containsExactly("5 km");
        assertThat(found("unit", "a", "min", "1", "max", "1.5")).containsExactly("12 to 18 months");
        assertThat(found("unit", "km")).containsExactly("5 km");
        assertThat(found("unit", "person", "min", "3")).containsExactly("137 people");
    }

    @Test
    void daysAreThoseOfAsOfElseOfTheTimeElseOfPublication() {
        assertThat(found("from", "2021-03-01", "to", "2021-03-31")).containsExactly("Over 1,000 houses");
        assertThat(found("to", "2022-02-24")).containsExactly("Over 1,000 houses", "24 February 2022");
        assertThat(found("from", "2022-02-25", "kind", "MEASUREMENT")).containsExactly("5 km", "2 miles");
        assertThat(found("from", "2022-02-26")).isEmpty();
    }

    @Test
    void wordsAreFoundInQuoteSentenceAndTitleWhateverTheirCase() {
        assertThat(found("q", "MILES")).containsExactly("2 miles");
        assertThat(found("q", "wet_DAY")).containsExactly("24 February 2022");
        assertThat(found("q", "in the VALLEY " + tag)).hasSize(7);
    }

    @Test
    void percentAndUnderscoreAreLettersLikeAnyOther() {
        assertThat(found("q", "100% wet")).containsExactly("24 February 2022");
        assertThat(found("q", "100%wet")).isEmpty();
        assertThat(found("q", "5_km")).isEmpty();
        assertThat(found("q", "!")).isEmpty();
        assertThat(found("q", "\\")).isEmpty();
        assertThat(found("q", "'; DROP TABLE claim; --")).isEmpty();
    }

    @Test
    void aSourceIsFoundAnywhereInTheChain() {
        Long mayor = RITA.request().queryParam("article", article).queryParam("q", "137 people").get("/api/v1/claims")
                .jsonPath().getLong("items[0].attribution[1].source");
        assertThat(found("source", mayor.toString())).containsExactly("137 people");
        assertThat(found("source", mayor.toString(), "as", "ORIGIN")).containsExactly("137 people");
        assertThat(found("source", mayor.toString(), "upstream", "NAMED")).isEmpty();
        assertThat(found("source", mayor.toString(), "upstream", "NONE")).containsExactly("137 people");
        assertThat(found("source", "999999999999")).isEmpty();
    }

    @Test
    void whatTheAgencyGotFromTheMayorIsNamed() {
        Long agency = RITA.request().queryParam("article", article).queryParam("q", "137 people").get("/api/v1/claims")
                .jsonPath().getLong("items[0].attribution[0].source");
        assertThat(found("source", agency.toString(), "upstream", "NAMED")).containsExactly("137 people");
        assertThat(found("source", agency.toString(), "as", "ORIGIN")).isEmpty();
    }

    @Test
    void theHolderIsAFilter() {
        ReviewSteps.take(article + "c3", BEN);
        assertThat(found("holder", "ben")).containsExactly("5 km");
        assertThat(found("holder", "cleo")).isEmpty();
    }

    @Test
    void answersAreFiltersOnceTwoPeopleGaveThem() {
        ReviewSteps.agree(article + "c2", Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        ReviewSteps.agree(article + "c3", Verdict.REFUTED, null);
        assertThat(found("verdict", "VERIFIED")).containsExactly("137 people");
        assertThat(found("attributionVerdict", "CONFIRMED")).containsExactly("137 people");
        assertThat(found("deviation", "OVERSTATED")).containsExactly("5 km");
        assertThat(found("proposer", "ada", "verdict", "REFUTED", "verdict", "VERIFIED")).hasSize(2);
        assertThat(found("proposer", "ben")).isEmpty();
    }

    @Test
    void anAnswerThatWaitsForItsSecondIsNotFoundByAsking() {
        String id = article + "c2";
        ReviewSteps.propose(id, ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(found("verdict", "VERIFIED")).isEmpty();
        assertThat(found("proposer", "ada")).containsExactly("137 people");
    }

    @Test
    void theAnswerBeforeARecheckIsNotFoundWhileTheNextOneWaits() {
        String id = article + "c2";
        ReviewSteps.agree(id, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        ReviewSteps.recheck(id, ADA);
        ReviewSteps.propose(id, ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(found("verdict", "VERIFIED")).isEmpty();
        assertThat(found("attributionVerdict", "CONFIRMED")).isEmpty();
        here().queryParam("state", "AWAITING_SECOND").get("/api/v1/claims").then()
                .body("items[0].verdict", equalTo(null));
        ADA.request().queryParam("article", article).queryParam("verdict", "VERIFIED").get("/api/v1/claims").then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void noClaimBelongsToAFigureYet() {
        assertThat(found("figure", "1")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepeatInEveryOrder() {
        for (ClaimSort sort : ClaimSort.values()) {
            List<String> walked = new ArrayList<>();
            String after = null;
            do {
                RequestSpecification request = here().queryParam("limit", 2).queryParam("sort", sort.word());
                Response page = (after == null ? request : request.queryParam("after", after)).get("/api/v1/claims");
                assertThat(page.statusCode()).as(sort.word()).isEqualTo(200);
                walked.addAll(page.jsonPath().getList("items.id", String.class));
                after = page.jsonPath().getString("next");
                if (after != null) {
                    assertThat(after).matches("[A-Za-z0-9_-]+");
                }
            } while (after != null);
            assertThat(walked).as(sort.word()).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void theLargestComeFirstAndWhatHasNoValueLast() {
        assertThat(found("sort", "largest")).startsWith("Over 1,000 houses", "137 people").endsWith("24 February 2022",
                "Route 66");
    }

    @ParameterizedTest
    @CsvSource({"state,DONE", "kind,killed", "verdict,RIGHT", "source,AFP", "article,1e3", "min,ten", "max,1e999999999",
        "from,25 Feb", "to,2022-02-30", "sort,random", "limit,0", "limit,201", "limit,-1", "after,%%%", "after,bm9uZQ",
        "colour,red", "as,CITED", "upstream,NONE"})
    void whatIsUnknownOrWrongIsNamed(String parameter, String value) {
        here().queryParam(parameter, value).get("/api/v1/claims").then().statusCode(400)
                .contentType("application/problem+json").body("errors[0].field", equalTo(parameter));
    }

    @Test
    void aTokenIsGoodForItsOwnOrderOnly() {
        String next = here().queryParam("limit", 2).get("/api/v1/claims").jsonPath().getString("next");
        here().queryParam("sort", "changed").queryParam("after", next).get("/api/v1/claims").then().statusCode(400)
                .body("errors[0].message", containsString("order"));
    }

    @Test
    void boundsTheWrongWayRoundAreRefused() {
        here().queryParam("min", 5).queryParam("max", 4).get("/api/v1/claims").then().statusCode(400)
                .body("errors[0].field", equalTo("max"));
        here().queryParam("from", "2022-02-02").queryParam("to", "2022-02-01").get("/api/v1/claims").then()
                .statusCode(400).body("errors[0].field", equalTo("to"));
    }

    @Test
    void aWithdrawnArticleIsOutOfTheList() {
        ReviewSteps.withdraw(article);
        assertThat(found()).isEmpty();
    }

    @Test
    void strangersAreTurnedAway() {
        RestAssured.get("/api/v1/claims").then().statusCode(401);
    }

    @Test
    void theOrderIsStableAndTheTokenOpaque() {
        here().queryParam("limit", 1).get("/api/v1/claims").then().body("next", matchesPattern("[A-Za-z0-9_-]+"));
    }
}
