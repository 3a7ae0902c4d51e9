package org.tallymark.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class CsrfTest {

    private static final String TOKEN = "{\"label\": \"made across sites\", \"scope\": \"api\"}";

    @Test
    void hostile68AFormWithoutATokenIsRefused() {
        TestSession.of(TestPeople.BEN).request().contentType("application/x-www-form-urlencoded").post("/sign-out")
                .then().statusCode(403).body(containsString("load the page again"));
    }

    @Test
    void hostile68AnotherSessionsTokenIsRefused() {
        TestSession bens = TestSession.of(TestPeople.BEN);
        TestSession another = TestSession.of(TestPeople.BEN);
        bens.request().formParam("csrf-token", another.csrf()).post("/sign-out").then().statusCode(403);
        bens.request().header("X-CSRF-Token", another.csrf()).contentType("application/json").body(TOKEN)
                .post("/api/v1/tokens").then().statusCode(403).contentType("application/problem+json");
        bens.get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void hostile68TheSessionsCookieAloneChangesNothingOverTheApi() {
        TestSession session = TestSession.of(TestPeople.BEN);
        session.request().contentType("application/json").body(TOKEN).post("/api/v1/tokens").then().statusCode(403)
                .body("title", equalTo("Not allowed"));
        session.request().contentType("text/plain").body(TOKEN).post("/api/v1/tokens").then().statusCode(415);
        session.request().header("X-CSRF-Token", session.csrf()).contentType("application/json").body(TOKEN)
                .post("/api/v1/tokens").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://evil.example", "Origin, null", "Origin, http://localhost:1", "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"})
    void hostile68AnotherSiteIsRefusedEvenWithTheToken(String header, String value) {
        TestSession session = TestSession.of(TestPeople.BEN);
        session.form().header(header, value).post("/sign-out").then().statusCode(403)
                .body(containsString("another site"));
    }

    @Test
    void whatAnotherSiteFetchesUnseenIsNotShown() {
        TestSession session = TestSession.of(TestPeople.BEN);
        session.request().header("Sec-Fetch-Site", "same-site").header("Sec-Fetch-Mode", "no-cors")
                .header("Sec-Fetch-Dest", "image").get("/").then().statusCode(403);
        session.request().header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", "document").get("/").then().statusCode(200);
    }

    @Test
    void hostile68ASignInFormOfAnotherBrowserIsRefused() {
        TestSession stranger = TestSession.stranger();
        stranger.get("/sign-in");
        signIn(given().formParam("csrf-token", stranger.csrf())).post("/sign-in").then().statusCode(403);
        TestSession another = TestSession.stranger();
        another.get("/sign-in");
        signIn(another.request().formParam("csrf-token", stranger.csrf())).post("/sign-in").then().statusCode(403);
    }

    private static RequestSpecification signIn(RequestSpecification form) {
        return form.redirects().follow(false).formParam("name", "ben").formParam("password",
                TestPeople.BEN.password());
    }

    @Test
    void hostile68LookingAtTheSignOutChangesNothing() {
        TestSession session = TestSession.of(TestPeople.BEN);
        session.request().get("/sign-out").then().statusCode(405);
        session.get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aBearerTokenNeedsNoOther() {
        TestPeople.BEN.request().contentType("application/json").body(TOKEN).post("/api/v1/tokens").then()
                .statusCode(201);
    }
}
