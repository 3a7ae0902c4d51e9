package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.TestPeople.ROOT;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

/** Every row of the table of moves. */
@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class MovesApiTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim claim = article.claim(TestArticle.BRIDGES);

    @Test
    void whatWasFoundIsKept() {
        claim.move(BEN, "acceptance").then().statusCode(200).body("state", equalTo("OPEN"), "version", equalTo(2),
                "history.move", equalTo(List.of("take-in", "acceptance")), "history[1].by", equalTo("ben"));
    }

    @Test
    void whatWasFoundIsSetAsideAndCountsAsOpenUntilAnotherConfirmsIt() {
        claim.move(BEN, "dismissal", "reason", "LIST").then().statusCode(200).body("state", equalTo("DISMISSED"),
                "dismissal.reason", equalTo("LIST"), "dismissal.by", equalTo("ben"), "dismissal.confirmedBy", nullValue());
        claim.move(BEN, "dismissal/confirmation").then().statusCode(422).body("rule", equalTo("SAME_PERSON"));
        claim.move(CLEO, "dismissal/confirmation").then().statusCode(200).body("state", equalTo("DISMISSED"),
                "dismissal.confirmedBy", equalTo("cleo"));
        claim.move(EVA, "dismissal/confirmation").then().statusCode(422).body("rule", equalTo("ILLEGAL_MOVE"));
    }

    @Test
    void aDateThatIsSetAsideAsANameNeedsNoConfirmation() {
        TestClaim date = article.claim(TestArticle.TUESDAY).moved(BEN, "dismissal", "reason", "NAME");
        date.move(CLEO, "dismissal/confirmation").then().statusCode(422).body("rule", equalTo("ILLEGAL_MOVE"));
    }

    @Test
    void aDuplicateNamesTheOtherClaim() {
        claim.move(BEN, "dismissal", "reason", "DUPLICATE").then().statusCode(400)
                .body("errors.field", hasItem("duplicateOf"));
        claim.move(BEN, "dismissal", "reason", "DUPLICATE", "duplicateOf", claim.id()).then().statusCode(400);
        claim.move(BEN, "dismissal", "reason", "DUPLICATE", "duplicateOf", article.claim(TestArticle.HOUSE).id()).then()
                .statusCode(400);
        String other = article.claim(TestArticle.DISPLACED).id();
        claim.move(BEN, "dismissal", "reason", "NAME", "duplicateOf", other).then().statusCode(400);
        claim.move(BEN, "dismissal", "reason", "DUPLICATE", "duplicateOf", other).then().statusCode(200)
                .body("dismissal.duplicateOf", equalTo(other));
    }

    @Test
    void whatTheMachineSetAsideIsBroughtBackWithAKind() {
        TestClaim house = article.claim(TestArticle.HOUSE);
        house.move(BEN, "restoration").then().statusCode(400).body("errors.field", hasItem("kind"));
        house.move(BEN, "restoration", "kind", "COUNT").then().statusCode(200).body("state", equalTo("OPEN"),
                "kind", equalTo("COUNT"), "dismissal", nullValue());
    }

    @Test
    void bringingBackNeverLowersTheCheck() {
        TestClaim date = article.claim(TestArticle.TUESDAY);
        date.patch(BEN, "check", "FULL").then().statusCode(200).body("check", equalTo("FULL"));
        date.moved(BEN, "dismissal", "reason", "NAME").move(BEN, "restoration").then().statusCode(200)
                .body("check", equalTo("FULL"));
    }

    @Test
    void aCheckerTakesAndLetsGo() {
        claim.moved(BEN, "acceptance").move(BEN, "assignment").then().statusCode(200).body("state", equalTo("IN_REVIEW"),
                "holder", equalTo("ben"));
        claim.move(CLEO, "assignment").then().statusCode(422).body("rule", equalTo("HELD_BY_OTHER"));
        claim.move(CLEO, "release").then().statusCode(422).body("rule", equalTo("HELD_BY_OTHER"));
        claim.move(BEN, "release").then().statusCode(200).body("state", equalTo("OPEN"), "holder", nullValue());
    }

    @Test
    void onlyAnEditorGivesAClaimToSomebody() {
        claim.moved(BEN, "acceptance");
        claim.move(BEN, "assignment", "to", "cleo").then().statusCode(403);
        claim.move(ADA, "assignment", "to", "nobody").then().statusCode(400).body("errors.field", hasItem("to"));
        claim.move(ADA, "assignment", "to", RITA.signInName()).then().statusCode(400);
        claim.move(ADA, "assignment", "to", "cleo", "reason", "knows bridges").then().statusCode(200)
                .body("holder", equalTo("cleo"), "history[-1].particulars.reason", equalTo("knows bridges"));
        claim.move(ADA, "assignment", "to", "ben").then().statusCode(200).body("holder", equalTo("ben"),
                "history[-1].particulars.was", equalTo("cleo"));
        claim.move(EVA, "release").then().statusCode(200).body("state", equalTo("OPEN"));
    }

    @Test
    void aProposalKeepsAndTakesTheClaimWithOneEventEach() {
        claim.supported(ADA).move(ADA, "proposal", claim.right("rationale", "The register.", "advice", "STANDS")).then()
                .statusCode(200).body("state", equalTo("AWAITING_SECOND"), "holder", nullValue(),
                        "history.move", equalTo(List.of("take-in", "evidence", "acceptance", "assignment", "proposal")),
                        "decisions[0].attributionVerdict", equalTo("NO_SOURCE_GIVEN"), "verdict", nullValue());
    }

    @Test
    void aProposalNeedsItsReasons() {
        claim.supported(ADA);
        claim.move(ADA, "proposal", claim.right()).then().statusCode(422).body("rule", equalTo("RATIONALE"));
        claim.move(ADA, "proposal", "rationale", "x").then().statusCode(400).body("errors.field", hasItem("verdict"));
        claim.move(ADA, "proposal", "verdict", "CONSISTENT", "rationale", "x").then().statusCode(400);
        claim.move(ADA, "proposal", "verdict", "REFUTED", "rationale", "x").then().statusCode(422)
                .body("rule", equalTo("DEVIATION"));
        claim.move(ADA, "proposal", "verdict", "OUTDATED", "deviation", "TYPO", "rationale", "x").then().statusCode(422)
                .body("rule", equalTo("DEVIATION"));
        claim.move(ADA, "proposal", claim.right("rationale", "x", "attributionVerdict", "CONFIRMED")).then()
                .statusCode(200);
    }

    @Test
    void aProposalForACitedClaimAnswersForTheQuotation() {
        TestClaim cited = article.claim(TestArticle.DISPLACED).supported(ADA);
        cited.move(ADA, "proposal", "verdict", "VERIFIED", "rationale", "x").then().statusCode(422)
                .body("rule", equalTo("ATTRIBUTION"));
        cited.move(ADA, "proposal", "verdict", "VERIFIED", "attributionVerdict", "NO_SOURCE_GIVEN", "rationale", "x").then()
                .statusCode(422).body("rule", equalTo("ATTRIBUTION"));
        assertThat(cited.state()).isEqualTo("PROPOSED");
    }

    @Test
    void aRefusedProposalLeavesNothingBehind() {
        claim.move(ADA, "proposal", claim.right("rationale", "x")).then().statusCode(422)
                .body("rule", equalTo("EVIDENCE_MISSING"), "errors.field", hasItem("evidence"));
        assertThat(claim.as(ADA).getList("history")).hasSize(1);
        assertThat(claim.version()).isEqualTo(1);
    }

    @Test
    void whoDoesNotHoldItCannotPropose() {
        claim.supported(ADA).moved(BEN, "acceptance").moved(BEN, "assignment");
        claim.move(CLEO, "proposal", claim.right("rationale", "x")).then().statusCode(422)
                .body("rule", equalTo("HELD_BY_OTHER"));
    }

    @Test
    void theProposerTakesTheAnswerBackAndLettingGoLeadsWhereItWasTakenFrom() {
        claim.supported(ADA).proposed(ADA);
        claim.move(BEN, "withdrawal").then().statusCode(422).body("rule", equalTo("HELD_BY_OTHER"));
        claim.moved(BEN, "return", "comment", "Which register?").proposed(ADA).move(ADA, "withdrawal").then()
                .statusCode(200).body("state", equalTo("IN_REVIEW"), "holder", equalTo("ada"),
                        "decisions[1].outcome", equalTo("WITHDRAWN"));
        claim.move(ADA, "release").then().statusCode(200).body("state", equalTo("RETURNED"));
    }

    @Test
    void twoWhoAgreeDecide() {
        claim.supported(ADA).proposed(ADA).move(BEN, "decision", claim.right("note", "counted again")).then()
                .statusCode(200).body("state", equalTo("DECIDED"), "verdict", equalTo("VERIFIED"),
                        "decisions.outcome", equalTo(List.of("AGREED", "AGREED")), "decisions[1].blind", equalTo(true),
                        "decisions[1].note", equalTo("counted again"), "decisions[1].as", equalTo("SECOND"));
    }

    @Test
    void whoDiffersInEitherAnswerSendsItBackWithBothShown() {
        TestClaim cited = article.claim(TestArticle.DISPLACED).supported(ADA).proposed(ADA);
        cited.move(BEN, "decision", "verdict", "VERIFIED", "attributionVerdict", "DIFFERS").then().statusCode(200)
                .body("state", equalTo("RETURNED"), "verdict", nullValue(),
                        "decisions.attributionVerdict", equalTo(List.of("CONFIRMED", "DIFFERS")),
                        "decisions.outcome", equalTo(List.of("DIFFERED", "DIFFERED")));
        cited.proposed(ADA).move(BEN, "decision", cited.right()).then().statusCode(200)
                .body("state", equalTo("DECIDED"), "decisions[3].blind", equalTo(false), "decisions[3].round", equalTo(2));
    }

    @Test
    void aSecondPersonSendsItBackWithAComment() {
        claim.supported(ADA).proposed(ADA);
        claim.move(BEN, "return").then().statusCode(400).body("errors.field", hasItem("comment"));
        claim.move(ADA, "return", "comment", "Hm").then().statusCode(422).body("rule", equalTo("SAME_PERSON"));
        claim.move(BEN, "return", "comment", "Which register?").then().statusCode(200).body("state", equalTo("RETURNED"),
                "comments.text", hasItem("Which register?"), "decisions[0].outcome", equalTo("RETURNED"));
    }

    @Test
    void anEditorOpensWhatWasDecidedAndAnotherSaysItHolds() {
        claim.decided();
        claim.move(BEN, "recheck", "reason", "new count").then().statusCode(403);
        claim.move(EVA, "recheck").then().statusCode(400).body("errors.field", hasItem("reason"));
        claim.move(EVA, "recheck", "reason", "new count").then().statusCode(200).body("state", equalTo("NEEDS_RECHECK"),
                "verdict", equalTo("VERIFIED"));
        claim.move(BEN, "confirmation", "note", "holds").then().statusCode(403);
        claim.move(ADA, "confirmation", "note", "holds").then().statusCode(422).body("rule", equalTo("SAME_PERSON"));
        claim.move(EVA, "confirmation").then().statusCode(400);
        claim.move(EVA, "confirmation", "note", "The new count is of another valley.").then().statusCode(200)
                .body("state", equalTo("DECIDED"), "decisions[-1].as", equalTo("CONFIRMATION"),
                        "decisions[-1].note", equalTo("The new count is of another valley."));
    }

    @Test
    void whatWasOnceDecidedIsNotSetAside() {
        claim.decided().moved(EVA, "recheck", "reason", "new count");
        claim.move(BEN, "dismissal", "reason", "NAME").then().statusCode(422).body("rule", equalTo("EVER_DECIDED"));
    }

    @Test
    void anEditorNamesTheSecondPerson() {
        claim.supported(ADA).proposed(ADA);
        claim.move(BEN, "assignment").then().statusCode(403);
        claim.move(EVA, "assignment", "to", "ada").then().statusCode(422).body("rule", equalTo("SAME_PERSON"));
        claim.move(EVA, "assignment", "to", "ben").then().statusCode(200).body("state", equalTo("AWAITING_SECOND"),
                "second", equalTo("ben"));
        claim.move(CLEO, "decision", claim.right()).then().statusCode(200).body("state", equalTo("DECIDED"),
                "second", nullValue());
    }

    @Test
    void anAdminHasNoVerdictRights() {
        claim.supported(ADA).proposed(ADA);
        claim.move(ROOT, "decision", claim.right()).then().statusCode(403);
        claim.move(RITA, "decision", claim.right()).then().statusCode(403);
    }
}
