package org.tallymark.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.claim.TestArticle;
import org.tallymark.claim.TestClaim;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class RuleAuditTest {

    private static final Map<String, Object> EIGHT = TestArticle.fields("comparator", "EXACT", "low", 8, "high", 8, "unit",
            "bridge");
    private static final Map<String, Object> SEVEN = TestArticle.fields("comparator", "EXACT", "low", 7, "high", 7, "unit",
            "bridge");

    private final TestArticle article = TestArticle.create();

    private static int count(String rule, String field) {
        Integer count = RITA.request().get("/api/v1/rules").jsonPath().get("rules.find { it.rule == '" + rule + "' }." + field);
        return count == null ? 0 : count;
    }

    @Test
    void aCorrectedValueIsCountedForTheRulesThatReadItUntilItIsPutBack() {
        TestClaim bridges = article.claim(TestArticle.BRIDGES);
        int looked = count("number.word", "looked");
        int corrected = count("number.word", "corrected");
        bridges.moved(BEN, "acceptance").patch(BEN, "quantity", EIGHT).then().statusCode(200);
        assertThat(count("number.word", "looked")).isEqualTo(looked + 1);
        assertThat(count("number.word", "corrected")).isEqualTo(corrected + 1);
        List<String> examples = RITA.request().get("/api/v1/rules").jsonPath()
                .getList("rules.find { it.rule == 'number.word' }.examples.claim");
        assertThat(examples).contains(bridges.id());
        bridges.patch(BEN, "quantity", SEVEN).then().statusCode(200);
        assertThat(count("number.word", "corrected")).isEqualTo(corrected);
    }

    @Test
    void whatIsCorrectedBeforeAnybodyKeepsItIsLookedAtToo() {
        int looked = count("number.word", "looked");
        article.claim(TestArticle.BRIDGES).patch(BEN, "quantity", EIGHT).then().statusCode(200);
        assertThat(count("number.word", "looked")).isEqualTo(looked + 1);
    }

    @Test
    void whoSaysSoIsNotHeldAgainstTheRulesOfTheNumber() {
        int corrected = count("comparator.at-least", "corrected");
        article.claim(TestArticle.DISPLACED).patch(BEN, "attribution", List.of()).then().statusCode(200);
        assertThat(count("comparator.at-least", "corrected")).isEqualTo(corrected);
    }

    private static int unruled(String field) {
        Integer count = RITA.request().get("/api/v1/rules").jsonPath().get("unruled.find { it.field == '" + field
                + "' }.corrected");
        return count == null ? 0 : count;
    }

    @Test
    void whereItIsIsHeldAgainstNoRule() {
        int corrected = count("number.word", "corrected");
        int unruled = unruled("PLACE");
        article.claim(TestArticle.BRIDGES).patch(BEN, "place", "Lower Valley", "about", "bridges").then().statusCode(200);
        assertThat(count("number.word", "corrected")).isEqualTo(corrected);
        assertThat(unruled("PLACE")).isEqualTo(unruled + 1);
        Document page = Jsoup.parse(RITA.request().get("/rules").asString());
        assertThat(VisibleText.of(page.html())).contains("No rule: place", "No rule: figure of");
        int column = page.select(".rules thead th").eachText().indexOf("Corrected");
        assertThat(page.select(".rules tr:contains(No rule: place) td").get(column).text()).matches("[1-9]\\d*");
    }

    @Test
    void anotherComparatorForTheSameNumberIsNotHeldAgainstTheNumber() {
        int number = count("number.word", "corrected");
        int unruled = unruled("COMPARATOR");
        article.claim(TestArticle.BRIDGES).patch(BEN, "quantity", TestArticle.fields("comparator", "AT_LEAST", "low", 7, "high",
                null, "unit", "bridge")).then().statusCode(200);
        assertThat(count("number.word", "corrected")).isEqualTo(number);
        assertThat(unruled("COMPARATOR")).isEqualTo(unruled + 1);
    }

    @Test
    void whatAnotherKindDropsIsNoCorrectionOfItsOwn() {
        int unruled = unruled("AS_OF");
        article.claim(TestArticle.DISPLACED).patch(BEN, "kind", "DATE").then().statusCode(200);
        assertThat(unruled("AS_OF")).isEqualTo(unruled);
    }

    @Test
    void whatAPersonSetsAsideAndBringsBackIsCounted() {
        int aside = count("number.word", "setAside");
        article.claim(TestArticle.BRIDGES).moved(BEN, "dismissal", "reason", "IDIOM");
        assertThat(count("number.word", "setAside")).isEqualTo(aside + 1);
        int back = broughtBack();
        article.claim(TestArticle.HOUSE).moved(BEN, "restoration", "kind", "COUNT");
        assertThat(broughtBack()).isEqualTo(back + 1);
    }

    private static int broughtBack() {
        return ADA.request().get("/api/v1/rules").jsonPath().getInt("setAside.find { it.reason == 'REFERENCE' }.broughtBack");
    }

    @Test
    void thePageSaysItInWords() {
        article.claim(TestArticle.BRIDGES).moved(BEN, "acceptance");
        String page = RITA.request().get("/rules").then().statusCode(200).extract().asString();
        VisibleText.mustHoldNoCode(page);
        assertThat(VisibleText.of(page)).contains("How it reads", "Looked at", "Set aside by the machine");
    }
}
