package org.tallymark.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TakeInTest {

    /** A text that no other test has taken in. */
    static String text() {
        return "The ministry said on Friday that 12 bridges were closed. Case " + UUID.randomUUID() + " is with the court.";
    }

    static Map<String, Object> article(String text) {
        return new HashMap<>(Map.of("title", "Twelve bridges closed", "text", text, "published", "2022-02-25",
                "publisher", "The Evening Ledger"));
    }

    static ValidatableResponse send(Map<String, Object> article) {
        return TestPeople.BEN.request().contentType(ContentType.JSON).body(article)
                .post("/api/v1/articles").then();
    }

    @Test
    void anArticleIsAnsweredAsItIsKept() {
        String text = text();
        int id = send(article(text)).statusCode(201).header("Location", containsString("/api/v1/articles/"))
                .body("text", equalTo(text)).body("title", equalTo("Twelve bridges closed"))
                .body("publisher.name", equalTo("The Evening Ledger")).body("publisher.kind", equalTo("OUTLET"))
                .body("published", equalTo("2022-02-25")).body("state", equalTo("OPEN")).body("version", equalTo(1))
                .body("slug", nullValue()).body("deadline", nullValue()).body("withdrawn", nullValue())
                .body("signoff", nullValue()).body("snapshots[0].from", equalTo("PASTE"))
                .body("snapshots[0].by", equalTo("ben")).body("snapshots[0].sha256", equalTo(PlainText.sha256(text)))
                .extract().path("id");
        TestPeople.RITA.request().get("/api/v1/articles/" + id).then().statusCode(200)
                .body("text", equalTo(text)).body("id", equalTo(id));
    }

    @Test
    void theTallyHoldsEveryClaimFoundOrSetAside() {
        var answer = send(article(text())).statusCode(201).extract().jsonPath();
        int claims = answer.getInt("ledger.claims");
        int dismissed = answer.getInt("ledger.dismissed");
        org.assertj.core.api.Assertions.assertThat(answer.getInt("ledger.numbers")).isEqualTo(claims + dismissed)
                .isEqualTo(answer.getList("claims").size());
        org.assertj.core.api.Assertions.assertThat(answer.getInt("ledger.open")).isEqualTo(claims);
    }

    @Test
    void thePublishersTextTwiceIsOneArticle() {
        String text = text();
        int first = send(article(text)).statusCode(201).extract().path("id");
        send(article(text)).statusCode(200).body("id", equalTo(first));
    }

    @Test
    void anotherPublishersSameTextIsAnotherArticle() {
        String text = text();
        int first = send(article(text)).statusCode(201).extract().path("id");
        Map<String, Object> other = article(text);
        other.put("publisher", "The Morning Ledger");
        org.assertj.core.api.Assertions.assertThat((int) send(other).statusCode(201).extract().path("id"))
                .isNotEqualTo(first);
    }

    @Test
    void anAddressWithItsTextTwiceIsOneArticleWhateverTracksIt() {
        Map<String, Object> article = article(text());
        String url = "https://ledger.example/" + UUID.randomUUID();
        article.put("url", url);
        int first = send(article).statusCode(201).body("url", equalTo(url)).extract().path("id");
        article.put("url", url.replace("ledger.example", "LEDGER.example:443") + "?utm_source=mail#top");
        send(article).statusCode(200).body("id", equalTo(first));
    }

    @Test
    void anAddressWithAnotherTextIsAConflictThatLeadsToSnapshots() {
        Map<String, Object> article = article(text());
        article.put("url", "https://ledger.example/" + UUID.randomUUID());
        int first = send(article).statusCode(201).extract().path("id");
        article.put("text", text());
        send(article).statusCode(409).body("current.id", equalTo(first))
                .body("detail", containsString("/api/v1/articles/" + first + "/snapshots"));
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        Map<String, Object> article = new HashMap<>();
        article.put("text", "  \n ");
        article.put("published", "2022-02-30");
        article.put("url", "javascript:alert(1)");
        send(article).statusCode(400).contentType("application/problem+json")
                .body("errors.field", contains("title", "text", "published", "url"));
    }

    @Test
    void aFieldThatIsNotKnownIsRefused() {
        Map<String, Object> article = article(text());
        article.put("state", "SIGNED_OFF");
        send(article).statusCode(400).body("errors.field", hasItem("state"));
    }

    @Test
    void anArticleOfTomorrowIsRefused() {
        Map<String, Object> article = article(text());
        article.put("published", "2099-01-01");
        send(article).statusCode(400).body("errors[0].field", equalTo("published"))
                .body("errors[0].message", containsString("future"));
    }

    @Test
    void aTextOfSixMegabytesIsTooLarge() {
        Map<String, Object> article = article("The count is 12. ".repeat(370_000));
        send(article).statusCode(413).body("errors[0].field", equalTo("text"));
    }

    @Test
    void aTextThatHoldsMoreNumbersThanAnyArticleIsTooLarge() {
        Map<String, Object> article = article("The count is 12. ".repeat(31_000));
        send(article).statusCode(413).body("errors[0].field", equalTo("text"))
                .body("errors[0].message", containsString("30,000 numbers and dates"));
    }

    @Test
    void aTextInAnotherLanguageIsRefused() {
        Map<String, Object> article = article("El ministerio dijo que los 12 puentes fueron cerrados por la tormenta"
                + " del viernes y que las obras empiezan este mes.");
        send(article).statusCode(400).body("errors[0].field", equalTo("text"))
                .body("errors[0].message", containsString("English"));
    }

    @Test
    void fetchingIsNotThereYet() {
        Map<String, Object> article = article(text());
        article.put("fetch", true);
        send(article).statusCode(400).body("errors[0].field", equalTo("fetch"));
    }

    @Test
    void aPageOfHtmlIsReadWithWhatItSaysOfItself() { // [1] [3]
        String said = text();
        String html = "<html><head><title>Bridges</title><meta property='og:site_name' content='The Quay'>"
                + "<meta property='article:published_time' content='2022-02-25T23:30:00-05:00'>"
                + "<link rel=canonical href='javascript:alert(1)'><script>var n = 99</script></head><body><article><h1>Bridges</h1>"
                + "<p>" + said + "</p></article></body></html>";
        send(new HashMap<>(Map.of("html", html))).statusCode(201).body("text", equalTo("Bridges\n" + said))
                .body("title", equalTo("Bridges")).body("publisher.name", equalTo("The Quay"))
                .body("published", equalTo("2022-02-25")).body("url", nullValue());
        send(new HashMap<>(Map.of("html", html, "published", "2022-02-24"))).statusCode(200);
    }

    @Test
    void textAndHtmlTogetherAreRefused() {
        Map<String, Object> article = article(text());
        article.put("html", "<p>One</p>");
        send(article).statusCode(400).body("errors.field", contains("html"));
        send(new HashMap<>(Map.of("html", "<p></p>", "published", "2022-02-25"))).statusCode(400)
                .body("errors.field", contains("title", "html"));
    }

    @Test
    void aPageThatHoldsNoTextIsRefusedHoweverItIsCalled() { // [1]
        for (String page : new String[] {"<script>12 men</script>", "<html><head><title>d</title></head><body><h1>d</h1></body>",
            "<p>&nbsp;&#8203;</p><noscript></noscript>"}) {
            send(new HashMap<>(Map.of("html", page, "title", "d", "published", "2022-02-25"))).statusCode(400)
                    .body("errors.field", contains("html")).body("errors[0].message", containsString("paste"));
        }
    }

    private static ValidatableResponse upload(TestPeople who, String name, byte[] file, String... fields) {
        var request = who.request().multiPart("file", name, file);
        for (int i = 0; i < fields.length; i += 2) {
            request.multiPart(new MultiPartSpecBuilder(fields[i + 1]).controlName(fields[i]).charset(StandardCharsets.UTF_8)
                    .build());
        }
        return request.post("/api/v1/articles").then();
    }

    @Test
    void aFileIsAnsweredAsTheSameArticleInJsonIs() { // [50]
        String text = text() + " The café paid £20.";
        byte[] western = text.getBytes(Charset.forName("windows-1252"));
        String[] fields = {"title", "The café is shut", "publisher", "The Evening Ledger", "published", "2022-02-25",
            "slug", "CAFE", "deadline", "2022-02-25T18:30:00Z"};
        int id = upload(TestPeople.BEN, "../../x.txt", western, fields).statusCode(201)
                .header("Location", containsString("/api/v1/articles/")).body("text", equalTo(text))
                .body("title", equalTo("The café is shut")).body("slug", equalTo("CAFE"))
                .body("deadline", equalTo("2022-02-25T18:30:00Z")).body("snapshots[0].from", equalTo("FILE")).extract().path("id");
        upload(TestPeople.BEN, "x.txt", western, fields).statusCode(200).body("id", equalTo(id));
        upload(TestPeople.RITA, "x.txt", western, fields).statusCode(403);
        String said = text();
        upload(TestPeople.BEN, "page.txt", ("<!doctype html><html><head><title>Bridges</title></head><body><article><p>" + said
                + "</p></article></body></html>").getBytes(StandardCharsets.UTF_16), "published", "2022-02-25").statusCode(201)
                .body("title", equalTo("Bridges")).body("text", equalTo("Bridges\n" + said));
    }

    @Test
    void whatIsWrongWithAnUploadIsNamed() {
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        upload(TestPeople.BEN, "x.txt", text).statusCode(400).body("errors.field", contains("title", "published"));
        upload(TestPeople.BEN, "x.txt", text, "state", "OPEN").statusCode(400).body("errors.field", contains("state"));
        upload(TestPeople.BEN, "x.txt", text, "title", "One", "title", "Two").statusCode(400)
                .body("errors.field", contains("title"));
        TestPeople.BEN.request().multiPart("title", "One").post("/api/v1/articles").then().statusCode(400)
                .body("errors.field", contains("file"));
        upload(TestPeople.BEN, "x.txt", "%PDF-1.4 12 men".getBytes(StandardCharsets.US_ASCII)).statusCode(400)
                .body("errors.field", contains("file")).body("errors[0].message", containsString("PDF"));
        upload(TestPeople.BEN, "x.html", "<script>12 men</script>".getBytes(StandardCharsets.US_ASCII), "title", "d",
                "published", "2022-02-25").statusCode(400).body("errors.field", contains("file"));
        upload(TestPeople.BEN, "x.txt", new byte[6 * 1024 * 1024]).statusCode(413).body("errors.field", contains("file"));
    }

    @Test
    void aReaderMayNotTakeIn() {
        TestPeople.RITA.request().contentType(ContentType.JSON).body(article(text()))
                .post("/api/v1/articles").then().statusCode(403);
    }

    @Test
    void anArticleThatIsNotThereIsNotFound() {
        for (String id : new String[] {"999999999", "0", "-1", "x", "99999999999999999999"}) {
            TestPeople.RITA.request().get("/api/v1/articles/" + id).then().statusCode(404)
                    .body("detail", endsWith("is not there."));
        }
    }
}
