package org.tallymark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.review.Stance;
import org.tallymark.review.Verdict;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeskPageTest {

    private static int stories;

    private long article;
    private String tag;

    /** Due before all that other tests take in, so that it is among the first. */
    @BeforeEach
    void takeInWhatIsDueSoon() {
        tag = "desked" + ++stories + "x";
        article = Story.of("Bridge " + tag).by("Bridge Post").due("2001-01-0" + (1 + stories % 9) + "T12:00:00Z")
                .tells("31 bridges " + tag, fact -> fact.exactly("31", "bridge"))
                .tells("32 bridges " + tag, fact -> fact.exactly("32", "bridge"))
                .tells("33 bridges " + tag, fact -> fact.exactly("33", "bridge"))
                .tells("24 February 2022", fact -> fact.day("2022-02-24")).takeIn();
    }

    private static String html(TestPeople who, String path) {
        String page = who.request().get(path).then().statusCode(200).extract().asString();
        VisibleText.mustHoldNoCode(page);
        return page;
    }

    private static String section(TestPeople who, String head) {
        Elements sections = Jsoup.parse(html(who, "/")).select("section");
        return sections.stream().filter(section -> section.select("h2").text().equals(head)).map(Element::text).findFirst()
                .orElse("");
    }

    @Test
    void whatIsSentForASecondCheckWaitsForTheOthers() {
        ReviewSteps.propose(ReviewSteps.id(article, 1), ADA, Verdict.VERIFIED, null);
        assertThat(section(BEN, "Waits for you")).contains("Second check 31 bridges " + tag).contains("from Ada");
        assertThat(section(ADA, "Waits for you")).doesNotContain("31 bridges " + tag);
        assertThat(section(ADA, "Waits for a second person")).contains("Anyone 31 bridges " + tag);
        assertThat(section(BEN, "Waits for a second person")).doesNotContain("31 bridges " + tag);
    }

    @Test
    void whoIsNamedTheSecondPersonFindsItAndNobodyElse() {
        ReviewSteps.propose(ReviewSteps.id(article, 1), ADA, Verdict.VERIFIED, null);
        ReviewSteps.giveSecond(ReviewSteps.id(article, 1), ADA, CLEO);
        assertThat(section(CLEO, "Waits for you")).contains("Your second check 31 bridges " + tag);
        assertThat(section(BEN, "Waits for you")).doesNotContain("31 bridges " + tag);
    }

    @Test
    void whatIsWithMeAndWhatWasSentBackWaitsForMe() {
        ReviewSteps.take(ReviewSteps.id(article, 2), CLEO);
        ReviewSteps.propose(ReviewSteps.id(article, 3), CLEO, Verdict.VERIFIED, null);
        ReviewSteps.decide(ReviewSteps.id(article, 3), BEN, Verdict.UNVERIFIABLE, null);
        assertThat(section(CLEO, "Waits for you")).contains("With you 32 bridges " + tag)
                .contains("Sent back to you 33 bridges " + tag).contains("Ben differs").contains(", till ");
        assertThat(section(BEN, "Waits for you")).doesNotContain("33 bridges " + tag);
    }

    @Test
    void datesWaitAsOneThing() {
        assertThat(section(BEN, "Waits for you")).contains("Dates to confirm one date 1 fits · Bridge " + tag);
    }

    @Test
    void whatNeedsARecheckIsForEverybodyToSee() {
        ReviewSteps.agree(ReviewSteps.id(article, 1), Verdict.VERIFIED, null);
        ReviewSteps.recheck(ReviewSteps.id(article, 1), ADA);
        assertThat(section(RITA, "To recheck")).contains("31 bridges " + tag).contains("“A newer count is out.” by Ada");
    }

    @Test
    void whatEvidenceOrACorrectionOpensAgainSaysSoAndThroughWhom() {
        ReviewSteps.agree(ReviewSteps.id(article, 1), Verdict.VERIFIED, null);
        ReviewSteps.pin(ReviewSteps.id(article, 1), CLEO, Stance.CONTRADICTS);
        assertThat(section(RITA, "To recheck")).contains("31 bridges " + tag).contains("evidence was added by Cleo");
        ReviewSteps.agree(ReviewSteps.id(article, 2), Verdict.VERIFIED, null);
        int version = ADA.request().get("/api/v1/claims/" + article + "c2").jsonPath().getInt("version");
        ADA.request().contentType("application/json").body("{\"version\": " + version + ", \"place\": \"Aldmouth\"}")
                .patch("/api/v1/claims/" + article + "c2").then().statusCode(200);
        assertThat(section(RITA, "To recheck")).contains("32 bridges " + tag).contains("reading corrected by Ada");
    }

    @Test
    void withNoArticleAtAllTheDeskSaysHowToBeginAndWhoIsMissing() {
        String first = empty(true, true);
        assertThat(first).contains("Welcome to the desk", "Take in an article", "A second person is needed",
                "Invite someone who checks").doesNotContain("Articles by deadline", "Waits for you");
        assertThat(empty(false, false)).contains("A checker or an editor takes in the first one",
                "An admin can invite someone who checks").doesNotContain("Invite someone who checks.");
    }

    private static String empty(boolean checker, boolean admin) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            return VisibleText.of(DeskPage.Templates.desk(new DeskView("Nothing waits for you", null, checker, admin, true,
                    true, List.of(), List.of(), List.of(), List.of(), false, List.of())).render());
        } finally {
            request.terminate();
        }
    }

    @Test
    void articlesTellHowFarTheyAre() {
        ReviewSteps.agree(ReviewSteps.id(article, 1), Verdict.VERIFIED, null);
        ReviewSteps.take(ReviewSteps.id(article, 2), BEN);
        assertThat(section(RITA, "Articles by deadline")).contains("Bridge " + tag)
                .contains("Bridge Post · Ada, Ben · 0 of 1 date 1 done, 0 sent for second check, 1 with someone, 1 to check 1 of 3");
        String list = VisibleText.of(html(RITA, "/articles"));
        assertThat(list).contains("Bridge " + tag).contains("1 of 3");
        assertThat(VisibleText.of(html(RITA, "/articles?sort=newest"))).contains("Bridge " + tag);
    }

    @Test
    void theHeadCountsAndTheFirstIsOneClickAway() {
        ReviewSteps.take(ReviewSteps.id(article, 2), BEN);
        var page = Jsoup.parse(html(BEN, "/"));
        assertThat(page.select("h1").text()).endsWith("for you");
        assertThat(page.select(".page-acts a.solid")).hasSize(1);
        assertThat(page.select(".page-acts a.solid").attr("href"))
                .isEqualTo(page.select(".waiting tr.here a").attr("href"));
    }

    @Test
    void aReaderIsNotAskedToDoAnything() {
        var page = Jsoup.parse(html(RITA, "/"));
        assertThat(page.select("h1").text()).isEqualTo("Nothing waits for you");
        assertThat(page.select("a[href=/articles/new]")).isEmpty();
    }

    @Test
    void aWithdrawnArticleIsOnNobodysDesk() {
        ReviewSteps.withdraw(article);
        assertThat(html(BEN, "/")).doesNotContain(tag);
        assertThat(html(BEN, "/articles?sort=newest")).doesNotContain(tag);
    }

    @Test
    void anUnknownOrderIsNamed() {
        RITA.request().get("/articles?sort=colour").then().statusCode(400);
    }
}
