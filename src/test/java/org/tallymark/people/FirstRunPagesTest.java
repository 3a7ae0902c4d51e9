package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class FirstRunPagesTest {

    @Inject
    FirstRun firstRun;

    private String secret;

    @BeforeEach
    void print() {
        secret = Secret.random();
        QuarkusTransaction.requiringNew().run(() -> OneTimeLink.create(OneTimeLink.Purpose.FIRST_RUN, null,
                new Roles(true, true, true), secret, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    @Test
    void whoFollowsTheLinkBecomesEditorAndAdminOnce() {
        TestAdmins.nobodyIsAdmin(() -> {
            String link = "/first-run/" + secret;
            TestSession session = TestSession.stranger();
            session.get(link).then().statusCode(200);
            session.kept(join(session, "First")).then().statusCode(303);
            session.get("/api/v1/me").then().body("name", equalTo("first"), "roles", contains("editor", "admin"));
            session.get(link).then().statusCode(404);
        });
        TestPeople.ROOT.request().contentType("application/json").body("{\"active\": false}")
                .patch("/api/v1/people/first").then().statusCode(200);
    }

    private Response join(TestSession session, String name) {
        return session.form().formParam("name", name).formParam("password", Newcomer.PASSWORD)
                .formParam("repeated", Newcomer.PASSWORD).post("/first-run/" + secret);
    }

    @Test
    void aLinkFromBeforeThereWasAnAdminIsSpent() {
        TestSession session = TestSession.stranger();
        TestAdmins.nobodyIsAdmin(() -> session.get("/first-run/" + secret).then().statusCode(200));
        join(session, "late").then().statusCode(404);
        session.form().post("/first-run/" + secret + "/demo").then().statusCode(404);
        session.get("/first-run/" + secret).then().statusCode(404);
    }

    @Test
    void aStartThatFindsAnAdminWithdrawsTheLink() {
        firstRun.start(null);
        TestAdmins.nobodyIsAdmin(() -> TestSession.stranger().get("/first-run/" + secret).then().statusCode(404));
    }

    @Test
    void everyFaultIsExplainedBesideItsFieldAndTheNameStays() {
        TestAdmins.nobodyIsAdmin(() -> {
            TestSession session = TestSession.stranger();
            session.get("/first-run/" + secret);
            session.form().formParam("name", "two words").formParam("password", "short").formParam("repeated", "shor")
                    .post("/first-run/" + secret).then().statusCode(400)
                    .body(allOf(containsString("value=\"two words\""), containsString("Name takes small letters"),
                            containsString("Password needs 12 characters"), containsString("This is not the same"),
                            not(containsString("shor\""))));
            join(session, "ada").then().statusCode(400).body(containsString("Name is taken"));
        });
    }

    @Test
    void whereSomebodyIsThereIsNoSampleToBeginWith() {
        TestAdmins.nobodyIsAdmin(() -> {
            TestSession session = TestSession.stranger();
            session.get("/first-run/" + secret).then().statusCode(200).body(not(containsString("Look around")));
            session.form().post("/first-run/" + secret + "/demo").then().statusCode(403);
        });
    }

    @Test
    void noOtherLinkLeadsThere() {
        TestSession session = TestSession.stranger();
        session.get("/first-run/guessed").then().statusCode(404).body(containsString("it was used, has expired"));
        session.get("/invitations/" + secret).then().statusCode(404);
        String invitation = Newcomer.invite("not-the-first", "reader").replace("/invitations/", "/first-run/");
        session.get(invitation).then().statusCode(404);
        session.get("/sign-in");
        session.form().formParam("name", "x").post(invitation).then().statusCode(404);
    }

    @Test
    void theStartTellsWhereToGo() {
        assertThat(FirstRun.text("http://127.0.0.1:8080/first-run/x")).contains(
                "\n    http://127.0.0.1:8080/first-run/x\n");
    }
}
