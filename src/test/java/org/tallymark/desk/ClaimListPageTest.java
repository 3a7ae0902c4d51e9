package org.tallymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClaimListPageTest {

    private static int stories;

    private long article;
    private String tag;

    @BeforeEach
    void takeInAStory() {
        tag = "paged" + ++stories;
        article = Story.of("Harbour fire <b>" + tag).by("The Harbour Post " + tag)
                .tells("Over 1,000 houses", fact -> fact.effect(Effect.INJURED).moreThan("1000", "person")
                        .cites("Agency " + tag, HopKind.AGENCY).cites("Mayor " + tag, HopKind.PERSON))
                .tells("12 boats", fact -> fact.exactly("12", "boat"))
                .tells("{7*7} piers", fact -> fact.exactly("4", "pier"))
                .tells("24 February 2022", fact -> fact.day("2022-02-24"))
                .names("Pier 39").takeIn();
    }

    private String html(TestPeople who, String query) {
        return who.request().get("/claims?article=" + article + query).then().statusCode(200)
                .contentType("text/html;charset=UTF-8").extract().asString();
    }

    private static Element row(Document page, String quote) {
        return page.select("tbody tr").stream().filter(row -> row.text().contains(quote)).findFirst().orElseThrow();
    }

    private String value(int number) {
        return Jsoup.parse(html(BEN, "")).select("input[name=claim]").stream().map(box -> box.attr("value"))
                .filter(value -> value.startsWith(ReviewSteps.id(article, number) + ".")).findFirst().orElseThrow();
    }

    private Response post(TestPeople who, String act, String... claims) {
        return who.request().redirects().follow(false).formParam("claim", (Object[]) claims).formParam("act", act)
                .formParam("reason", "IDIOM").formParam("to", "cleo").formParam("query", "article=" + article)
                .post("/claims/moves");
    }

    @Test
    void aRowTellsNumberClaimWhoSaysSoAndState() {
        Document page = Jsoup.parse(html(RITA, ""));
        assertThat(row(page, "Over 1,000 houses").text()).startsWith("more than 1,000 Over 1,000 houses injured Agency "
                + tag + " ← Mayor " + tag + " Found – –");
        assertThat(row(page, "12 boats").text()).startsWith("12 12 boats nobody Found");
        assertThat(row(page, "24 February").text()).startsWith("24 Feb 2022 24 February 2022");
    }

    @Test
    void noCodeIsPrinted() {
        ReviewSteps.agree(ReviewSteps.id(article, 1), Verdict.MISSING_CONTEXT, AttributionVerdict.NOT_FOUND);
        VisibleText.mustHoldNoCode(html(ADA, ""));
        VisibleText.mustHoldNoCode(html(ADA, "&state=DISMISSED&kind=COUNT,PEOPLE"));
    }

    @Test
    void whatTheArticleSaysIsNeverMarkup() {
        assertThat(html(RITA, "")).doesNotContain("<b>" + tag).contains("{7*7} piers");
    }

    @Test
    void whatIsSetAsideIsShownWhereSomebodyAsks() {
        assertThat(html(RITA, "")).doesNotContain("Pier 39");
        assertThat(html(RITA, "&state=DISMISSED")).contains("Pier 39");
    }

    @Test
    void theFilterIsKeptInTheFormAndTheExport() {
        Document page = Jsoup.parse(html(RITA, "&q=boats&kind=COUNT"));
        assertThat(page.select("input[name=q]").last().attr("value")).isEqualTo("boats");
        assertThat(page.select("select[name=kind] option[selected]").attr("value")).isEqualTo("COUNT");
        assertThat(page.select(".page-acts a[href*=exports]").attr("href")).startsWith("/api/v1/exports/claims.csv?article=" + article
                + "&kind=COUNT&q=boats&state=");
        assertThat(page.select(".filters-count").text()).startsWith("1 of ");
        RITA.request().get(page.select(".page-acts a[href*=exports]").attr("href")).then().statusCode(200)
                .body(containsString("12 boats"));
    }

    @Test
    void answersThatTheReaderMayNotSeeSaySo() {
        ReviewSteps.propose(ReviewSteps.id(article, 1), ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(row(Jsoup.parse(html(BEN, "")), "Over 1,000").text()).contains("hidden till you have answered")
                .doesNotContain("Quoted right");
    }

    @Test
    void aFilterThatFindsNothingSaysSoAndOffersToClearIt() {
        assertThat(VisibleText.of(html(RITA, "&q=zzz"))).contains("No claim fits this filter.", "Clear the filter");
    }

    @Test
    void anActOnNothingOrToNobodySaysSoOnTheListAsItWas() {
        Response nothing = BEN.request().formParam("act", "take").formParam("query", "article=" + article)
                .post("/claims/moves");
        assertThat(nothing.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(nothing.asString());
        assertThat(page.select(".refusal").text()).isEqualTo("Tick the claims first, at most 500.");
        assertThat(page.select("tbody tr")).hasSameSizeAs(Jsoup.parse(html(BEN, "")).select("tbody tr"));
        Response nobody = ADA.request().formParam("claim", value(1)).formParam("act", "give").formParam("to", "")
                .formParam("query", "article=" + article).post("/claims/moves");
        assertThat(nobody.statusCode()).isEqualTo(400);
        page = Jsoup.parse(nobody.asString());
        assertThat(page.select(".refusal").text()).isEqualTo("Choose to whom they are given.");
        assertThat(page.select("input[name=claim][checked]").eachAttr("value")).containsExactly(value(1));
    }

    @Test
    void aReaderIsOfferedNoAct() {
        assertThat(Jsoup.parse(html(RITA, "")).select("button[name=act], input[name=claim]")).isEmpty();
        assertThat(Jsoup.parse(html(BEN, "")).select("button[value=give]")).isEmpty();
        assertThat(Jsoup.parse(html(ADA, "")).select("button[value=give]")).hasSize(1);
    }

    @Test
    void whatIsTickedIsExportedAlone() {
        String to = post(BEN, "export", value(1), value(3)).then().statusCode(303).extract().header("Location");
        String csv = BEN.request().get(to).then().statusCode(200).extract().asString();
        assertThat(csv).contains("Over 1,000 houses").contains("piers").doesNotContain("12 boats");
        post(BEN, "export").then().statusCode(400);
    }

    @Test
    void aRowTellsItsParagraph() {
        Document page = Jsoup.parse(html(RITA, ""));
        assertThat(row(page, "Over 1,000 houses").select("td.at").text()).isEqualTo("1");
        assertThat(row(page, "{7*7} piers").select("td.at").text()).isEqualTo("3");
    }

    @Test
    void aSearchFindsSourcesAsWell() {
        Document page = Jsoup.parse(html(RITA, "&q=agency " + tag));
        assertThat(page.select(".found-sources a").eachText()).containsExactly("Agency " + tag);
        assertThat(Jsoup.parse(html(RITA, "&q=boats")).select(".found-sources")).isEmpty();
    }

    @Test
    void keepingManyLeadsBackToTheList() {
        String to = post(BEN, "keep", value(1), value(2)).then().statusCode(303).extract().header("Location");
        assertThat(to).endsWith("/claims?article=" + article + "&done=keep.2");
        assertThat(html(BEN, "&done=keep.2")).contains("2 kept.");
        assertThat(row(Jsoup.parse(html(BEN, "")), "12 boats").text()).contains("To check");
    }

    @Test
    void takingKeepsWhatWasOnlyFound() {
        post(BEN, "take", value(2)).then().statusCode(303);
        assertThat(row(Jsoup.parse(html(RITA, "")), "12 boats").text()).contains("With Ben");
    }

    @Test
    void whatOneRowRefusesIsToldAndDoesNotHoldUpTheOthers() {
        ReviewSteps.take(ReviewSteps.id(article, 2), CLEO);
        String page = post(BEN, "take", value(1), value(2)).then().statusCode(200).extract().asString();
        assertThat(VisibleText.of(page)).contains("Over 1,000 houses: done").contains("12 boats: It is with cleo");
        VisibleText.mustHoldNoCode(page);
    }

    @Test
    void aStaleRowIsRefusedAndNothingElse() {
        String stale = value(2);
        ReviewSteps.keep(ReviewSteps.id(article, 2), CLEO);
        assertThat(post(BEN, "set-aside", stale).then().statusCode(200).extract().asString())
                .contains("Somebody changed this since you read it.");
    }

    @Test
    void anEditorGivesAClaimToSomebody() {
        ReviewSteps.keep(ReviewSteps.id(article, 3), ADA);
        post(ADA, "give", value(3)).then().statusCode(303);
        assertThat(row(Jsoup.parse(html(RITA, "")), "piers").text()).contains("With Cleo");
    }

    @Test
    void settingAsideGivesItsReason() {
        post(BEN, "set-aside", value(2)).then().statusCode(303);
        assertThat(html(RITA, "&state=DISMISSED")).contains("12 boats");
    }

    @Test
    void noAddressMakesThePageSayWhatItDoesNot() {
        assertThat(html(RITA, "&done=<script>")).doesNotContain("<script>\"").doesNotContain("role=\"status\"");
        RITA.request().get("/claims?colour=red").then().statusCode(400).body(containsString("colour"));
        String page = RITA.request().get("/claims?state=FOO").then().statusCode(400).extract().asString();
        assertThat(VisibleText.of(page)).contains("does not know (state)");
        VisibleText.mustHoldNoCode(page);
    }

    @Test
    void aReaderWhoActsAnywayIsToldWhyNothingHappened() {
        String page = post(RITA, "keep", value(2)).then().statusCode(403).extract().asString();
        assertThat(page).contains("This needs the role checker.");
    }
}
