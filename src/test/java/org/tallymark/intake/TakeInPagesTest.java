package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TakeInPagesTest {

    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>(Map.of("text", text, "title", "Twelve bridges closed", "publisher",
                "The Evening Ledger", "published", "2022-02-25", "byline", "Mara Vale", "slug", "BRIDGES", "url", ""));
        fields.put("deadline", "2022-02-25T18:30");
        return fields;
    }

    private static Response post(TestSession ben, String path, Map<String, String> fields, byte[] file, String name) {
        ben.get(path);
        RequestSpecification form = ben.request().multiPart("csrf-token", ben.csrf());
        fields.forEach((field, value) -> form.multiPart(new io.restassured.builder.MultiPartSpecBuilder(value)
                .controlName(field).charset(StandardCharsets.UTF_8).build()));
        if (file != null) {
            form.multiPart("file", name, file, "application/octet-stream");
        }
        return form.post(path);
    }

    private static Document html(Response page) {
        return Jsoup.parse(page.asString());
    }

    /** What a browser takes as typed: the first line end only begins the element. */
    private static String typed(Document page) {
        String whole = page.select("#text").first().wholeText();
        assertThat(whole).startsWith("\n");
        return whole.substring(1);
    }

    private static String message(Document page, String field) {
        return page.select("#" + field + "-message").text();
    }

    @Test
    void aPastedTextLeadsToItsArticle() {
        String text = TakeInTest.text() + " “Ça va”, said 3 of them.";
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields(text), null, null);
        assertThat(answer.statusCode()).isEqualTo(303);
        TestPeople.RITA.request().get("/api/v1" + answer.header("Location").replaceFirst("https?://[^/]+", "")).then()
                .statusCode(200).body("text", org.hamcrest.Matchers.equalTo(text))
                .body("deadline", org.hamcrest.Matchers.equalTo("2022-02-25T18:30:00Z"))
                .body("snapshots[0].from", org.hamcrest.Matchers.equalTo("PASTE"));
    }

    @Test
    void everyFaultStandsBesideItsFieldAndNothingTypedIsLost() {
        Map<String, String> fields = fields(TakeInTest.text() + " <b>&amp;</b>");
        fields.put("published", "2099-01-01");
        fields.put("url", "javascript:alert(1)");
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields, null, null);
        Document page = html(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(page, "published")).contains("future");
        assertThat(message(page, "url")).contains("http");
        assertThat(typed(page)).isEqualTo(fields.get("text"));
        for (String field : new String[] {"title", "publisher", "published", "byline", "slug", "deadline", "url"}) {
            assertThat(page.select("#" + field).val()).as(field).isEqualTo(fields.get(field));
        }
    }

    @Test
    void anUploadedTextWithoutADateIsKeptInTheForm() {
        Map<String, String> fields = fields("");
        fields.put("published", "");
        String text = TakeInTest.text() + " The café paid £20.";
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields,
                text.getBytes(java.nio.charset.Charset.forName("windows-1252")), "../../x.txt"); // [50]
        Document page = html(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(page, "published")).contains("missing");
        assertThat(typed(page)).isEqualTo(text);
        assertThat(page.select("input[name=from]").val()).isEqualTo("FILE");
    }

    @Test
    void aFileBesideAPastedTextIsRefusedAndThePasteKept() {
        Map<String, String> fields = fields(TakeInTest.text());
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields,
                "Another text.".getBytes(StandardCharsets.UTF_8), "x.txt");
        Document page = html(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(page, "file")).contains("one of the two");
        assertThat(typed(page)).isEqualTo(fields.get("text"));
    }

    @Test
    void aPageIsShownForCorrectionBeforeItIsTakenIn() {
        String said = TakeInTest.text();
        String html = "<!doctype html><html><head><meta property='og:title' content='Bridges'><meta property='og:site_name'"
                + " content='The Quay'><meta property='article:published_time' content='2022-02-25T09:00:00Z'>"
                + "<script>var hidden = 99</script></head><body><article><p>" + said + "</p></article></body></html>";
        Map<String, String> empty = new HashMap<>(Map.of("text", "", "title", "", "published", ""));
        TestSession ben = TestSession.of(TestPeople.BEN);
        Response shown = post(ben, "/articles/new", empty, html.getBytes(StandardCharsets.UTF_16LE), "page.html");
        Document page = html(shown);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(page.select("#title").val()).isEqualTo("Bridges");
        assertThat(page.select("#publisher").val()).isEqualTo("The Quay");
        assertThat(page.select("#published").val()).isEqualTo("2022-02-25");
        String text = typed(page);
        assertThat(text).isEqualTo("Bridges\n" + said);

        Map<String, String> second = new HashMap<>(Map.of("text", text, "read", "true", "from", "FILE", "title", "Bridges shut",
                "publisher", "The Quay", "published", "2022-02-25"));
        Response taken = post(ben, "/articles/new", second, null, null);
        assertThat(taken.statusCode()).isEqualTo(303);
        TestPeople.RITA.request().get("/api/v1" + taken.header("Location").replaceFirst("https?://[^/]+", "")).then()
                .body("title", org.hamcrest.Matchers.equalTo("Bridges shut"))
                .body("snapshots[0].from", org.hamcrest.Matchers.equalTo("FILE"));
    }

    @Test
    void aPictureIsNoArticle() {
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields(""),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 0, 1, 2, 3}, "x.txt");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(html(answer), "file")).contains("is an image");
    }

    @Test
    void aFileOfSixMegabytesIsTooLargeAndTheRestIsKept() {
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields(""), new byte[6 * 1024 * 1024], "x.txt");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(message(html(answer), "file")).contains("5 MB");
        assertThat(html(answer).select("#title").val()).isEqualTo("Twelve bridges closed");
    }

    @Test
    void aPastedTextOfSixMegabytesIsKeptToo() {
        String text = "The count is 12. ".repeat(370_000);
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields(text), null, null);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(message(html(answer), "text")).contains("5 MB");
        assertThat(typed(html(answer))).hasSize(text.length());
    }

    @Test
    void anAddressWithAnotherTextLeadsToANewVersion() {
        Map<String, String> fields = fields(TakeInTest.text());
        fields.put("url", "https://ledger.example/" + UUID.randomUUID());
        TestSession ben = TestSession.of(TestPeople.BEN);
        assertThat(post(ben, "/articles/new", fields, null, null).statusCode()).isEqualTo(303);
        fields.put("text", TakeInTest.text());
        Response answer = post(ben, "/articles/new", fields, null, null);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(html(answer).select(".refusal a").eachAttr("href")).first().asString()
                .matches("/articles/\\d+/snapshots/new");
    }

    @Test
    void aPageWithoutTextIsRefusedAndStaysInTheForm() {
        String script = "<html><body><script>let n = 12</script></body></html>";
        Response answer = post(TestSession.of(TestPeople.BEN), "/articles/new", fields(script), null, null);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(message(html(answer), "text")).contains("no text of an article", "paste");
        assertThat(typed(html(answer))).isEqualTo(script);
        assertThat(html(answer).select("#publisher").val()).isEqualTo("The Evening Ledger");
    }

    @Test
    void aFileThatIsNoTextIsRefusedByWhatItIsWhateverItsName() {
        TestSession ben = TestSession.of(TestPeople.BEN);
        Map<String, String> kinds = Map.of("%PDF-1.4\n1 0 obj << /Type /Catalog >> 12 men", "PDF", "{\\rtf1 12 men}", "office",
                "PK\u0003\u0004 12 men", "office", "GIF89a 12 men", "image");
        kinds.forEach((content, kind) -> {
            Response answer = post(ben, "/articles/new", fields(""), content.getBytes(StandardCharsets.US_ASCII), "paper.txt");
            assertThat(answer.statusCode()).as(kind).isEqualTo(400);
            assertThat(message(html(answer), "file")).contains(kind, "paste its text");
            assertThat(html(answer).select("#title").val()).isEqualTo("Twelve bridges closed");
        });
    }

    @Test
    void aPageIsReadAsOneThoughItsFileIsCalledATextAndATextWithTagsIsNot() {
        TestSession ben = TestSession.of(TestPeople.BEN);
        String said = TakeInTest.text();
        Document page = html(post(ben, "/articles/new", fields(""), ("\uFEFF \n<!DOCTYPE html><html><body><article><p>" + said
                + "</p></article></body></html>").getBytes(StandardCharsets.UTF_8), "page.txt"));
        assertThat(typed(page)).isEqualTo("Twelve bridges closed\n" + said);
        String tagged = "<p>" + TakeInTest.text() + "</p>";
        Response taken = post(ben, "/articles/new", fields(""), tagged.getBytes(StandardCharsets.UTF_8), "text.txt");
        assertThat(taken.statusCode()).isEqualTo(303);
        TestPeople.RITA.request().get("/api/v1" + taken.header("Location").replaceFirst("https?://[^/]+", "")).then()
                .body("text", org.hamcrest.Matchers.equalTo(tagged));
    }

    @Test
    void aReaderTakesNothingIn() {
        assertThat(TestSession.of(TestPeople.RITA).get("/articles/new").statusCode()).isEqualTo(403);
    }
}
