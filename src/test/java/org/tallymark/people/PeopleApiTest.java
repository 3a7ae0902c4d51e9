package org.tallymark.people;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PeopleApiTest {

    private static ValidatableResponse patch(TestPeople who, String name, String body) {
        return who.request().contentType("application/json").body(body).patch("/api/v1/people/" + name).then();
    }

    private static ValidatableResponse invite(TestPeople who, String body) {
        return who.request().contentType("application/json").body(body).post("/api/v1/invitations").then();
    }

    @Test
    void everybodySeesWhoIsHere() {
        TestPeople.RITA.request().get("/api/v1/people").then().statusCode(200)
                .body("items.name", hasItems("ada", "ben", "root"), "next", nullValue());
        TestPeople.RITA.request().get("/api/v1/people/eva").then().statusCode(200)
                .body("roles", contains("editor", "admin"), "active", equalTo(true));
        TestPeople.RITA.request().get("/api/v1/people/nobody").then().statusCode(404);
    }

    @Test
    void anInvitationIsALinkThatWorksOnce() {
        String link = Newcomer.invite("invited-once", "checker");
        TestSession session = TestSession.stranger();
        session.get(link).then().statusCode(200).body(containsString("Welcome, Invited-once"));
        Newcomer.accept(session, link, Newcomer.PASSWORD);
        session.get("/api/v1/me").then().body("name", equalTo("invited-once"), "roles", contains("checker"));
        session.get(link).then().statusCode(404);
    }

    @Test
    void anInvitationSaysWhereItIsAndUntilWhen() {
        invite(TestPeople.ROOT, "{\"name\": \"invited-json\", \"roles\": [\"editor\", \"admin\"]}").statusCode(201)
                .body("name", equalTo("invited-json"),
                        "link", matchesPattern("http://[^/]+/invitations/[A-Za-z0-9_-]{43}"),
                        "expires", matchesPattern("20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
    }

    @Test
    void inANewInvitationsPlaceTheOldOneIsGone() {
        String old = Newcomer.invite("invited-twice", "checker");
        String now = Newcomer.invite("invited-twice", "reader");
        TestSession.stranger().get(old).then().statusCode(404);
        TestSession.stranger().get(now).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{`name`: `Ada`, `roles`: [`editor`]} | name",
        "{`name`: `a\\r\\nb`, `roles`: [`editor`]} | name",
        "{`name`: `a\\u001b[31m`, `roles`: [`editor`]} | name",
        "{`roles`: [`editor`]} | name",
        "{`name`: `somebody`, `roles`: []} | roles",
        "{`name`: `somebody`} | roles",
        "{`name`: `somebody`, `roles`: [`boss`]} | roles",
        "{`name`: `somebody`, `roles`: [`editor`], `admin`: true} | admin",
        "{`name`: 7, `roles`: [`editor`]} | name",
    })
    void aBadInvitationNamesItsField(String body, String field) {
        invite(TestPeople.ROOT, body.replace('`', '"')).statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void aNameIsGivenOnce() {
        invite(TestPeople.ROOT, "{\"name\": \"ada\", \"roles\": [\"editor\"]}").statusCode(409);
    }

    @Test
    void onlyAnAdminChangesPeople() {
        for (TestPeople who : new TestPeople[] {TestPeople.RITA, TestPeople.BEN, TestPeople.ADA}) {
            invite(who, "{\"name\": \"mine\", \"roles\": [\"admin\"]}").statusCode(403);
            patch(who, "rita", "{\"roles\": [\"admin\"]}").statusCode(403);
            who.request().post("/api/v1/people/rita/reset").then().statusCode(403);
        }
    }

    @Test
    void whatIsNotThereAndWhatIsWrongAnswerBeforeWhatIsNotAllowed() {
        patch(TestPeople.RITA, "nobody", "{\"role\": 1}").statusCode(404);
        patch(TestPeople.RITA, "rita", "{\"role\": 1}").statusCode(400).body("errors.field", contains("role"));
        patch(TestPeople.RITA, "rita", "{\"roles\": [\"boss\"]}").statusCode(400);
        TestPeople.RITA.request().post("/api/v1/people/nobody/reset").then().statusCode(404);
    }

    @Test
    void hostile67ADemotionHoldsFromTheNextRequestOn() {
        Newcomer editor = Newcomer.with("editor", "admin");
        String token = editor.token("api");
        patch(TestPeople.ROOT, editor.name(), "{\"roles\": [\"reader\"]}").statusCode(200)
                .body("roles", contains("reader"));
        editor.session().get("/api/v1/me").then().body("roles", contains("reader"));
        editor.session().get("/people").then().statusCode(403);
        given().header("Authorization", "Bearer " + token).contentType("application/json")
                .body("{\"active\": false}").patch("/api/v1/people/rita").then().statusCode(403);
    }

    @Test
    void hostile67DeactivationEndsEveryWayInForGood() {
        Newcomer leaver = Newcomer.with("checker");
        String token = leaver.token("api");
        patch(TestPeople.ROOT, leaver.name(), "{\"active\": false}").statusCode(200).body("active", equalTo(false));
        leaver.session().get("/api/v1/me").then().statusCode(401);
        given().header("Authorization", "Bearer " + token).get("/api/v1/me").then().statusCode(401);
        TestSession.stranger().signIn(leaver.name(), Newcomer.PASSWORD).then().statusCode(400);
        TestPeople.ROOT.request().post("/api/v1/people/" + leaver.name() + "/reset").then().statusCode(409);

        patch(TestPeople.ROOT, leaver.name(), "{\"active\": true}").statusCode(200).body("active", equalTo(true));
        leaver.session().get("/api/v1/me").then().statusCode(401);
        given().header("Authorization", "Bearer " + token).get("/api/v1/me").then().statusCode(401);
        TestSession.stranger().signIn(leaver.name(), Newcomer.PASSWORD).then().statusCode(303);
    }

    @Test
    void hostile72AResetLinkGivesANewPasswordAndEndsTheSessions() {
        Newcomer forgetful = Newcomer.with("checker");
        String link = TestPeople.ROOT.request().post("/api/v1/people/" + forgetful.name() + "/reset").then()
                .statusCode(200).extract().path("link");
        forgetful.session().get("/api/v1/me").then().statusCode(200);
        TestSession elsewhere = TestSession.stranger();
        Newcomer.accept(elsewhere, URI.create(link).getPath(), "another kiwi on monday");
        elsewhere.get("/api/v1/me").then().body("name", equalTo(forgetful.name()));
        forgetful.session().get("/api/v1/me").then().statusCode(401);
        TestSession.stranger().signIn(forgetful.name(), "another kiwi on monday").then().statusCode(303);
    }

    @Test
    void theLastAdminStays() {
        // Others may be admins at this moment too: whoever is left last is refused.
        TestAdmins.onlyRootIsAdmin(() -> {
            patch(TestPeople.ROOT, "root", "{\"active\": false}").statusCode(422).body("rule", equalTo("LAST_ADMIN"));
            patch(TestPeople.ROOT, "root", "{\"roles\": [\"editor\"]}").statusCode(422)
                    .body("rule", equalTo("LAST_ADMIN"));
            patch(TestPeople.ROOT, "root", "{\"roles\": [\"admin\"]}").statusCode(200);
        });
    }
}
