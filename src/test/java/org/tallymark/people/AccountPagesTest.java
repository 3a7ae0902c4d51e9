package org.tallymark.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestSession;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class AccountPagesTest {

    private static Response change(TestSession session, String current, String password, String repeated) {
        return session.kept(session.form().formParam("current", current).formParam("password", password)
                .formParam("repeated", repeated).post("/account/password"));
    }

    @Test
    void hostile72ANewPasswordEndsEverySessionButThisWhichIsBegunAnew() {
        Newcomer somebody = Newcomer.with("checker");
        TestSession elsewhere = TestSession.stranger();
        elsewhere.signIn(somebody.name(), Newcomer.PASSWORD);
        String before = somebody.session().cookie();
        change(somebody.session(), Newcomer.PASSWORD, "another kiwi on monday", "another kiwi on monday").then()
                .statusCode(303).header("Location", endsWith("/account"));
        somebody.session().get("/api/v1/me").then().statusCode(200).body("name", equalTo(somebody.name()));
        elsewhere.get("/api/v1/me").then().statusCode(401);
        given().cookie(TestSession.COOKIE, before).get("/api/v1/me").then().statusCode(401);
        TestSession.stranger().signIn(somebody.name(), "another kiwi on monday").then().statusCode(303);
    }

    @Test
    void aRefusedPasswordIsExplainedBesideItsField() {
        Newcomer somebody = Newcomer.with("checker");
        change(somebody.session(), "wrong", "another kiwi on monday", "another kiwi on monday").then().statusCode(400)
                .body(containsString("This is not your present password."));
        change(somebody.session(), Newcomer.PASSWORD, "short", "shor").then().statusCode(400)
                .body(allOf(containsString("Password needs 12 characters or more"),
                        containsString("This is not the same as the one above.")));
        TestSession.stranger().signIn(somebody.name(), Newcomer.PASSWORD).then().statusCode(303);
    }

    @Test
    void thePresentPasswordIsNotGuessedOnEither() {
        Newcomer somebody = Newcomer.with("checker");
        for (int guess = 0; guess < Tries.PER_NAME; guess++) {
            change(somebody.session(), "guess " + guess, "another kiwi on monday", "another kiwi on monday").then()
                    .statusCode(400);
        }
        change(somebody.session(), Newcomer.PASSWORD, "another kiwi on monday", "another kiwi on monday").then()
                .statusCode(429).body(containsString("too many tries"));
    }

    @Test
    void aTokenIsMadeShownAndRevoked() {
        Newcomer somebody = Newcomer.with("checker");
        TestSession session = somebody.session();
        String page = session.form().formParam("label", "night <b>run").formParam("scope", "api")
                .formParam("life", "month").post("/account/tokens").then().statusCode(201)
                .body(containsString("night &lt;b&gt;run")).extract().asString();
        String token = Jsoup.parse(page).selectFirst("input[aria-label=New token]").val();
        given().header("Authorization", "Bearer " + token).get("/api/v1/me").then().statusCode(200);
        String again = session.get("/account").then().body(not(containsString(token))).extract().asString();
        String revocation = Jsoup.parse(again).selectFirst("form[action$=/revocation]").attr("action");
        session.form().post(revocation).then().statusCode(303);
        given().header("Authorization", "Bearer " + token).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aTokenWithoutAWordForItIsRefusedAndNothingTypedIsLost() {
        Newcomer.with("checker").session().form().formParam("label", " ").formParam("scope", "feeds")
                .formParam("life", "year").post("/account/tokens").then().statusCode(400)
                .body(allOf(containsString("This needs a word"), containsString("<option value=\"feeds\" selected>"),
                        containsString("<option value=\"year\" selected>")));
    }

    @Test
    void aSessionIsEnded() {
        Newcomer somebody = Newcomer.with("checker");
        String page = somebody.session().get("/account").asString();
        VisibleText.mustHoldNoCode(page);
        String end = Jsoup.parse(page).selectFirst("form[action$=/end]").attr("action");
        somebody.session().form().post(end).then().statusCode(303);
        somebody.session().get("/api/v1/me").then().statusCode(401);
    }
}
