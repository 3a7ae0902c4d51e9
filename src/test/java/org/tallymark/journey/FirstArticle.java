package org.tallymark.journey;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tallymark.TestPeople;

/**
 * The article that the product was first asked for, read in place: it is no part of these sources. Tests about it are
 * skipped where it is missing.
 */
final class FirstArticle {

    static final String PUBLISHED = "2022-02-25";

    private static final Path TEXT = Path.of("../shared/articles/taliban-russia-ukraine.txt");

    private FirstArticle() {}

    static String text() {
        assumeTrue(Files.isReadable(TEXT), "The first article is not at " + TEXT.toAbsolutePath().normalize());
        try {
            return Files.readString(TEXT);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Takes it in over the API as Ada; by another publisher it is another article. */
    static long takeIn(String publisher) {
        String text = text();
        return TestPeople.ADA.request().contentType(ContentType.JSON).body(Map.of("title", text.lines().findFirst().orElseThrow(),
                "text", text, "publisher", publisher, "published", PUBLISHED)).post("/api/v1/articles").then()
                .statusCode(201).extract().jsonPath().getLong("id");
    }

    /** Everything found in it as somebody sees it, what is set aside included. */
    static List<Map<String, Object>> found(long article, TestPeople reader) {
        return reader.request().queryParam("article", article).queryParam("limit", 200).get("/api/v1/claims").then()
                .statusCode(200).extract().jsonPath().getList("items");
    }

    /** The only claim whose quote is given. */
    static JsonPath claim(long article, String quote, TestPeople reader) {
        Object id = found(article, reader).stream().filter(claim -> claim.get("quote").equals(quote))
                .map(claim -> claim.get("id")).findFirst().orElseThrow();
        return reader.request().get("/api/v1/claims/" + id).then().statusCode(200).extract().jsonPath();
    }
}
