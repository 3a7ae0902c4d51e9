package org.tallymark.claim;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class UndoApiTest {

    private final TestClaim claim = TestArticle.create().claim(TestArticle.BRIDGES);

    @Test
    void keepingIsUndoneByItsAuthorWithAnEventOfItsOwn() {
        claim.moved(BEN, "acceptance");
        int event = claim.lastEvent();
        claim.move(CLEO, "undo", "event", event).then().statusCode(422).body("rule", equalTo("ILLEGAL_MOVE"));
        claim.move(BEN, "undo").then().statusCode(400);
        claim.move(BEN, "undo", "event", event - 1).then().statusCode(422);
        claim.move(BEN, "undo", "event", event).then().statusCode(200).body("state", equalTo("PROPOSED"),
                "version", equalTo(3), "history.move", contains("take-in", "acceptance", "undo"),
                "history[-1].particulars.undone", equalTo("acceptance"));
        undo(BEN, 422);
    }

    @Test
    void settingAsideIsUndoneToTheFormerState() {
        claim.moved(BEN, "dismissal", "reason", "LIST");
        undo(BEN, 200).body("state", equalTo("PROPOSED"), "dismissal", nullValue());
        claim.moved(BEN, "acceptance").moved(BEN, "dismissal", "reason", "LIST");
        undo(BEN, 200).body("state", equalTo("OPEN"));
    }

    @Test
    void takingIsUndone() {
        claim.moved(BEN, "acceptance").moved(BEN, "assignment");
        undo(BEN, 200).body("state", equalTo("OPEN"), "holder", nullValue());
    }

    @Test
    void givingToSomebodyElseIsUndoneToTheFormerHolder() {
        claim.moved(BEN, "acceptance").moved(BEN, "assignment").moved(ADA, "assignment", "to", "cleo");
        undo(ADA, 200).body("state", equalTo("IN_REVIEW"), "holder", equalTo("ben"));
        claim.move(BEN, "release").then().statusCode(200).body("state", equalTo("OPEN"));
    }

    @Test
    void namingTheSecondPersonIsUndone() {
        claim.supported(ADA).proposed(ADA).moved(EVA, "assignment", "to", "ben").moved(EVA, "assignment", "to", "cleo");
        undo(EVA, 200).body("state", equalTo("AWAITING_SECOND"), "second", equalTo("ben"));
    }

    @Test
    void aCommentIsUndone() {
        claim.send(BEN, "comments", Map.of("text", "Oops")).then().statusCode(201);
        undo(BEN, 200).body("comments", empty());
    }

    @Test
    void aPinIsUndone() {
        claim.supported(BEN);
        undo(BEN, 200).body("evidence", empty(), "state", equalTo("PROPOSED"));
    }

    @Test
    void whatOthersBuiltOnIsNotUndone() {
        claim.moved(BEN, "acceptance");
        int event = claim.lastEvent();
        claim.send(CLEO, "comments", Map.of("text", "Why?"));
        claim.move(BEN, "undo", "event", event).then().statusCode(422).body("rule", equalTo("ILLEGAL_MOVE"));
    }

    @Test
    void anAnswerIsNeverUndone() {
        claim.supported(ADA).proposed(ADA);
        undo(ADA, 422);
        claim.moved(BEN, "decision", claim.right());
        undo(BEN, 422);
    }

    private io.restassured.response.ValidatableResponse undo(TestPeople who, int status) {
        return claim.move(who, "undo", "event", claim.lastEvent()).then().statusCode(status);
    }
}
