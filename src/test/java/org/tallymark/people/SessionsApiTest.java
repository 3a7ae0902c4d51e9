package org.tallymark.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SessionsApiTest {

    @Test
    void onesOwnSessionsAreListedAndEnded() {
        Newcomer somebody = Newcomer.with("reader");
        TestSession second = TestSession.stranger();
        second.signIn(somebody.name(), Newcomer.PASSWORD).then().statusCode(303);
        int other = second.get("/api/v1/sessions").then().statusCode(200).body("items", hasSize(2),
                "items.current", contains(true, false), "items.person", contains(somebody.name(), somebody.name()))
                .extract().path("items[1].id");
        second.get("/account");
        second.request().header("X-CSRF-Token", second.csrf()).delete("/api/v1/sessions/" + other).then()
                .statusCode(204);
        somebody.session().get("/api/v1/me").then().statusCode(401);
        second.get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void anAdminSeesAndEndsAnybodys() {
        Newcomer somebody = Newcomer.with("checker");
        int id = TestPeople.ROOT.request().queryParam("person", somebody.name()).get("/api/v1/sessions").then()
                .statusCode(200).body("items", hasSize(1), "items[0].current", equalTo(false)).extract()
                .path("items[0].id");
        TestPeople.ROOT.request().get("/api/v1/sessions/" + id).then().statusCode(200);
        TestPeople.ADA.request().get("/api/v1/sessions/" + id).then().statusCode(404);
        TestPeople.ADA.request().delete("/api/v1/sessions/" + id).then().statusCode(404);
        TestPeople.ADA.request().queryParam("person", somebody.name()).get("/api/v1/sessions").then().statusCode(403);
        TestPeople.ROOT.request().queryParam("person", "nobody").get("/api/v1/sessions").then().statusCode(404);
        TestPeople.ROOT.request().delete("/api/v1/sessions/" + id).then().statusCode(204);
        somebody.session().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void anAdminIsShownEverybodysAndOthersTheirOwn() {
        Newcomer one = Newcomer.with("checker");
        Newcomer other = Newcomer.with("reader");
        TestPeople.ROOT.request().get("/api/v1/sessions").then().statusCode(200)
                .body("items.person", hasItems(one.name(), other.name()));
        one.session().get("/api/v1/sessions").then().statusCode(200).body("items.person", contains(one.name()));
    }

    @Test
    void anExpiredSessionOpensNothing() {
        Newcomer somebody = Newcomer.with("reader");
        QuarkusTransaction.requiringNew().run(() -> Session.update("expiresAt = ?1 where person = ?2",
                Instant.parse("2999-01-01T00:00:00Z"), somebody.name()));
        somebody.session().get("/api/v1/me").then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> Session.update("beganAt = ?1, expiresAt = ?1 where person = ?2",
                Instant.parse("2020-01-01T00:00:00Z"), somebody.name()));
        somebody.session().get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void nothingIsWhereNoNumberIs() {
        TestPeople.ADA.request().get("/api/v1/sessions/0").then().statusCode(404);
        TestPeople.ADA.request().delete("/api/v1/sessions/99999999999999999999").then().statusCode(404);
    }
}
