package org.tallymark.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestSession;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;

@QuarkusTest
@TestProfile(DemoTest.WithTheSample.class)
@WithTestResource(TestDatabase.class)
class DemoTest {

    /** A start with the sample and nobody else. */
    public static class WithTheSample implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tallymark.demo", "true", "tallymark.bootstrap-tokens", "");
        }
    }

    @Inject
    Demo demo;

    @Inject
    Loopback loopback;

    @Test
    void theSignInPageSaysHowToSignInAsEitherOfTheTwo() {
        TestSession.stranger().get("/sign-in").then().statusCode(200).body(allOf(
                containsString("Ada, editor"), containsString("Ben, checker")));
        for (DemoPerson person : DemoPerson.BOTH) {
            TestSession session = TestSession.stranger();
            session.signIn(person.name(), person.password()).then().statusCode(303);
            session.get("/api/v1/me").then().body("roles", contains(person.role()));
        }
    }

    @Test
    void theHistoryTellsOfThem() {
        List<Event> events = QuarkusTransaction.requiringNew().call(() -> Event.list("articleId = ?1 and move = 'demo'"
                + " order by sequence", Chain.NO_ARTICLE));
        assertThat(events).extracting(event -> event.particulars).containsExactly(
                Map.of("person", "ada", "roles", DemoPerson.EDITOR.roles().words()),
                Map.of("person", "ben", "roles", DemoPerson.CHECKER.roles().words()));
    }

    @Test
    void theyDoNotStandInTheWayOfTheFirstAdmin() {
        assertThat(QuarkusTransaction.requiringNew().call(() -> OneTimeLink.count("purpose",
                OneTimeLink.Purpose.FIRST_RUN))).isEqualTo(1);
    }

    @Test
    void whereOthersAreServedNobodyComesInByAPasswordThatIsShown() {
        serveEverybody(() -> {
            TestSession.stranger().get("/sign-in").then().body(not(containsString(DemoPerson.CHECKER.password())));
            TestSession.stranger().signIn("ben", DemoPerson.CHECKER.password()).then().statusCode(400);
        });
    }

    @Test
    void whereOthersAreServedNeitherTokenNorSessionOfTheirsLetsAnybodyIn() {
        TestSession session = TestSession.stranger();
        session.signIn("ben", DemoPerson.CHECKER.password()).then().statusCode(303);
        String token = Secret.random();
        QuarkusTransaction.requiringNew().run(() -> ApiToken.create("ben", "script", ApiToken.Scope.api, token, null,
                Instant.now()));
        RequestSpecification script = given().header("Authorization", "Bearer " + token);
        script.get("/api/v1/me").then().statusCode(200);
        serveEverybody(() -> {
            script.get("/api/v1/me").then().statusCode(401);
            session.get("/api/v1/me").then().statusCode(401);
        });
        session.get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void whereOthersAreServedItDoesNotStart() {
        serveEverybody(() -> assertThatThrownBy(() -> demo.start(null)).hasMessageContaining("TALLYMARK_DEMO")
                .hasMessageContaining("QUARKUS_HTTP_HOST=127.0.0.1"));
    }

    private void serveEverybody(Runnable test) {
        Loopback real = ClientProxy.unwrap(loopback);
        String host = real.host;
        real.host = "0.0.0.0";
        try {
            test.run();
        } finally {
            real.host = host;
        }
    }
}
