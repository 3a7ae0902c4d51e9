package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;
import org.tallymark.claim.TestArticle;
import org.tallymark.claim.TestClaim;
import org.tallymark.web.VisibleText;

/** What the desk has corrected about its sources is how the next text is read, whichever way that comes. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DeskSourcesTest {

    /** Letters only, so that it is one word; nothing else is called so. */
    private final String word = "Q" + UUID.randomUUID().toString().chars().filter(Character::isLetterOrDigit)
            .mapToObj(c -> String.valueOf((char) ('a' + c % 26))).limit(12).collect(Collectors.joining());

    /** A name that reads as a person's where nothing tells otherwise. */
    private final String name = word + " Bahn";

    private final String text = name + " said 40 trains were late.";

    private static JsonPath extract(TestPeople who, String text) {
        return who.request().contentType(ContentType.JSON).body(Map.of("text", text, "published", "2024-05-03"))
                .post("/api/v1/extract").then().statusCode(200).extract().jsonPath();
    }

    private static String kind(String text) {
        return extract(RITA, text).getString("claims[0].attribution[0].kind");
    }

    private static TestArticle takeIn(String text) {
        return new TestArticle(BEN.request().contentType(ContentType.JSON).body(Map.of("title", "Trains", "text", text,
                "published", "2024-05-03")).post("/api/v1/articles").then().statusCode(201).extract().jsonPath().getLong("id"));
    }

    private static JsonPath source(TestPeople who, String name) {
        return who.request().queryParam("q", name).get("/api/v1/sources").then().statusCode(200).extract().jsonPath();
    }

    private static int id(String name) {
        return source(ADA, name).getInt("items[0].id");
    }

    private static void correct(TestPeople who, int source, Object... change) {
        Map<String, Object> body = fields(change);
        body.put("version", who.request().get("/api/v1/sources/" + source).jsonPath().getInt("version"));
        who.request().contentType(ContentType.JSON).body(body).patch("/api/v1/sources/" + source).then().statusCode(200);
    }

    private static JsonPath rereading(TestArticle article) {
        return RITA.request().get(article.path() + "/rereading").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void anotherKindIsReadInTheNextText() {
        takeIn(text);
        assertThat(kind(text)).isEqualTo("PERSON");
        correct(BEN, id(name), "kind", "ORGANISATION");
        JsonPath read = extract(RITA, text);
        assertThat(read.getString("claims[0].attribution[0].kind")).isEqualTo("ORGANISATION");
        assertThat(read.getList("claims[0].rules")).contains("source.registry");
        correct(BEN, id(name), "kind", "GOVERNMENT");
        assertThat(kind(text)).isEqualTo("GOVERNMENT");
    }

    @Test
    void theNextArticleIsReadSoAndSaysWhy() {
        takeIn(text);
        correct(BEN, id(name), "kind", "ORGANISATION");
        TestClaim claim = takeIn("Many waited. " + text).claim(1);
        RITA.request().get(claim.path()).then().body("attribution[0].kind", equalTo("ORGANISATION"));
        assertThat(VisibleText.of(BEN.request().get("/claims/" + claim.id()).asString()))
                .contains("comes from the desk's own list of sources");
    }

    @Test
    void whoTakesInByThePageReadsSo() {
        takeIn(text);
        correct(BEN, id(name), "kind", "ORGANISATION");
        TestSession ben = TestSession.of(BEN);
        ben.get("/articles/new");
        String there = ben.form().formParams(Map.of("text", "Some waited. " + text, "title", "Trains", "published", "2024-05-03"))
                .post("/articles/new").then().statusCode(303).extract().header("Location");
        long article = Long.parseLong(there.replaceAll(".*/articles/(\\d+).*", "$1"));
        RITA.request().get(new TestArticle(article).claim(1).path()).then()
                .body("attribution[0].kind", equalTo("ORGANISATION"));
    }

    @Test
    void everyLineOfAStreamIsReadSo() {
        takeIn(text);
        correct(BEN, id(name), "kind", "ORGANISATION");
        String line = "{\"text\":\"" + text + "\",\"published\":\"2024-05-03\"}\n";
        String answer = RITA.request().contentType("application/x-ndjson").body(line.repeat(200).getBytes())
                .post("/api/v1/extract").then().statusCode(200).extract().asString();
        assertThat(answer.lines()).hasSize(200).allSatisfy(one -> assertThat(one).contains("\"kind\":\"ORGANISATION\""));
    }

    @Test
    void anAliasAndWhatIsMergedAreTheSource() {
        takeIn(text);
        takeIn(word + " Fjernrail said 20 trains were late.");
        int bahn = id(name);
        correct(BEN, bahn, "kind", "ORGANISATION", "aliases", List.of(word + "bahn", "@" + word));
        assertThat(kind(word + "bahn said 40 trains were late.")).isEqualTo("ORGANISATION");
        assertThat(kind("Some 40 trains were late, @" + word + " wrote.")).isEqualTo("ORGANISATION");
        int other = id(word + " Fjernrail");
        assertThat(kind(word + " Fjernrail said 20 trains were late.")).isEqualTo("PERSON");
        ADA.request().contentType(ContentType.JSON).body(Map.of("into", bahn, "version", 1))
                .post("/api/v1/sources/" + other + "/merge").then().statusCode(200);
        assertThat(kind(word + " Fjernrail said 20 trains were late.")).isEqualTo("ORGANISATION");
        JsonPath both = extract(RITA, word + "bahn said 40 trains were late. Critics of " + word + " Fjernrail agree.");
        assertThat(both.getString("claims[0].attribution[0].name")).isEqualTo(word + " Fjernrail");
        ADA.request().contentType(ContentType.JSON).body(Map.of("version", 2))
                .post("/api/v1/sources/" + other + "/unmerge").then().statusCode(200);
        assertThat(kind(word + " Fjernrail said 20 trains were late.")).isEqualTo("PERSON");
    }

    @Test
    void whatOnlyTheMachineTookForASourceIsNoReason() {
        takeIn("The rail operator " + name + " said 40 trains were late.");
        assertThat(source(RITA, name).getString("items[0].kind")).isEqualTo("ORGANISATION");
        assertThat(kind(text)).isEqualTo("PERSON");
    }

    @Test
    void aConfidentialSourceIsKnownToNoReadingUntilItComesOpen() {
        TestClaim claim = TestArticle.create().claim(TestArticle.DISPLACED);
        confide(claim, name);
        int secret = id(name);
        correct(ADA, secret, "kind", "GOVERNMENT", "aliases", List.of(word + " Ostbahn"));
        for (TestPeople who : new TestPeople[] {CLEO, BEN, ADA}) {
            JsonPath read = extract(who, text + " A second firm, " + word + " Ostbahn, said so.");
            assertThat(read.getString("claims[0].attribution[0].kind")).isEqualTo("PERSON");
            assertThat(read.getList("claims[0].rules")).doesNotContain("source.registry");
        }
        takeIn(word + " Westbahn said 40 trains were late.");
        int open = id(word + " Westbahn");
        ADA.request().contentType(ContentType.JSON).body(Map.of("into", secret, "version", 1))
                .post("/api/v1/sources/" + open + "/merge").then().statusCode(200);
        assertThat(kind(word + " Westbahn said 40 trains were late.")).isEqualTo("PERSON");
        claim.move(CLEO, "evidence", "stance", "SUPPORTS", "text", "It is public.", "origin", fields("name", name, "kind",
                "PERSON")).then().statusCode(201);
        assertThat(kind(text)).isEqualTo("GOVERNMENT");
        assertThat(kind(word + " Westbahn said 40 trains were late.")).isEqualTo("GOVERNMENT");
    }

    @Test
    void whatAConfidentialSourceIsMergedIntoIsNoBetterKnownByThat() {
        TestClaim claim = TestArticle.create().claim(TestArticle.DISPLACED);
        confide(claim, name);
        takeIn(word + " Westbahn said 40 trains were late.");
        ADA.request().contentType(ContentType.JSON).body(Map.of("into", id(word + " Westbahn"), "version", 1))
                .post("/api/v1/sources/" + id(name) + "/merge").then().statusCode(200);
        assertThat(extract(CLEO, word + " Westbahn said 40 trains were late.").getList("claims[0].rules"))
                .contains("attribution.say").doesNotContain("source.registry");
    }

    @Test
    void aSourceThatComesOpenWhileAnotherIsConfidedIsKnown() {
        TestClaim claim = TestArticle.create().claim(TestArticle.DISPLACED);
        confide(claim, name);
        correct(ADA, id(name), "kind", "GOVERNMENT");
        assertThat(kind(text)).isEqualTo("PERSON");
        claim.move(CLEO, "evidence", "stance", "SUPPORTS", "text", "It is public.", "origin", fields("name", name, "kind",
                "PERSON")).then().statusCode(201);
        confide(claim, word + " Ostbahn");
        assertThat(kind(text)).isEqualTo("GOVERNMENT");
    }

    private static void confide(TestClaim claim, String source) {
        claim.move(BEN, "evidence", "stance", "SUPPORTS", "confidential", true, "text", "They paid for it.", "origin",
                fields("name", source, "kind", "ACCOUNT")).then().statusCode(201);
    }

    @Test
    void readingAgainShowsTheOtherKindAndLeavesWhatAPersonDecided() {
        TestArticle article = takeIn(text + " Some 20 trains were cancelled, " + name + " said.");
        TestClaim kept = article.claim(1).moved(BEN, "acceptance");
        TestClaim free = article.claim(2);
        assertThat(rereading(article).getList("differs")).isEmpty();
        correct(BEN, id(name), "kind", "ORGANISATION");
        JsonPath shown = rereading(article);
        assertThat(shown.getList("differs.claim")).containsExactlyInAnyOrder(kept.id(), free.id());
        assertThat(shown.getList("differs.fields")).containsOnly(List.of("attribution"));
        assertThat(shown.getList("differs.applies")).containsExactlyInAnyOrder(false, true);
        assertThat(VisibleText.of(BEN.request().get("/articles/" + article.id() + "/rereading").asString()))
                .contains(name + " (organisation)", "stays: Ben has it");
        article.post(BEN, "rereading", "version", RITA.request().get(article.path()).path("version")).then().statusCode(200);
        RITA.request().get(kept.path()).then().body("attribution[0].kind", equalTo("PERSON"), "state", equalTo("OPEN"));
        RITA.request().get(free.path()).then().body("attribution[0].kind", equalTo("ORGANISATION"));
        assertThat(rereading(article).getList("differs.findAll { it.applies }")).isEmpty();
    }
}
