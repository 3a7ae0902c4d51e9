package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.article.Article;
import org.tallymark.article.ArticleState;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CorrectionApiTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim claim = article.claim(TestArticle.BRIDGES);

    @Test
    void aCorrectionTellsWhatWasAndWhatIs() {
        claim.patch(BEN, "quantity", quantity(8), "place", "Lower Valley").then().statusCode(200)
                .body("state", equalTo("PROPOSED"), "version", equalTo(2), "quantity.low", equalTo(8),
                        "place", equalTo("Lower Valley"), "history[-1].move", equalTo("correction"),
                        "history[-1].particulars.quantity.was.low", equalTo("7"),
                        "history[-1].particulars.quantity.is.low", equalTo("8"),
                        "history[-1].particulars.place.was", nullValue());
    }

    @Test
    void aValueIsWrittenAsTheExtractorWritesIt() {
        for (String value : List.of("2021", "198", "2021-08", "2021-SU", "2022-W07", "2022-02-25TMO", "1970/1986",
                "2022-02-24/2022-02-25", "P10Y/P20Y", "PXM", "XXXX-WXX-1")) {
            claim.patch(BEN, "asOf", value).then().statusCode(200).body("asOf", equalTo(value));
        }
    }

    @Test
    void whatStaysAsItWasLeavesNoEvent() {
        claim.patch(BEN, "kind", "COUNT", "quantity", quantity(7)).then().statusCode(200).body("version", equalTo(1),
                "history.size()", equalTo(1));
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        wrong("kind", "kind", null);
        wrong("kind", "kind", "SOMETHING");
        wrong("effect", "effect", "KILLED");
        wrong("number", "number", Map.of("start", 0, "end", 1));
        wrong("number", "number", Map.of("start", 5, "end", 2));
        wrong("quantity.low", "quantity", Map.of("comparator", "BETWEEN", "low", 9, "high", 3));
        wrong("quantity.low", "quantity", Map.of("comparator", "EXACT", "low", new BigDecimal("1e999999999"), "high", 1));
        wrong("time.value", "time", Map.of("type", "DATE"));
        wrong("time.value", "time", Map.of("type", "DATE", "value", "2021-13"));
        wrong("time.value", "time", Map.of("type", "DATE", "value", "2021-02-30"));
        wrong("asOf", "asOf", "last summer");
        wrong("asOf", "asOf", "2021/2022-02-30");
        wrong("end", "end", 2147483648L);
        wrong("counted.text", "counted", Map.of("start", 0, "end", 1));
        wrong("counted.end", "counted", Map.of("text", "x", "start", 0, "end", 99999));
        wrong("attribution[0].kind", "attribution", List.of(Map.of("name", "Somebody")));
        wrong("attribution[0].name", "attribution", List.of(Map.of("kind", "PERSON")));
        wrong("attribution[0].source", "attribution", List.of(Map.of("name", "X", "kind", "PERSON", "source", 987654321)));
        wrong("attribution", "attribution", List.of(fields("name", "A", "kind", "PERSON", "read", true),
                fields("name", "B", "kind", "PERSON", "read", true)));
        wrong("end", "start", 3, "end", 3);
        wrong("state", "state", "DECIDED");
        wrong("verdict", "verdict", "VERIFIED");
        assertThat(claim.version()).isEqualTo(1);
    }

    @Test
    void whatDoesNotGoWithTheKindIsRefusedByItsField() {
        Map<String, Object> day = fields("type", "DATE", "value", "2026-03-03", "from", "2026-03-03", "to", "2026-03-03");
        wrong("time", "time", day);
        TestClaim date = article.claim(TestArticle.TUESDAY);
        date.patch(BEN, "quantity", quantity(3)).then().statusCode(400).body("errors.field", hasItem("quantity"));
        date.patch(BEN, "asOf", "2026").then().statusCode(400).body("errors.field", hasItem("asOf"));
        date.patch(BEN, "place", "Lower Valley").then().statusCode(400).body("errors.field", hasItem("place"));
        date.patch(BEN, "kind", "DURATION", "time", fields("type", "DURATION", "value", "P3D"), "quantity",
                fields("comparator", "EXACT", "low", 3, "high", 3, "unit", "d")).then().statusCode(200);
        date.patch(BEN, "kind", "COUNT").then().statusCode(200).body("time", nullValue(), "quantity.low", equalTo(3));
    }

    @Test
    void aYearThatNobodyMeansIsRefused() {
        for (String year : List.of("+999999999", "0000", "-0044", "+10000")) {
            article.claim(TestArticle.TUESDAY).patch(BEN, "time", fields("type", "DATE", "value", "2026-03-03", "from",
                    year + "-01-01")).then().statusCode(400).body("errors.field", hasItem("time.from"));
        }
    }

    private void wrong(String field, Object... fields) {
        claim.patch(BEN, fields).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void aReaderCorrectsNothingAndNobodyWithoutTheVersion() {
        claim.patch(RITA, "place", "x").then().statusCode(403);
        BEN.request().contentType(ContentType.JSON).body(Map.of("place", "x")).patch(claim.path()).then().statusCode(428);
        claim.patch(BEN, "version", 9, "place", "x").then().statusCode(409).body("current.version", equalTo(1));
    }

    @Test
    void aCorrectionSendsAFirstAnswerBack() {
        claim.supported(ADA).proposed(ADA).patch(CLEO, "quantity", quantity(8)).then().statusCode(200)
                .body("state", equalTo("RETURNED"), "decisions[0].outcome", equalTo("RETURNED"));
    }

    @Test
    void onlyAnEditorCorrectsWhatIsDecidedWhichThenNeedsARecheckAndReopensTheArticle() {
        claim.decided().patch(BEN, "quantity", quantity(8)).then().statusCode(403);
        QuarkusTransaction.requiringNew().run(() -> Article.lock(article.id()).state = ArticleState.SIGNED_OFF);
        claim.patch(EVA, "quantity", quantity(8)).then().statusCode(200).body("state", equalTo("NEEDS_RECHECK"));
        assertThat(articleState()).isEqualTo(ArticleState.REOPENED);
    }

    @Test
    void aRecheckReopensASignedOffArticle() {
        claim.decided();
        QuarkusTransaction.requiringNew().run(() -> Article.lock(article.id()).state = ArticleState.SIGNED_OFF);
        claim.moved(EVA, "recheck", "reason", "A new count.");
        assertThat(articleState()).isEqualTo(ArticleState.REOPENED);
    }

    private ArticleState articleState() {
        return QuarkusTransaction.requiringNew().call(() -> Article.<Article>findById(article.id()).state);
    }

    @Test
    void markingTheHopThatWasReadLeavesTheAnswerStanding() {
        TestClaim cited = article.claim(TestArticle.DISPLACED).supported(ADA).proposed(ADA);
        List<Map<String, Object>> chain = cited.as(ADA).getList("attribution");
        chain.get(0).put("read", true);
        cited.patch(BEN, "attribution", chain).then().statusCode(200).body("state", equalTo("AWAITING_SECOND"),
                "attribution[0].read", equalTo(true));
        chain.get(0).put("name", "Relief Ministry's spokesman");
        chain.get(0).put("source", null);
        cited.patch(CLEO, "attribution", chain).then().statusCode(200).body("state", equalTo("RETURNED"));
    }

    @Test
    void whileSomebodyHasItOnlyTheyOrAnEditorCorrectIt() {
        claim.moved(BEN, "acceptance").moved(BEN, "assignment");
        claim.patch(CLEO, "place", "x").then().statusCode(422).body("rule", equalTo("HELD_BY_OTHER"));
        claim.patch(BEN, "place", "Upper Valley").then().statusCode(200).body("state", equalTo("IN_REVIEW"),
                "holder", equalTo("ben"));
        claim.patch(ADA, "place", null).then().statusCode(200).body("place", nullValue(), "holder", equalTo("ben"));
    }

    @Test
    void aDateWhoseTestFailsIsCheckedInFull() {
        TestClaim date = article.claim(TestArticle.TUESDAY);
        date.patch(BEN, "time", fields("type", "DATE", "value", "2026-03-04", "from", "2026-03-04", "to", "2026-03-04"))
                .then().statusCode(200).body("check", equalTo("FULL"));
    }

    /** Hostile case 27: a number of four hundred digits is kept to the last one. */
    @Test
    void aVeryLongNumberIsKeptExactly() {
        String digits = "9".repeat(399) + "7";
        BEN.request().contentType(ContentType.JSON).body("{\"version\": 1, \"quantity\": {\"comparator\": \"AT_LEAST\", \"low\": "
                + digits + "}}").patch(claim.path()).then().statusCode(200);
        assertThat(ADA.request().get(claim.path()).asString()).contains("\"low\":" + digits + ",");
    }

    @Test
    void whatNoDatabaseKeepsIsReplaced() {
        BEN.request().contentType(ContentType.JSON).body("{\"text\": \"a\\u0000b\\ud800c\"}").post(claim.path() + "/comments")
                .then().statusCode(201).body("comments[0].text", equalTo("a\uFFFDb\uFFFDc"));
        claim.patch(BEN, "place", "a\u0000b").then().statusCode(200).body("place", equalTo("a\uFFFDb"));
    }

    private static Map<String, Object> quantity(int value) {
        return fields("comparator", "EXACT", "low", value, "high", value, "unit", "bridge");
    }
}
