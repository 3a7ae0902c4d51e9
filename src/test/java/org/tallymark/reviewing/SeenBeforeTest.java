package org.tallymark.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;

/** What a claim's page tells besides the claim: other stories with the same count, its citation, its row. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SeenBeforeTest {

    private static int made;

    private String tag;
    private long here;
    private long there;

    @BeforeEach
    void tellItTwice() {
        tag = "seen" + ++made + "x";
        here = story("Here " + tag, "1000");
        there = story("There " + tag, "1005");
        story("Far off " + tag, "1100");
    }

    private long story(String title, String count) {
        return Story.of(title).tells(count + " wagons", fact -> fact.exactly(count, "wagon")
                .cites("Courier " + tag, HopKind.OUTLET).cites("Railway " + tag, HopKind.ORGANISATION)).takeIn();
    }

    private Document look(TestPeople who) {
        return Jsoup.parse(who.request().get("/claims/" + here + "c1").then().statusCode(200).extract().asString());
    }

    @Test
    void theSameCountInAnotherStoryIsTold() {
        assertThat(look(BEN).select(".seen").text()).isEqualTo("Seen before 1,000 from Railway " + tag
                + " in 1 other story: not decided");
        ReviewSteps.agree(ReviewSteps.id(there, 1), Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(look(BEN).select(".seen").text()).endsWith(": right");
    }

    @Test
    void anAnswerThatWaitsForItsSecondPersonIsNotTold() {
        ReviewSteps.propose(ReviewSteps.id(there, 1), CLEO, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(look(BEN).select(".seen").text()).endsWith(": not decided");
    }

    @Test
    void itsLinkListsThoseClaimsAndThisOne() {
        String list = look(BEN).select(".seen a").attr("href");
        Document claims = Jsoup.parse(BEN.request().urlEncodingEnabled(false).get(list).then().statusCode(200).extract()
                .asString());
        assertThat(claims.select(".claim-table tbody .claim .says").eachText())
                .containsExactlyInAnyOrder("1000 wagons", "1005 wagons");
    }

    @Test
    void aWithdrawnStoryIsNotTold() {
        ReviewSteps.withdraw(there);
        assertThat(look(BEN).select(".seen")).isEmpty();
    }

    @Test
    void aCitationHoldsWhereWhoAndWhatTwoPeopleFound() {
        assertThat(look(RITA).select(".citation").text()).contains("“1000 wagons”: not decided yet.");
        ReviewSteps.agree(ReviewSteps.id(here, 1), Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(look(RITA).select(".citation").text()).contains("1000 wagons", "“Here " + tag + "”",
                "Cited: Courier " + tag + ", who cites Railway " + tag + ".",
                "Quoted correctly. Number is right. Checked by 2 people").matches(".* http://\\S+/claims/" + here + "c1");
    }

    @Test
    void aCitationTellsNothingOfAnAnswerThatWaits() {
        ReviewSteps.propose(ReviewSteps.id(here, 1), CLEO, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(look(BEN).select(".citation").text()).contains("not decided yet").doesNotContain("Quoted");
    }

    @Test
    void aClaimIsExportedAsItsRow() {
        String export = look(RITA).select(".page-acts a[download]").attr("href");
        String csv = RITA.request().urlEncodingEnabled(false).get(export).then().statusCode(200).extract().asString();
        assertThat(csv.lines()).hasSize(2).last().asString().startsWith(here + "c1," + here + ",1000 wagons");
    }
}
