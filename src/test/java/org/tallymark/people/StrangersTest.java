package org.tallymark.people;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class StrangersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/claims/31c14", "/api/v1/there-is-no-such-thing", "/api", "/q/openapi",
            "/css/../api/v1/me", "/api/v1/me/", "//api/v1/me"})
    void theApiAsksForATokenBeforeItSaysWhatIsThere(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(401)
                .contentType("application/problem+json")
                .body("title", equalTo("Sign in first"), "status", equalTo(401), "errors.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/31", "/there-is-no-such-page"})
    void pagesLeadToTheSignInAndBack(String path) {
        given().urlEncodingEnabled(false).redirects().follow(false).get(path + "?q=a%26b").then().statusCode(303)
                .header("Location", endsWith("/sign-in?next=" + path.replace("/", "%2F") + "%3Fq%3Da%2526b"));
    }

    @Test
    void aPostToAPageIsNotRepeatedAfterSignIn() {
        given().redirects().follow(false).post("/articles/31").then().statusCode(303)
                .header("Location", endsWith("/sign-in"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody-has-this-token-0123456789abcdef", "'; DROP TABLE person; --"})
    void aTokenThatNobodyHasIsRefused(String token) {
        given().header("Authorization", "Bearer " + token).get("/api/v1/me").then().statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aTokenInTheAddressIsNoToken() {
        given().queryParam("access_token", TestPeople.ADA.token()).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void healthIsOpen() {
        when().get("/q/health/live").then().statusCode(200);
        when().get("/q/health").then().statusCode(200);
    }

    @Test
    void everybodyWhoIsSignedInMayReadTheApisDescription() {
        TestPeople.RITA.request().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/me"));
    }
}
