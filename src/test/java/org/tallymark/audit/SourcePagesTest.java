package org.tallymark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SourcePagesTest {

    private static int made;

    private String tag;
    private long gazette;

    @BeforeEach
    void citeIt() {
        tag = "sourced" + ++made + "x";
        long article = Story.of("Source story " + tag)
                .tells("41 ships", fact -> fact.exactly("41", "ship").cites("Gazette " + tag, HopKind.OUTLET))
                .tells("42 ships", fact -> fact.exactly("42", "ship").cites("Gazette " + tag, HopKind.OUTLET)
                        .cites("Ministry " + tag, HopKind.GOVERNMENT))
                .tells("43 ships", fact -> fact.exactly("43", "ship").cites("Gazette " + tag, HopKind.OUTLET)).takeIn();
        ReviewSteps.agree(ReviewSteps.id(article, 1), Verdict.REFUTED, AttributionVerdict.CONFIRMED);
        ReviewSteps.agree(ReviewSteps.id(article, 2), Verdict.VERIFIED, AttributionVerdict.DIFFERS);
        gazette = RITA.request().queryParam("q", "Gazette " + tag).get("/api/v1/sources").jsonPath()
                .getLong("items[0].id");
    }

    private Document page(TestPeople who) {
        String html = who.request().get("/sources/" + gazette).then().statusCode(200).extract().asString();
        VisibleText.mustHoldNoCode(html);
        return Jsoup.parse(html);
    }

    private Response save(TestPeople who, String name, String aliases, String owner) {
        RequestSpecification form = who.request().redirects().follow(false).formParam("name", name)
                .formParam("kind", "AGENCY").formParam("aliases", aliases).formParam("homepage", "")
                .formParam("owner", owner).formParam("version", 1);
        return form.post("/sources/" + gazette);
    }

    @Test
    void theThreeQuestionsStandApart() {
        Document page = page(RITA);
        assertThat(page.select(".page-answer").text()).isEqualTo("3 claims in one story: 2 decided, 1 open");
        assertThat(page.select(".audit section").eachText()).satisfiesExactly(
                quoted -> assertThat(quoted).startsWith("When others quote it").contains("1 Quoted right", "1 Differs",
                        "0 No access", "1 of 2 quoted right"),
                numbers -> assertThat(numbers).startsWith("Are its numbers right?").contains("1 Right",
                        "1 Wrong 1 too high", "1 of 2 right").doesNotContain("likely"),
                upstream -> assertThat(upstream).startsWith("Where it got them").contains("1 Names a source",
                        "2 Its own"));
    }

    @Test
    void everyNumberLeadsToExactlyThoseClaims() {
        Document page = page(RITA);
        List<Element> links = page.select(".audit-lines a, .audit-sum a, .page-answer a:not([href*=sort])");
        assertThat(links).hasSizeGreaterThan(10);
        for (Element link : links) {
            long count = Long.parseLong(link.text().split(" ")[0]);
            Document claims = Jsoup.parse(RITA.request().urlEncodingEnabled(false).get(link.attr("href")).then()
                    .statusCode(200).extract().asString());
            assertThat(claims.select(".claim-table tbody tr")).as(link.attr("href")).hasSize((int) count);
        }
    }

    @Test
    void theStoriesLeadToTheirClaimsStoryByStory() {
        Story.of("Another story " + tag).tells("9 tugs", fact -> fact.exactly("9", "tug").cites("Gazette " + tag, HopKind.OUTLET))
                .takeIn();
        Element stories = page(RITA).selectFirst(".page-answer a[href*=sort]");
        assertThat(stories.text()).isEqualTo("2 stories");
        Document claims = Jsoup.parse(RITA.request().urlEncodingEnabled(false).get(stories.attr("href")).asString());
        assertThat(claims.select(".claim-table tbody tr").eachText()).hasSize(4).last().asString().contains("9 tugs");
    }

    @Test
    void inWhichWayTheNumbersAreOffLeadsToThose() {
        Element tooHigh = page(RITA).selectFirst(".audit-lines .third a");
        assertThat(tooHigh.text()).isEqualTo("1 too high");
        assertThat(tooHigh.attr("href")).contains("deviation=OVERSTATED", "verdict=REFUTED", "source=" + gazette);
    }

    @Test
    void whatChangedLaterIsCountedInThePublishersAuditAsWell() {
        assertThat(page(RITA).select(".audit").text()).contains("0 of 3 later changed");
        assertThat(Jsoup.parse(RITA.request().get("/sources/" + gazette + "?as=PUBLISHER").asString())
                .select(".audit section:last-child").text()).startsWith("What became of them 0 of 0 later changed");
    }

    @Test
    void whatFoundSomethingNeedsALook() {
        assertThat(page(RITA).select("section:has(h2:contains(Needs a look)) tbody tr").eachText()).satisfiesExactly(
                worst -> assertThat(worst).contains("41 ships", "Wrong, too high", "The register says so.").endsWith("Ada, Ben"),
                misquoted -> assertThat(misquoted).contains("42 ships", "Differs", "Right").endsWith("Ada, Ben"));
    }

    @Test
    void fromTwentyDecidedOnAShareIsSaidToBeLikely() {
        Story many = Story.of("Many " + tag);
        for (int i = 0; i < 18; i++) {
            int count = 100 + i;
            many.tells(count + " barges", fact -> fact.exactly("" + count, "barge").cites("Gazette " + tag, HopKind.OUTLET));
        }
        long article = many.takeIn();
        for (int i = 1; i <= 17; i++) {
            ReviewSteps.agree(ReviewSteps.id(article, i), Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        }
        assertThat(page(RITA).select(".audit").text()).contains("18 of 19 right").doesNotContain("likely");
        ReviewSteps.agree(ReviewSteps.id(article, 18), Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(page(RITA).select(".audit").text()).contains("19 of 20 right, likely 76–99 %");
    }

    @Test
    void aCheckerCorrectsItAndAReaderIsNotAsked() {
        assertThat(page(RITA).select("form[method=post][action^=/sources]")).isEmpty();
        save(BEN, "Gazette of " + tag, "Gazette " + tag + "\nThe G " + tag, "").then().statusCode(303);
        assertThat(page(BEN).select("main").text()).startsWith("Agency · also: Gazette " + tag + ", The G " + tag);
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        Response answer = save(BEN, "Gazette of " + tag, "Ministry " + tag, "");
        Document page = Jsoup.parse(answer.then().statusCode(400).extract().asString());
        assertThat(page.select("#aliases-message").text()).contains("is a name of Ministry " + tag);
        assertThat(page.select("#aliases").text()).isEqualTo("Ministry " + tag);
        assertThat(page.select("#name").attr("value")).isEqualTo("Gazette of " + tag);
        Document owner = Jsoup.parse(save(BEN, "G", "", "Nobody " + tag).then().statusCode(400).extract().asString());
        assertThat(owner.select("#owner-message").text()).isEqualTo("no source goes by that name");
        assertThat(owner.select("#owner").attr("value")).isEqualTo("Nobody " + tag);
    }

    @Test
    void anEditorMergesItAndUndoesThat() {
        ADA.request().redirects().follow(false).formParam("into", "Ministry " + tag).formParam("version", 1)
                .post("/sources/" + gazette + "/merge").then().statusCode(303);
        assertThat(page(ADA).select(".note").text()).startsWith("This is Ministry " + tag);
        ADA.request().redirects().follow(false).formParam("version", 2).post("/sources/" + gazette + "/unmerge").then()
                .statusCode(303);
        assertThat(page(ADA).select(".note")).isEmpty();
        BEN.request().formParam("into", "Ministry " + tag).formParam("version", 3)
                .post("/sources/" + gazette + "/merge").then().statusCode(403);
    }

    @Test
    void theListIsSearchedByName() {
        String list = RITA.request().queryParam("q", "gazette " + tag).get("/sources").then().statusCode(200)
                .body(containsString("Gazette " + tag)).extract().asString();
        VisibleText.mustHoldNoCode(list);
        RITA.request().queryParam("q", "nobody at all").get("/sources").then()
                .body(containsString("No source goes by that name."));
    }

    @Test
    void aSourceThatIsNotThereSaysSo() {
        RITA.request().get("/sources/999999999").then().statusCode(404);
    }
}
