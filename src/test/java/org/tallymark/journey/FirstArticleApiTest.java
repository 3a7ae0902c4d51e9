package org.tallymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

/** The whole job on the first article by two scripts that know nothing but the API and their tokens. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FirstArticleApiTest {

    private static final String DEAD = "137 Ukrainians";
    private static final String SECRET = "Counted by name in the register of the dead.";

    private static final Pattern NUMBER =
            Pattern.compile("\\d[\\d,.]*\\d|\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|both)\\b");

    private static Response send(TestPeople who, String id, String resource, Map<String, Object> body) {
        return who.request().contentType(ContentType.JSON).body(body).post("/api/v1/claims/" + id + "/" + resource);
    }

    private static Map<String, Object> answer(int version, Object... more) {
        Map<String, Object> answer = new HashMap<>(Map.of("version", version, "verdict", "VERIFIED",
                "attributionVerdict", "CONFIRMED"));
        for (int i = 0; i < more.length; i += 2) {
            answer.put((String) more[i], more[i + 1]);
        }
        return answer;
    }

    private static List<NamedCsvRecord> csv(TestPeople who, long article, String... flags) {
        var request = who.request().queryParam("article", article);
        for (String flag : flags) {
            request.queryParam(flag, "true");
        }
        return CsvReader.builder().ofNamedCsvRecord(request.get("/api/v1/exports/claims.csv").then().statusCode(200)
                .extract().asString()).stream().toList();
    }

    @Test
    void twoPeopleVouchForAFigureAndItIsExportedWithItsChain() {
        long article = FirstArticle.takeIn("NDTV");
        String id = FirstArticle.claim(article, DEAD, ADA).getString("id");
        int taken = FirstArticle.claim(article, DEAD, ADA).getInt("version");
        int pinned = send(ADA, id, "evidence", Map.of("version", taken, "stance", "SUPPORTS", "text", "The register: " + SECRET,
                "passage", SECRET, "primary", true, "origin", Map.of("name", "Registry of the Dead", "kind", "ORGANISATION"),
                "quantity", Map.of("comparator", "EXACT", "low", 137, "high", 137, "unit", "person"))).then()
                .statusCode(201).extract().jsonPath().getInt("version");
        send(ADA, id, "proposal", answer(taken, "rationale", SECRET)).then().statusCode(409)
                .body("current.id", equalTo(id), "current.version", equalTo(pinned), "current.state", equalTo("PROPOSED"));
        int version = send(ADA, id, "proposal", answer(pinned, "rationale", "First answer: " + SECRET)).then()
                .statusCode(200).body("state", equalTo("AWAITING_SECOND")).extract().jsonPath().getInt("version");

        nothingTellsTheFirstAnswer(article, id, BEN);

        send(ADA, id, "decision", answer(version)).then().statusCode(422).body("rule", equalTo("SAME_PERSON"));
        send(BEN, id, "decision", answer(version)).then().statusCode(200).body("state", equalTo("DECIDED"),
                "verdict", equalTo("VERIFIED"), "decisions.by", equalTo(List.of("ada", "ben")),
                "decisions[1].blind", equalTo(true));
        assertThat(csv(BEN, article, "verified")).singleElement().satisfies(row -> {
            assertThat(row.getField("id")).isEqualTo(id);
            assertThat(row.getField("quote")).isEqualTo(DEAD);
            assertThat(row.getField("chain")).isEqualTo("AFP < Volodymyr Zelensky");
            assertThat(row.getField("attributionVerdict")).isEqualTo("CONFIRMED");
        });
    }

    private static void nothingTellsTheFirstAnswer(long article, String id, TestPeople second) {
        String whole = second.request().get("/api/v1/claims/" + id).then().statusCode(200)
                .body("decisions.by", equalTo(List.of("ada"))).extract().asString();
        assertThat(whole).doesNotContain("VERIFIED", "CONFIRMED", "SUPPORTS", "First answer");
        String list = second.request().queryParam("article", article).queryParam("state", "AWAITING_SECOND")
                .get("/api/v1/claims").then().body("items.id", equalTo(List.of(id))).extract().asString();
        assertThat(list).doesNotContain("VERIFIED", "CONFIRMED", "First answer");
        for (String verdict : List.of("VERIFIED", "REFUTED", "UNVERIFIABLE")) {
            second.request().queryParam("article", article).queryParam("verdict", verdict).get("/api/v1/claims").then()
                    .statusCode(200).body("items.size()", equalTo(0));
        }
        assertThat(csv(second, article)).filteredOn(row -> row.getField("id").equals(id)).singleElement()
                .satisfies(row -> assertThat(row.getFields()).doesNotContain("VERIFIED", "CONFIRMED")
                        .noneMatch(field -> field.contains("SUPPORTS") || field.contains("First answer")));
        assertThat(csv(second, article, "verified")).isEmpty();
        second.request().queryParam("article", article).queryParam("single", "true")
                .get("/api/v1/exports/claims.csv").then().statusCode(403);
    }

    @Test
    void allDatesAreConfirmedInTwoCalls() {
        long article = FirstArticle.takeIn("The Two Calls Tribune");
        confirm(article, ADA, "AWAITING_SECOND");
        confirm(article, BEN, "DECIDED");
        assertThat(dates(article)).hasSize(10).allSatisfy(date -> assertThat(date.get("state")).isEqualTo("DECIDED"));
    }

    private static void confirm(long article, TestPeople who, String state) {
        List<Map<String, Object>> rows = dates(article).stream()
                .map(date -> Map.of("id", date.get("id"), "version", date.get("version"))).toList();
        who.request().contentType(ContentType.JSON).body(Map.of("claims", rows))
                .post("/api/v1/articles/" + article + "/readings").then().statusCode(200)
                .body("items.status", everyItem(equalTo(200)), "items.claim.state", everyItem(equalTo(state)));
    }

    private static List<Map<String, Object>> dates(long article) {
        return FirstArticle.found(article, ADA).stream().filter(claim -> "READING".equals(claim.get("check"))
                && !"DISMISSED".equals(claim.get("state"))).toList();
    }

    @Test
    void everyFigureAndDateIsReadRightly() {
        long article = FirstArticle.takeIn("The Gold Standard");
        assertThat(FirstArticle.found(article, ADA).stream().filter(claim -> !"DISMISSED".equals(claim.get("state")))
                .map(FirstArticleApiTest::record)).containsExactlyInAnyOrder(
                "months: PXM",
                "August last year: 2021-08",
                "February 25, 2022: 2022-02-25 < @QaharBalkhi",
                "August: 2021-08",
                "any country: EXACT 0 country, in Afghanistan",
                "Friday morning: 2022-02-25TMO",
                "Over 1,000 civilians: KILLED MORE_THAN 1000 person as of 2021, in Afghanistan < Daily Mail",
                "over 2,000: INJURED MORE_THAN 2000 person as of 2021, in Afghanistan < Daily Mail",
                "last year: 2021 < Daily Mail",
                "Friday: 2022-02-25",
                "three directions: EXACT 3 direction",
                "daybreak: 2022-02-25TMO < were reported",
                "Friday: 2022-02-25",
                "more than 1,000 Russian soldiers: KILLED MORE_THAN 1000 person < Ukraine's Defence Ministry",
                "137 Ukrainians: KILLED EXACT 137 person as of 2022-02-24/2022-02-25 < AFP < Volodymyr Zelensky",
                "early Thursday: 2022-02-24 < AFP < Volodymyr Zelensky");
    }

    /** A claim in one line; when an implicit zero holds is left out, as the article does not say. */
    @SuppressWarnings("unchecked")
    private static String record(Map<String, Object> claim) {
        StringBuilder line = new StringBuilder(claim.get("quote") + ":");
        Map<String, Object> quantity = (Map<String, Object>) claim.get("quantity");
        Map<String, Object> time = (Map<String, Object>) claim.get("time");
        if (claim.get("effect") != null) {
            line.append(' ').append(claim.get("effect"));
        }
        if (quantity != null) {
            line.append(' ').append(quantity.get("comparator")).append(' ')
                    .append(((Number) quantity.get("low")).longValue()).append(' ').append(quantity.get("unit"));
        }
        if (time != null) {
            line.append(' ').append(time.get("value"));
        }
        if (claim.get("effect") != null && claim.get("asOf") != null) {
            line.append(" as of ").append(claim.get("asOf"));
        }
        if (claim.get("place") != null) {
            line.append(", in ").append(claim.get("place"));
        }
        for (Map<String, Object> hop : (List<Map<String, Object>>) claim.get("attribution")) {
            line.append(" < ").append(hop.get("name"));
        }
        return line.toString();
    }

    @Test
    void noNumberOfTheTextIsUnaccountedFor() {
        long article = FirstArticle.takeIn("The Full Account");
        var whole = ADA.request().get("/api/v1/articles/" + article).then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> found = FirstArticle.found(article, ADA);
        NUMBER.matcher(whole.getString("text")).results().forEach(number -> assertThat(found)
                .as("what accounts for %s at %d", number.group(), number.start())
                .anyMatch(claim -> (int) claim.get("start") <= number.start() && number.end() <= (int) claim.get("end")));
        assertThat(whole.getInt("ledger.claims")).isEqualTo(16);
        assertThat(whole.getInt("ledger.dismissed")).isPositive();
        assertThat(whole.getInt("ledger.numbers")).isEqualTo(found.size())
                .isEqualTo(whole.getInt("ledger.claims") + whole.getInt("ledger.dismissed"));
    }
}
