package org.tallymark.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    Tries tries;

    @AfterEach
    void forgetTheGuesses() {
        for (String name : new String[] {"cleo", "rita", "?", "nobody-cleo", "nobody-rita"}) {
            for (int guess = 0; guess < Tries.PER_NAME; guess++) {
                tries.forget(name, "127.0.0.1");
            }
        }
    }

    @Test
    void nameAndPasswordBeginASessionAndLeadToTheDesk() {
        TestSession session = TestSession.stranger();
        session.signIn("ben", TestPeople.BEN.password()).then().statusCode(303).header("Location", endsWith("/"))
                .header("Set-Cookie", allOf(containsString("HTTPOnly"), containsString("SameSite=Lax"),
                        containsString("Path=/"), not(containsString("Secure"))));
        session.get("/api/v1/me").then().statusCode(200).body("name", equalTo("ben"));
    }

    @Test
    void theNameMayBeTypedInCapitals() {
        TestSession.stranger().signIn(" Ben ", TestPeople.BEN.password()).then().statusCode(303);
    }

    @Test
    void hostile73AnUnknownNameIsAnsweredAsAWrongPasswordIs() {
        String known = TestSession.stranger().signIn("cleo", "not the password of cleo").then().statusCode(400)
                .extract().asString();
        String unknown = TestSession.stranger().signIn("nobody-cleo", "not the password of cleo").then()
                .statusCode(400).extract().asString();
        assertThat(unknown.replace("nobody-cleo", "cleo").replaceAll("value=\"[0-9a-f]{64}\"", ""))
                .isEqualTo(known.replaceAll("value=\"[0-9a-f]{64}\"", "")).contains("Password or name is wrong");
    }

    @Test
    void hostile73GuessingStopsForKnownAndUnknownNamesAlike() {
        for (String name : new String[] {"rita", "nobody-rita"}) {
            for (int tries = 0; tries < Tries.PER_NAME; tries++) {
                TestSession.stranger().signIn(name, "guess number " + tries).then().statusCode(400);
            }
            TestSession.stranger().signIn(name, TestPeople.RITA.password()).then().statusCode(429)
                    .header("Set-Cookie", not(containsString(TestSession.COOKIE)))
                    .body(containsString("There were too many tries. Wait 15 minutes"));
        }
    }

    @Test
    void hostile72ASessionThatSomebodyElseChoseIsNotTaken() {
        TestSession session = TestSession.stranger();
        session.get("/sign-in");
        Response signedIn = session.form().cookie(TestSession.COOKIE, "chosen-by-somebody-else")
                .formParam("name", "ben").formParam("password", TestPeople.BEN.password()).post("/sign-in");
        assertThat(signedIn.cookie(TestSession.COOKIE)).isNotEqualTo("chosen-by-somebody-else").hasSize(43);
        given().cookie(TestSession.COOKIE, "chosen-by-somebody-else").get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void hostile72SigningInAgainEndsTheSessionBefore() {
        TestSession session = TestSession.of(TestPeople.BEN);
        String before = session.cookie();
        session.kept(session.form().formParam("name", "ben").formParam("password", TestPeople.BEN.password())
                .post("/sign-in")).then().statusCode(303);
        assertThat(session.cookie()).isNotEqualTo(before);
        given().cookie(TestSession.COOKIE, before).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void hostile72AfterSignOutTheCookieOpensNothing() {
        TestSession session = TestSession.of(TestPeople.BEN);
        String before = session.cookie();
        session.form().post("/sign-out").then().statusCode(303).header("Location", endsWith("/sign-in"))
                .header("Set-Cookie", containsString("Max-Age=0"));
        given().cookie(TestSession.COOKIE, before).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void hostile75AfterSignInNoOtherSiteIsNext() {
        TestSession session = TestSession.stranger();
        session.get("/sign-in?next=//evil.example/").then().statusCode(200).body(not(containsString("evil.example")));
        session.form().formParam("name", "ben").formParam("password", TestPeople.BEN.password())
                .formParam("next", "https://evil.example/").post("/sign-in").then().statusCode(303)
                .header("Location", not(containsString("evil.example")));
    }

    @Test
    void thePageThatWasAskedForIsNext() {
        TestSession session = TestSession.stranger();
        session.get("/sign-in?next=%2Fclaims%3Fq%3Dx").then().statusCode(200).body(containsString("value=\"/claims?q=x\""));
        session.form().formParam("name", "ben").formParam("password", TestPeople.BEN.password())
                .formParam("next", "/claims?q=x").post("/sign-in").then().statusCode(303)
                .header("Location", endsWith("/claims?q=x"));
    }

    @Test
    void whoIsSignedInNeedNotSignIn() {
        TestSession.of(TestPeople.BEN).get("/sign-in?next=%2Fclaims").then().statusCode(303)
                .header("Location", endsWith("/claims"));
    }

    @Test
    void theNameStaysInTheFormAndThePasswordDoesNot() {
        TestSession.stranger().signIn("a<b", "what I typed").then().statusCode(400).header("Location", equalTo(null))
                .body(containsString("value=\"a&lt;b\""), not(containsString("what I typed")))
                .header("Cache-Control", notNullValue());
    }
}
