package org.tallymark.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TokensApiTest {

    private static ValidatableResponse make(TestPeople who, String body) {
        return who.request().contentType("application/json").body(body).post("/api/v1/tokens").then();
    }

    private static ValidatableResponse me(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/me").then();
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsKept() {
        ValidatableResponse made = make(TestPeople.CLEO, "{\"label\": \"nightly\", \"scope\": \"api\"}").statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/tokens/\\d+"))
                .body("label", equalTo("nightly"), "scope", equalTo("api"), "expires", nullValue());
        String token = made.extract().path("token");
        int id = made.extract().path("id");
        me(token).statusCode(200).body("name", equalTo("cleo"));
        TestPeople.CLEO.request().get("/api/v1/tokens/" + id).then().statusCode(200).body("$", not(hasKey("token")))
                .body(not(containsString(token)));
        TestPeople.CLEO.request().get("/api/v1/tokens").then().statusCode(200)
                .body("items", everyItem(not(hasKey("token"))), "next", nullValue());
        String kept = QuarkusTransaction.requiringNew().call(() -> ApiToken.<ApiToken>findById((long) id).secretHash);
        assertThat(kept).matches("[0-9a-f]{64}").isNotEqualTo(token);
    }

    @Test
    void hostile74ARevokedTokenOpensNothing() {
        ValidatableResponse made = make(TestPeople.CLEO, "{\"label\": \"old\", \"scope\": \"api\"}");
        String path = "/api/v1/tokens/" + made.extract().path("id");
        TestPeople.CLEO.request().delete(path).then().statusCode(204);
        me(made.extract().path("token")).statusCode(401);
        TestPeople.CLEO.request().get(path).then().statusCode(404);
        TestPeople.CLEO.request().delete(path).then().statusCode(404);
    }

    @Test
    void hostile74AnExpiredTokenOpensNothing() {
        ValidatableResponse made = make(TestPeople.CLEO,
                "{\"label\": \"brief\", \"scope\": \"api\", \"expires\": \"2999-01-01T00:00:00Z\"}").statusCode(201)
                .body("expires", equalTo("2999-01-01T00:00:00Z"));
        me(made.extract().path("token")).statusCode(200);
        int id = made.extract().path("id");
        QuarkusTransaction.requiringNew().run(() -> ApiToken.<ApiToken>findById((long) id).expiresAt =
                Instant.parse("2020-01-01T00:00:00Z"));
        me(made.extract().path("token")).statusCode(401);
    }

    @Test
    void hostile74AFeedsTokenNeverUsesTheApi() {
        String feeds = make(TestPeople.ADA, "{\"label\": \"reader app\", \"scope\": \"feeds\"}").extract().path("token");
        me(feeds).statusCode(401);
        given().auth().preemptive().basic("ada", feeds).get("/api/v1/me").then().statusCode(401);
        given().auth().preemptive().basic("ada", feeds).get("/api/v1/exports/claims.csv").then().statusCode(401);
        given().auth().preemptive().basic("ada", feeds).post("/api/v1/exports/claims.atom").then().statusCode(401);
    }

    @Test
    void aFeedTakesAFeedsTokenAsThePasswordAndNoOther() {
        String feeds = make(TestPeople.ADA, "{\"label\": \"reader app\", \"scope\": \"feeds\"}").extract().path("token");
        String path = "/api/v1/exports/there-is-no-such.atom";
        given().auth().preemptive().basic("whoever", feeds).get(path).then().statusCode(404);
        given().auth().preemptive().basic("ada", TestPeople.ADA.token()).get(path).then().statusCode(401);
        given().auth().preemptive().basic("ada", TestPeople.ADA.password()).get(path).then().statusCode(401);
        given().header("Authorization", "Basic !not-base64").get(path).then().statusCode(401)
                .header("WWW-Authenticate", containsString("Basic"));
    }

    @Test
    void somebodyElsesTokenIsNotThereExceptForAnAdmin() {
        String path = "/api/v1/tokens/" + make(TestPeople.CLEO, "{\"label\": \"hers\", \"scope\": \"api\"}").extract()
                .path("id");
        TestPeople.ADA.request().get(path).then().statusCode(404);
        TestPeople.ADA.request().delete(path).then().statusCode(404);
        TestPeople.ROOT.request().delete(path).then().statusCode(204);
        TestPeople.ADA.request().get("/api/v1/tokens/none").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{`scope`: `api`} | label", "{`label`: ` `, `scope`: `api`} | label",
        "{`label`: `two\\nlines`, `scope`: `api`} | label", "{`label`: `x`} | scope",
        "{`label`: `x`, `scope`: `admin`} | scope", "{`label`: `x`, `scope`: 0} | scope",
        "{`label`: `x`, `scope`: `api`, `expires`: `2020-01-01T00:00:00Z`} | expires",
        "{`label`: `x`, `scope`: `api`, `expires`: `tomorrow`} | expires",
        "{`label`: `x`, `scope`: `api`, `person`: `ada`} | person"})
    void aBadTokenNamesItsField(String body, String field) {
        make(TestPeople.CLEO, body.replace('`', '"')).statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void theListHoldsTheCallersOwn() {
        Newcomer somebody = Newcomer.with("reader");
        somebody.token("feeds");
        somebody.session().get("/api/v1/tokens").then().statusCode(200).body("items", hasSize(1),
                "items.scope", contains("feeds"));
    }
}
