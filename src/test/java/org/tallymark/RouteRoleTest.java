package org.tallymark;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.TestArticle;
import org.tallymark.people.Person;
import org.tallymark.people.Roles;
import org.tallymark.review.Stance;

/**
 * Case 65: every route answers every role as {@code routes.tsv} says. What a role lacks is answered 403; what it has is
 * answered as far as the row's request goes, mostly 428 or 400 because it leaves out the version, so that nothing moves.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RouteRoleTest {

    /** In the order of the table's columns; the first is nobody. */
    private static final List<TestPeople> ROLES =
            Arrays.asList(null, TestPeople.RITA, TestPeople.BEN, TestPeople.ADA, TestPeople.ROOT);

    private record Row(String route, String body, List<Integer> expected) {

        static Row of(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], Arrays.stream(cells[2].split(" ")).map(Integer::valueOf).toList());
        }
    }

    @Test
    void everyRouteHasItsRow() throws IOException {
        assertThat(table().keySet()).isEqualTo(Routes.all());
    }

    @Test
    void everyRoleIsAnsweredAsTheTableSays() throws IOException {
        SoftAssertions answers = new SoftAssertions();
        for (Row row : table().values()) {
            Fixture fixture = Fixture.create();
            for (int i = 0; i < ROLES.size(); i++) {
                answers.assertThat(send(row, fixture, ROLES.get(i)).statusCode())
                        .as(row.route + " as " + (ROLES.get(i) == null ? "nobody" : ROLES.get(i).signInName()))
                        .isEqualTo(row.expected.get(i));
            }
        }
        answers.assertAll();
    }

    @Test
    void strangersAreLedToSignInOnPagesOnly() throws IOException {
        Fixture fixture = Fixture.create();
        for (Row row : table().values()) {
            if (row.expected.get(0) == 303 && row.route.startsWith("GET ")) {
                assertThat(send(row, fixture, null).header("Location")).as(row.route).startsWith("/sign-in?next=");
            }
        }
    }

    private static Map<String, Row> table() throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        try (var file = RouteRoleTest.class.getResourceAsStream("routes.tsv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(Row::of).forEach(row -> rows.put(row.route, row));
        }
        return rows;
    }

    private static Response send(Row row, Fixture fixture, TestPeople who) {
        String[] parts = row.route.split(" ");
        RequestSpecification request = (who == null ? given() : who.request()).redirects().follow(false)
                .config(RestAssured.config().encoderConfig(
                        EncoderConfig.encoderConfig().encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)));
        if (!row.body.isEmpty()) {
            if (parts.length > 2 && parts[2].startsWith("multipart")) {
                request.multiPart("file", "note.txt", "Seen.".getBytes(StandardCharsets.UTF_8), "text/plain");
            } else {
                request.contentType(parts.length > 2 ? parts[2] : row.body.startsWith("{") ? "application/json"
                        : "application/x-www-form-urlencoded").body(fixture.fill(row.body));
            }
        }
        return request.urlEncodingEnabled(false).request(parts[0], fixture.fill(parts[1]));
    }

    /** What the placeholders of a path stand for; made anew for each route, as some of them change something. */
    private record Fixture(Map<String, String> names) {

        static Fixture create() {
            TestArticle article = TestArticle.create();
            String claim = ReviewSteps.id(article.id(), TestArticle.DISPLACED);
            ReviewSteps.pin(claim, TestPeople.ADA, Stance.SUPPORTS);
            var pinned = TestPeople.ADA.request().get("/api/v1/claims/" + claim).jsonPath();
            return new Fixture(Map.ofEntries(
                    Map.entry("{id}", String.valueOf(article.id())),
                    Map.entry("{article}", String.valueOf(article.id())),
                    Map.entry("{claim}", claim),
                    Map.entry("{evidence}", pinned.getString("evidence[0].id")),
                    Map.entry("{copy}", pinned.getString("evidence[0].copy.id")),
                    Map.entry("{source}", pinned.getString("evidence[0].origin.id")),
                    Map.entry("{snapshot}", pinned.getString("snapshot")),
                    Map.entry("{other}", "Registry of " + claim),
                    Map.entry("{act}", "acceptance"),
                    Map.entry("{title}", "guest-" + UUID.randomUUID()),
                    Map.entry("{name}", newcomer()),
                    Map.entry("{secret}", "no-such-secret")));
        }

        private static String newcomer() {
            String name = "newcomer-" + UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> Person.create(name, new Roles(true, false, false),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS)));
            return name;
        }

        String fill(String path) {
            String filled = path.contains("/claims/{id}") ? path.replace("{id}", "{claim}")
                    : path.contains("/sources/{id}") ? path.replace("{id}", "{source}")
                    : path.matches("(/api/v1|/account)/(tokens|sessions)/.*") ? path.replace("{id}", "999999999") : path;
            for (Map.Entry<String, String> name : names.entrySet()) {
                filled = filled.replace(name.getKey(), name.getValue());
            }
            return filled;
        }
    }
}
