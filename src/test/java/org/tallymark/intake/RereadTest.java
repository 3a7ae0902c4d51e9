package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.claim.TestArticle;
import org.tallymark.claim.TestClaim;
import org.tallymark.web.VisibleText;

/** The test's article was read by rules that no version has, so that those of today read it otherwise. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RereadTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim displaced = article.claim(TestArticle.DISPLACED);
    private final TestClaim bridges = article.claim(TestArticle.BRIDGES);

    private JsonPath look() {
        return RITA.request().get(article.path() + "/rereading").then().statusCode(200).extract().jsonPath();
    }

    private int version() {
        return RITA.request().get(article.path()).path("version");
    }

    @Test
    void whatWouldChangeIsShownAndNothingIsWritten() {
        JsonPath shown = look();
        assertThat(shown.getList("differs.claim")).contains(displaced.id());
        assertThat(shown.getBoolean("differs.find { it.claim == '" + displaced.id() + "' }.applies")).isTrue();
        assertThat(displaced.version()).isEqualTo(1);
        String page = BEN.request().get("/articles/" + article.id() + "/rereading").then().statusCode(200).extract().asString();
        VisibleText.mustHoldNoCode(page);
        assertThat(VisibleText.of(page)).contains("At least 214 villagers", "read so");
    }

    @Test
    void whatNobodyTouchedIsReadAgainAndWhatAPersonTouchedStays() {
        bridges.moved(BEN, "acceptance").patch(BEN, "quantity", fields("comparator", "EXACT", "low", 8, "high", 8, "unit",
                "bridge")).then().statusCode(200);
        JsonPath before = look();
        assertThat(before.getList("differs.find { it.claim == '" + bridges.id() + "' }.fields")).contains("quantity");
        article.post(BEN, "rereading", "version", version() + 1).then().statusCode(409);
        article.post(BEN, "rereading", "version", version()).then().statusCode(200);
        assertThat(bridges.as(RITA).getInt("quantity.low")).isEqualTo(8);
        assertThat(displaced.as(RITA).getString("history[-1].move")).isEqualTo("correction");
        assertThat(displaced.as(RITA).getString("history[-1].by")).isNull();
        assertThat(look().getList("differs.findAll { it.applies }")).isEmpty();
        assertThat(look().getList("found")).isEmpty();
        assertThat(BEN.request().get("/articles/" + article.id() + "/rereading").asString()).contains("stays: Ben has it")
                .doesNotContain("Read it so");
    }

    @Test
    void aDecisionStands() {
        bridges.decided();
        article.post(CLEO, "rereading", "version", version()).then().statusCode(200);
        RITA.request().get(bridges.path()).then().body("state", equalTo("DECIDED"), "verdict", equalTo("VERIFIED"));
        assertThat(List.of(bridges.as(RITA).getString("history[-1].move"))).containsExactly("decision");
    }
}
