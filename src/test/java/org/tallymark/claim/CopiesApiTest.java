package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CopiesApiTest {

    private final TestArticle article = TestArticle.create();
    private final String copies = article.path() + "/copies";

    @Test
    void aPastedTextIsKept() {
        int id = article.post(BEN, "copies", "text", "Line one\nLine two", "title", "Bulletin").then().statusCode(201)
                .header("Location", startsWith("http")).body("kind", equalTo("TEXT"), "title", equalTo("Bulletin"),
                        "status", equalTo("STORED"), "sha256", notNullValue(), "by", equalTo("ben"),
                        "confidential", equalTo(false), "contact", nullValue()).extract().path("id");
        RITA.request().get(copies + "/" + id + "/text").then().statusCode(200).contentType("text/plain;charset=UTF-8")
                .body(equalTo("Line one\nLine two"));
        RITA.request().get(copies).then().statusCode(200).body("items.id", contains(id), "next", nullValue());
    }

    @Test
    void aContactIsKept() {
        Map<String, Object> contact = fields("with", "The mayor", "how", "CALL", "at", "2026-03-05T10:00:00Z");
        article.post(BEN, "copies", "contact", contact, "confidential", true).then().statusCode(201)
                .body("kind", equalTo("CONTACT"), "contact.with", equalTo("The mayor"), "confidential", equalTo(true));
        article.post(BEN, "copies", "contact", contact, "text", "and this").then().statusCode(400);
        contact.put("at", "+999999999-01-01T00:00:00Z");
        article.post(BEN, "copies", "contact", contact).then().statusCode(400).body("errors.field", hasItem("contact.at"));
        assertThat(CLEO.request().get(copies).asString()).doesNotContain("mayor");
    }

    @Test
    void whatIsMissingIsNamed() {
        article.post(BEN, "copies").then().statusCode(400).body("errors.field", hasItem("text"));
        article.post(BEN, "copies", "url", "https://example.org").then().statusCode(400)
                .body("errors[0].message", containsString("paste"));
        article.post(RITA, "copies", "text", "x").then().statusCode(403);
        new TestArticle(999999).post(BEN, "copies", "text", "x").then().statusCode(404);
        BEN.request().multiPart("alt", "no file").post(copies).then().statusCode(400).body("errors.field", hasItem("file"));
        BEN.request().get(copies + "/99/text").then().statusCode(404);
        BEN.request().get(copies + "/x/content").then().statusCode(404);
    }

    /** Hostile cases 3 and 40. */
    @Test
    void anAddressThatIsNoneOfAPageIsRefused() {
        for (String url : List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "http://good@evil/",
                "https://a b", "www.example.org")) {
            article.post(BEN, "copies", "text", "x", "url", url).then().statusCode(400).body("errors.field", hasItem("url"));
            article.claim(TestArticle.BRIDGES).move(BEN, "evidence", "stance", "CONTEXT", "text", "x", "url", url).then()
                    .statusCode(400).body("errors.field", hasItem("url"));
        }
        article.post(BEN, "copies", "text", "x", "url", "HTTPS://example.org/a?b=c#d").then().statusCode(201);
        article.claim(TestArticle.BRIDGES).move(BEN, "evidence", "stance", "CONTEXT", "text", "x".repeat(5_000_001)).then()
                .statusCode(400).body("errors.field", hasItem("text"));
    }

    @Test
    void aPdfIsReadPageByPage() {
        int id = upload("report.pdf", TestPdf.ofPages("First page: 214 fled", "Second page: seven bridges")).then()
                .statusCode(201).body("kind", equalTo("FILE"), "mediaType", equalTo("application/pdf"), "pages", equalTo(2),
                        "title", equalTo("report.pdf"), "note", nullValue()).extract().path("id");
        assertThat(RITA.request().get(copies + "/" + id + "/text").asString().split("\f"))
                .containsExactly("First page: 214 fled", "Second page: seven bridges");
    }

    @Test
    void aLockedABrokenAndATextlessPdfAreKeptAndSaySo() {
        upload("locked.pdf", TestPdf.locked("secret")).then().statusCode(201).body("note", containsString("password"),
                "mediaType", equalTo("application/pdf"));
        int broken = upload("broken.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)).then()
                .statusCode(201).body("note", containsString("damaged")).extract().path("id");
        upload("scan.pdf", TestPdf.ofPages("")).then().statusCode(201).body("note", containsString("no text"),
                "pages", equalTo(1));
        BEN.request().get(copies + "/" + broken + "/text").then().statusCode(404);
        assertThat(BEN.request().get(copies + "/" + broken + "/content").asByteArray())
                .asString(StandardCharsets.US_ASCII).isEqualTo("%PDF-1.7 and nothing more");
    }

    @Test
    void aPdfOfTooManyPagesIsRefused() {
        upload("long.pdf", TestPdf.ofPages(new String[PdfReader.MOST_PAGES + 1])).then().statusCode(413)
                .body("errors.field", hasItem("file"), "detail", containsString("501 pages"));
    }

    @Test
    void aPdfThatUnpacksToFarMoreThanItIsDoesNotReachTheServersMemory() {
        upload("bomb.pdf", TestPdf.bomb()).then().statusCode(201).body("mediaType", equalTo("application/pdf"));
        BEN.request().get(article.path() + "/copies").then().statusCode(200);
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefused() {
        upload("big.txt", " ".repeat((int) FileReading.LARGEST + 1).getBytes(StandardCharsets.US_ASCII)).then()
                .statusCode(413).body("errors.field", hasItem("file"));
    }

    @Test
    void anImageIsKnownByItsFirstBytesAndKeptWithItsDescription() throws IOException {
        int id = BEN.request().multiPart("file", "photo.exe", image("png")).multiPart("alt", "A bridge in the river").post(copies).then()
                .statusCode(201).body("mediaType", equalTo("image/png"), "note", nullValue()).extract().path("id");
        RITA.request().get(copies + "/" + id + "/text").then().statusCode(200).body(equalTo("A bridge in the river"));
        upload("photo.jpg", image("jpg")).then().statusCode(201)
                .body("mediaType", equalTo("image/jpeg"), "note", containsString("Nobody described"));
        byte[] webp = Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        upload("photo.webp", webp).then().statusCode(201).body("mediaType", equalTo("image/webp"), "note",
                containsString("Nobody described"));
    }

    @Test
    void aDamagedImageIsKeptAndSaysSo() {
        for (String damaged : new String[] {"\u0089PNG\r\n\u001A\njunk and more junk", "\u00FF\u00D8\u00FF\u00E0junk",
            "RIFF0000WEBPVP8 ", "RIFF\"\0\0\0WEBPVP8 \u0016\0\0\0junk, and as much of it as it says...."}) {
            byte[] bytes = damaged.getBytes(StandardCharsets.ISO_8859_1);
            int id = BEN.request().multiPart("file", "photo", bytes).multiPart("alt", "A bridge").post(copies).then()
                    .statusCode(201).body("mediaType", startsWith("image/"), "note", containsString("damaged"))
                    .extract().path("id");
            assertThat(BEN.request().get(copies + "/" + id + "/content").asByteArray()).isEqualTo(bytes);
        }
    }

    private static byte[] image(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), format, out)).isTrue();
        return out.toByteArray();
    }

    @Test
    void anUploadWithAFieldThatIsNotKnownOrSentTwiceIsRefused() {
        byte[] text = "A paper.".getBytes(StandardCharsets.UTF_8);
        BEN.request().multiPart("file", "a.txt", text).multiPart("confidental", "true").post(copies).then().statusCode(400)
                .body("errors.field", hasItem("confidental"));
        BEN.request().multiPart("file", "a.txt", text).multiPart("other", "b.txt", text).post(copies).then()
                .statusCode(400).body("errors.field", hasItem("other"));
        BEN.request().multiPart("file", "a.txt", text).multiPart("file", "b.txt", text).post(copies).then()
                .statusCode(400).body("errors.field", hasItem("file"));
        BEN.request().multiPart("file", "a paper").post(copies).then().statusCode(400).body("errors.field", hasItem("file"));
        BEN.request().get(copies).then().body("items", empty());
    }

    @Test
    void whatIsNoneOfTheseIsRefused() {
        upload("program.exe", new byte[] {'M', 'Z', 0, 1, 2}).then().statusCode(400).body("errors.field", hasItem("file"));
        upload("empty.txt", new byte[0]).then().statusCode(400).body("errors.field", hasItem("file"));
    }

    @Test
    void whatSomebodyMeansToProtectIsNeverStoredOpen() {
        byte[] text = "A secret paper.".getBytes(StandardCharsets.UTF_8);
        BEN.request().multiPart("file", "a.txt", text).multiPart("confidential", "on").post(copies).then().statusCode(201)
                .body("confidential", equalTo(true));
        BEN.request().multiPart("file", "a.txt", text).multiPart("confidential", "yes").post(copies).then().statusCode(400)
                .body("errors.field", hasItem("confidential"));
    }

    @Test
    void textIsReadInItsCharset() {
        assertThat(textOf("utf8.txt", "Größe ½".getBytes(StandardCharsets.UTF_8))).isEqualTo("Größe ½");
        assertThat(textOf("bom.txt", "\uFEFFGröße".getBytes(StandardCharsets.UTF_8))).isEqualTo("Größe");
        assertThat(textOf("utf16.txt", "\uFEFFGröße".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Größe");
        assertThat(textOf("western.txt", "Größe".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("Größe");
    }

    private String textOf(String name, byte[] bytes) {
        int id = upload(name, bytes).then().statusCode(201).extract().path("id");
        return RITA.request().get(copies + "/" + id + "/text").asString();
    }

    /** Hostile cases 50 and 51. */
    @Test
    void whatABrowserCouldRunIsServedAsMereBytesUnderAHarmlessName() {
        int id = upload("../../evil.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)).then()
                .statusCode(201).body("title", equalTo("evil.html"), "mediaType", equalTo("text/html")).extract().path("id");
        for (String part : new String[] {"/content", "/text"}) {
            RITA.request().get(copies + "/" + id + part).then().statusCode(200)
                    .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", containsString("sandbox"));
            var headers = RITA.request().get(copies + "/" + id + part).headers();
            assertThat(headers.getValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
            assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
            assertThat(headers.getValues("Cache-Control")).containsExactly("private, no-store");
        }
        RITA.request().get(copies + "/" + id + "/content").then().contentType("application/octet-stream")
                .header("Content-Disposition", startsWith("attachment; filename=\"evil.html\""));
        int svg = upload("x.svg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)).then().statusCode(201)
                .extract().path("id");
        RITA.request().get(copies + "/" + svg + "/content").then().contentType("application/octet-stream")
                .header("Content-Disposition", endsWith("filename*=UTF-8''x.svg"));
        int contact = article.post(BEN, "copies", "text", "x").then().extract().path("id");
        RITA.request().get(copies + "/" + contact + "/content").then().header("Content-Disposition",
                containsString("copy-" + contact + ".txt"));
    }

    private Response upload(String name, byte[] bytes) {
        return BEN.request().multiPart("file", name, bytes).post(copies);
    }
}
