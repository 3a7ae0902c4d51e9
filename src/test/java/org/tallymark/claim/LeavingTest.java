package org.tallymark.claim;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.people.Person;
import org.tallymark.people.Roles;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LeavingTest {

    @Test
    void whatSomebodyHeldIsLetGoWhenTheyAreDeactivated() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> Person.create("leaves-soon", new Roles(true, false, false), now));
        long first = Story.of("Left behind").tells("41 ferries", fact -> fact.exactly("41", "ferry")).takeIn();
        long second = Story.of("Left behind too").tells("42 ferries", fact -> fact.exactly("42", "ferry"))
                .tells("43 ferries", fact -> fact.exactly("43", "ferry")).takeIn();
        String held = ReviewSteps.id(first, 1);
        String heldToo = ReviewSteps.id(second, 2);
        String bens = ReviewSteps.id(second, 1);
        take(held, "leaves-soon", now);
        take(heldToo, "leaves-soon", now);
        take(bens, "ben", now);

        TestPeople.ROOT.request().contentType("application/json").body("{\"active\": false}")
                .patch("/api/v1/people/leaves-soon").then().statusCode(200);

        for (String id : new String[] {held, heldToo}) {
            TestPeople.ADA.request().get("/api/v1/claims/" + id).then().statusCode(200)
                    .body("state", equalTo("OPEN"), "holder", nullValue(), "history[-1].move", equalTo("release"),
                            "history[-1].by", nullValue(),
                            "history[-1].particulars", hasEntry("deactivated", "leaves-soon"));
        }
        TestPeople.ADA.request().get("/api/v1/claims/" + bens).then().body("holder", equalTo("ben"));
    }

    @Test
    void whoWasNamedTheSecondPersonIsNamedNoMore() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> Person.create("second-no-more", new Roles(true, false, false), now));
        TestClaim claim = TestArticle.create().claim(TestArticle.DISPLACED).supported(TestPeople.BEN).proposed(TestPeople.BEN)
                .moved(TestPeople.ADA, "assignment", "to", "second-no-more");
        TestPeople.ROOT.request().contentType("application/json").body("{\"active\": false}")
                .patch("/api/v1/people/second-no-more").then().statusCode(200);
        TestPeople.ADA.request().get(claim.path()).then().body("state", equalTo("AWAITING_SECOND"), "second", nullValue(),
                "history[-1].move", equalTo("assignment"), "history[-1].by", nullValue(),
                "history[-1].particulars", hasEntry("deactivated", "second-no-more"));
        claim.moved(TestPeople.CLEO, "decision", claim.right());
    }

    @Test
    void whoLosesTheCheckersRoleHoldsNothingAndIsNamedNoMore() { // [67]
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        QuarkusTransaction.requiringNew().run(() -> Person.create("reads-only-now", new Roles(true, true, false), now));
        String held = ReviewSteps.id(Story.of("Left by a reader").tells("44 ferries", fact -> fact.exactly("44", "ferry"))
                .takeIn(), 1);
        take(held, "reads-only-now", now);
        TestClaim waits = TestArticle.create().claim(TestArticle.DISPLACED).supported(TestPeople.BEN)
                .proposed(TestPeople.BEN).moved(TestPeople.ADA, "assignment", "to", "reads-only-now");

        give("reads-only-now", "checker");
        TestPeople.ADA.request().get("/api/v1/claims/" + held).then().body("holder", equalTo("reads-only-now"));

        give("reads-only-now", "reader");
        TestPeople.ADA.request().get("/api/v1/claims/" + held).then().body("state", equalTo("OPEN"), "holder", nullValue(),
                "history[-1].move", equalTo("release"), "history[-1].by", nullValue(),
                "history[-1].particulars", hasEntry("demoted", "reads-only-now"));
        TestPeople.ADA.request().get(waits.path()).then().body("state", equalTo("AWAITING_SECOND"), "second", nullValue(),
                "history[-1].particulars", hasEntry("demoted", "reads-only-now"));
    }

    private static void give(String name, String role) {
        TestPeople.ROOT.request().contentType("application/json").body("{\"roles\": [\"" + role + "\"]}")
                .patch("/api/v1/people/" + name).then().statusCode(200);
    }

    private static void take(String id, String name, Instant now) {
        Actor actor = new Actor(name, true, false, now);
        ClaimId claim = ClaimId.parse(id).orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            ClaimMoves moves = new ClaimMoves();
            int version = Claim.<Claim>findById(claim).version;
            moves.accept(claim, new MoveRequest.Plain(version), actor);
            moves.assign(claim, new MoveRequest.Assign(version + 1, null, null), actor);
        });
    }
}
