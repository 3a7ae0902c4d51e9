package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.claim.TestArticle;
import org.tallymark.claim.TestClaim;
import org.tallymark.web.VisibleText;

/** Texts in which today's rules draw the bounds of a number otherwise than those that read it first. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RereadSpansTest {

    private static final String RANGE = "Between 17 and 20 houses burned in the valley.";

    private static JsonPath look(TestArticle article) {
        return RITA.request().get(article.path() + "/rereading").then().statusCode(200).extract().jsonPath();
    }

    private static int version(TestArticle article) {
        return RITA.request().get(article.path()).path("version");
    }

    private static JsonPath takeOver(TestArticle article) {
        return article.post(BEN, "rereading", "version", version(article)).then().statusCode(200).extract().jsonPath();
    }

    private static String page(TestArticle article) {
        String page = BEN.request().get("/articles/" + article.id() + "/rereading").then().statusCode(200).extract().asString();
        VisibleText.mustHoldNoCode(page);
        return VisibleText.of(page);
    }

    private static void mustBeSettled(TestArticle article) {
        JsonPath left = look(article);
        assertThat(left.getList("found")).isEmpty();
        assertThat(left.getList("differs")).isEmpty();
        assertThat(left.getList("merged")).isEmpty();
    }

    @Test
    void twoClaimsThatAreReadAsOneAreMergedIntoTheFirst() {
        TestArticle article = new OldReading(RANGE).claim("17").claim("20 houses").article();
        TestClaim first = article.claim(1);
        TestClaim second = article.claim(2);
        JsonPath shown = look(article);
        assertThat(shown.getList("differs.claim")).containsExactly(first.id());
        assertThat(shown.getString("merged[0].claim")).isEqualTo(second.id());
        assertThat(shown.getString("merged[0].into")).isEqualTo(first.id());
        assertThat(page(article)).contains("part of “Between 17 and 20 houses”", "set aside: told there");
        takeOver(article);
        assertThat(first.as(RITA).getString("quote")).isEqualTo("Between 17 and 20 houses");
        assertThat(first.state()).isEqualTo("PROPOSED");
        JsonPath merged = second.as(RITA);
        assertThat(merged.getString("state")).isEqualTo("DISMISSED");
        assertThat(merged.getString("dismissal.reason")).isEqualTo("DUPLICATE");
        assertThat(merged.getString("dismissal.duplicateOf")).isEqualTo(first.id());
        assertThat(merged.getString("dismissal.by")).isNull();
        assertThat((Object) merged.get("start")).isNull();
        assertThat(merged.getString("history[-1].move")).isEqualTo("dismissal");
        mustBeSettled(article);
    }

    @Test
    void whatIsMergedDoesNotComeBackWithANewVersionOfTheText() {
        TestArticle article = new OldReading(RANGE).claim("17").claim("20 houses").article();
        takeOver(article);
        String text = RITA.request().get(article.path()).path("text");
        article.post(BEN, "snapshots", "text", text + " Then 20 houses were built.").then().statusCode(201);
        assertThat((Object) article.claim(2).as(RITA).get("start")).isNull();
        assertThat(article.claim(3).as(RITA).getString("quote")).isEqualTo("20 houses");
    }

    @Test
    void aShorterTextMayComeAfterwards() {
        TestArticle article = new OldReading(RANGE + " So says the Valley Register.").claim("17", "Valley Register")
                .claim("20 houses", "Valley Register").article();
        takeOver(article);
        assertThat(article.claim(2).as(RITA).getString("attribution[0].name")).isEqualTo("Valley Register");
        article.post(BEN, "snapshots", "text", "Between 17 and 20 houses burned.").then().statusCode(201);
        assertThat(article.claim(2).state()).isEqualTo("DISMISSED");
    }

    @Test
    void oneThatWasSetAsideIsMergedToo() {
        TestArticle article = new OldReading("About 12,000 people marched.").claim("12").aside("000").article();
        takeOver(article);
        assertThat(article.claim(1).as(RITA).getString("quote")).isEqualTo("About 12,000 people");
        JsonPath merged = article.claim(2).as(RITA);
        assertThat(merged.getString("dismissal.reason")).isEqualTo("DUPLICATE");
        assertThat((Object) merged.get("start")).isNull();
        mustBeSettled(article);
    }

    @Test
    void theReadingGoesToTheOneThatIsAClaim() {
        TestArticle article = new OldReading("About 12,000 people marched.").aside("12").claim("000 people").article();
        takeOver(article);
        assertThat(article.claim(2).as(RITA).getString("quote")).isEqualTo("About 12,000 people");
        assertThat(article.claim(1).as(RITA).getString("dismissal.duplicateOf")).isEqualTo(article.claim(2).id());
        mustBeSettled(article);
    }

    @Test
    void oneClaimThatIsReadAsTwoIsParted() {
        TestArticle article = new OldReading("They sold 17 houses and 4 boats.").claim("17 houses and 4 boats").article();
        takeOver(article);
        assertThat(article.claim(1).as(RITA).getString("quote")).isEqualTo("17 houses");
        assertThat(article.claim(2).as(RITA).getString("quote")).isEqualTo("4 boats");
        assertThat(article.claim(2).state()).isEqualTo("PROPOSED");
        mustBeSettled(article);
    }

    @Test
    void claimsWhoseBoundsShiftStayTwo() {
        TestArticle article = new OldReading("They sold 17 houses and 4 boats and 3 carts.").claim("17 houses and 4")
                .claim("boats and 3 carts").article();
        takeOver(article);
        List<String> quotes = RITA.request().get(article.path()).jsonPath().getList("claims.quote");
        assertThat(quotes).containsExactly("17 houses", "4 boats", "3 carts");
        mustBeSettled(article);
    }

    @Test
    void nothingIsWrittenWhereAPersonHasOneOfThem() {
        TestArticle article = new OldReading(RANGE).claim("17").claim("20 houses").article();
        article.claim(2).moved(ADA, "acceptance");
        int version = version(article);
        JsonPath shown = takeOver(article);
        assertThat(shown.getBoolean("differs[0].applies")).isFalse();
        assertThat(shown.getString("differs[0].stays.by")).isEqualTo("ada");
        assertThat(shown.getString("differs[0].stays.claim")).isEqualTo(article.claim(2).id());
        assertThat(shown.getBoolean("merged[0].applies")).isFalse();
        assertThat(article.claim(1).as(RITA).getString("quote")).isEqualTo("17");
        assertThat(article.claim(2).state()).isEqualTo("OPEN");
        assertThat(version(article)).isEqualTo(version);
        assertThat(page(article)).contains("stays: Ada has “20 houses”", "stays: Ada has it").doesNotContain("Read it so");
    }

    @Test
    void whatAPersonSetAsideIsNotReadOver() {
        TestArticle article = new OldReading("About 12,000 people marched.").claim("12").claim("000").article();
        article.claim(2).moved(BEN, "dismissal", "reason", "REFERENCE");
        JsonPath shown = takeOver(article);
        assertThat(shown.getString("differs[0].stays.by")).isEqualTo("ben");
        assertThat(shown.getList("merged")).isEmpty();
        assertThat(article.claim(1).as(RITA).getString("quote")).contains("12");
        assertThat(page(article)).contains("stays: Ben has “000”");
    }

    @Test
    void whatAPersonHasIsNotParted() {
        TestArticle article = new OldReading("They sold 17 houses and 4 boats.").claim("17 houses and 4 boats").article();
        article.claim(1).moved(ADA, "acceptance");
        JsonPath shown = takeOver(article);
        assertThat(shown.getList("found")).isEmpty();
        assertThat(shown.getString("differs[0].is.quote")).isEqualTo("17 houses");
        assertThat(shown.getString("differs[0].also[0].quote")).isEqualTo("4 boats");
        assertThat(page(article)).contains("“17 houses”", "“4 boats”", "stays: Ada has it");
    }

    @Test
    void aNumberThatWasSetAsideIsReadWhereTheRulesReadItNow() {
        TestArticle article = new OldReading("They sold 17 houses.").aside("17 houses").article();
        JsonPath shown = look(article);
        assertThat(shown.getBoolean("differs[0].wasAside")).isTrue();
        assertThat(page(article)).contains("was set aside", "to check");
        takeOver(article);
        JsonPath read = article.claim(1).as(RITA);
        assertThat(read.getString("state")).isEqualTo("PROPOSED");
        assertThat(read.getInt("quantity.low")).isEqualTo(17);
        assertThat(read.getString("check")).isEqualTo("FULL");
        assertThat((Object) read.get("dismissal")).isNull();
        assertThat(VisibleText.of(RITA.request().get("/claims/" + article.claim(1).id()).asString()))
                .contains("read again by newer rules");
        mustBeSettled(article);
    }

    @Test
    void aDateThatWasSetAsideIsReadAsADate() {
        TestArticle article = new OldReading("They met on 3 March 2026.").aside("3 March 2026").article();
        takeOver(article);
        assertThat(article.claim(1).as(RITA).getString("check")).isEqualTo("READING");
        assertThat(article.claim(1).as(RITA).getString("time.value")).isEqualTo("2026-03-03");
    }

    @Test
    void evidenceMakesItAPersons() {
        TestArticle article = new OldReading("They sold 17 houses.").claim("17").article();
        article.claim(1).supported(ADA);
        JsonPath shown = takeOver(article);
        assertThat(shown.getString("differs[0].stays.by")).isEqualTo("ada");
        assertThat(article.claim(1).as(RITA).getString("quote")).isEqualTo("17");
    }

    @Test
    void whatWasTakenBackIsNobodys() {
        TestArticle article = new OldReading("They sold 17 houses.").claim("17").article();
        TestClaim claim = article.claim(1).moved(ADA, "acceptance");
        claim.moved(ADA, "undo", "event", claim.lastEvent());
        assertThat(takeOver(article).getBoolean("differs[0].applies")).isTrue();
        assertThat(claim.as(RITA).getString("quote")).isEqualTo("17 houses");
    }

    @Test
    void nothingToTakeOverLeavesTheArticleAsItIs() {
        TestArticle article = new OldReading("They sold 17 houses.").claim("17").article();
        takeOver(article);
        int version = version(article);
        takeOver(article);
        assertThat(version(article)).isEqualTo(version);
    }

    @Test
    void whatIsToBeSetAsideIsAccountedForToo() {
        TestArticle article = new OldReading("They sold 17 houses. Gifts go to 12 Mill Road.").claim("17 houses").article();
        assertThat(look(article).getString("aside[0].quote")).contains("12");
        takeOver(article);
        assertThat(article.claim(2).state()).isEqualTo("DISMISSED");
        assertThat(look(article).getList("aside")).isEmpty();
    }

    @Test
    void aClaimComesBackToTheWordsThatItWasReadAgainAs() {
        String more = " The council met in the hall and spoke of the valley for an hour.";
        TestArticle article = new OldReading(RANGE + more).claim("17").claim("20 houses").article();
        takeOver(article);
        article.post(BEN, "snapshots", "text", "The valley is quiet." + more).then().statusCode(201);
        assertThat((Object) article.claim(1).as(RITA).get("start")).isNull();
        article.post(BEN, "snapshots", "text", RANGE + more).then().statusCode(201);
        JsonPath back = article.claim(1).as(RITA);
        assertThat(back.getString("quote")).isEqualTo("Between 17 and 20 houses");
        assertThat(back.getInt("start")).isZero();
        assertThat(back.getInt("end")).isEqualTo("Between 17 and 20 houses".length());
    }

    @Test
    void whatSomebodyCalledToldAlreadyInAnotherKeepsThatOne() {
        TestArticle article = new OldReading(RANGE + " Some 20 houses fell.").claim("17").claim("20 houses").claim("Some 20 houses").article();
        article.claim(3).moved(ADA, "dismissal", "reason", "DUPLICATE", "duplicateOf", article.claim(2).id());
        JsonPath shown = look(article);
        assertThat(shown.getBoolean("merged[0].applies")).isFalse();
        assertThat(shown.getString("merged[0].stays.by")).isEqualTo("ada");
    }

    @Test
    void whatAnEditorSignedIsOpenAgainWhenItIsReadOtherwise() {
        TestArticle article = new OldReading(RANGE).claim("17").claim("20 houses").article();
        article.post(ADA, "signoff", "version", version(article), "exceptions", List.of(
                Map.of("claim", article.claim(1).id(), "reason", "agreed"), Map.of("claim", article.claim(2).id(), "reason", "agreed")))
                .then().statusCode(200);
        takeOver(article);
        assertThat((String) RITA.request().get(article.path()).path("state")).isEqualTo("REOPENED");
    }
}
