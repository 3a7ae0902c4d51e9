package org.tallymark.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimJson;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.State;
import org.tallymark.review.Verdict;
import org.tallymark.web.VisibleText;

/** The review's pages as a browser without JavaScript uses them. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReviewPagesTest {

    private long article;
    private ClaimId money;
    private TestSession ada;

    @BeforeEach
    void takeIn() {
        article = SampleArticle.takeIn();
        money = SampleArticle.claim(article, "$8 million");
        ada = TestSession.of(TestPeople.ADA);
    }

    private String beside(ClaimId claim) {
        return "/articles/" + article + "?claim=" + claim;
    }

    private Response send(TestSession session, ClaimId claim, String act, Map<String, ?> fields) {
        return session.form().formParam("on", "article").formParam("version", version(claim)).formParams(fields)
                .post("/claims/" + claim + "/" + act);
    }

    private int version(ClaimId claim) {
        return ReviewSample.look(claim).claim().version();
    }

    private State state(ClaimId claim) {
        return ReviewSample.look(claim).claim().state();
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        TestSession.stranger().get("/articles/" + article).then().statusCode(303);
        TestSession.stranger().get("/claims/" + money).then().statusCode(303);
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        ada.get("/articles/999999").then().statusCode(404);
        ada.get("/claims/" + article + "c99").then().statusCode(404);
        ada.get("/articles/" + article + "?claim=" + article + "c99").then().statusCode(404);
    }

    @Test
    void aReaderSeesTheTextAndNothingToAnswer() {
        String page = TestSession.of(TestPeople.RITA).get(beside(money)).asString();
        assertThat(VisibleText.of(page)).contains("The transport ministry put the loss at", "exactly 8 million US dollars")
                .doesNotContain("Send for second check");
        VisibleText.mustHoldNoCode(page);
    }

    @Test
    void theTallyCountsEveryNumber() {
        String page = VisibleText.of(ada.get("/articles/" + article).asString());
        assertThat(page).contains("6 to check", "4 dates", "1 set aside", "Sign off: 6 claims and 4 dates still open",
                "Harbour Union 2", "nobody 5");
    }

    @Test
    void anImplicitZeroSaysWhatItIsReadFrom() {
        assertThat(VisibleText.of(ada.get(beside(SampleArticle.claim(article, "any insurer"))).asString()))
                .contains("0 insurer, read from “The harbour is yet to be turned down by any insurer.”");
    }

    @Test
    void afterAnAnswerTheNextClaimComes() {
        ada.get(beside(money));
        Response sent = send(ada, money, "proposal", Map.of("verdict", "UNVERIFIABLE", "attributionVerdict", "CONFIRMED",
                "rationale", "Nobody else counted.", "tried", "the archive"));
        assertThat(sent.statusCode()).isEqualTo(303);
        String next = sent.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(ada.get(next).asString()).contains("At least 140 containers</h2>");
        assertThat(state(money)).isEqualTo(State.AWAITING_SECOND);
    }

    @Test
    void aNumberBesideNoNumberIsRefusedAndKept() {
        ada.get(beside(money));
        Response refused = send(ada, money, "correction", Map.of("comparator", "", "low", "9,000,000"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("say how it binds", "9,000,000");
    }

    @Test
    void whyItIsReadSoIsSaidInWords() {
        int real = TestPeople.ADA.request().contentType("application/json").body(Map.of("title", "Over 40 killed", "text",
                "Over 40 people were killed in Aldmouth, police said.", "published", "2022-02-25", "publisher", "Why Post"))
                .post("/api/v1/articles").then().statusCode(201).extract().path("id");
        String page = ada.get("/articles/" + real).asString();
        assertThat(page).contains("Read as “more than” because of “over”.").doesNotContain("comparator: over");
    }

    @Test
    void whyItHoldsThenAndThereIsSaidByTheWordsOfTheText() {
        int real = TestPeople.ADA.request().contentType("application/json").body(Map.of("title", "Storm", "text",
                "The storm reached Aldmouth on Tuesday. Some 300 people fled their homes in Brinsea.", "published", "2022-02-25",
                "publisher", "Why Post")).post("/api/v1/articles").then().statusCode(201).extract().path("id");
        assertThat(ada.get("/claims/" + real + "c2").asString()).contains("The place stands behind the figure in its sentence: “Brinsea”.",
                "Its sentence names no time; as of the last that the sentences before it name: “Tuesday”.");
    }

    @Test
    void thatNoBasisWasFoundIsSentWithWhatWasTried() {
        ada.get(beside(money));
        send(ada, money, "proposal", Map.of("verdict", "REFUTED", "deviation", "NO_BASIS", "attributionVerdict", "NOT_FOUND",
                "rationale", "Nobody counted.", "paste", "The harbour's yearbook.", "tried", "the archive")).then()
                .statusCode(303);
        assertThat(state(money)).isEqualTo(State.AWAITING_SECOND);
        assertThat(ReviewSample.look(money).evidence()).extracting(ClaimJson.EvidenceJson::tried).contains("the archive");
    }

    @Test
    void aRefusalKeepsNothingOfWhatCameAlong() {
        ada.get(beside(money));
        Response sent = send(ada, money, "proposal", Map.of("verdict", "VERIFIED", "attributionVerdict", "CONFIRMED",
                "rationale", "It is so.", "paste", "The loss was $8 million."));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.asString()).contains("It is so.", "The loss was $8 million.");
        assertThat(ReviewSample.look(money).evidence()).isEmpty();
    }

    @Test
    void whoComesTooLateSeesBothSides() {
        ada.get(beside(money));
        Response late = ada.form().formParam("on", "article").formParam("version", 0)
                .formParam("verdict", "UNVERIFIABLE").formParam("rationale", "My own reason.")
                .post("/claims/" + money + "/proposal");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(VisibleText.of(late.asString())).contains("Somebody changed this", "Now Found", "Your why",
                "My own reason.");
    }

    @Test
    void theSecondPersonSeesNothingOfTheFirstAnswer() {
        ReviewSample sample = ReviewSample.of(article);
        ClaimId ships = sample.claim("37 ships");
        for (String path : new String[] {beside(ships), "/claims/" + ships}) {
            assertThat(ada.get(path).asString()).doesNotContain("Nobody else has counted", "the harbour office");
        }
        TestSession ben = TestSession.of(TestPeople.BEN);
        assertThat(ben.get("/claims/" + ships).asString()).contains("Nobody else has counted");
    }

    @Test
    void answersThatDifferComeBackWithBothShown() {
        ReviewSample sample = ReviewSample.of(article);
        String page = VisibleText.of(ada.get(beside(sample.claim("At least 140 containers"))).asString());
        assertThat(page).contains("Sent back", "Nobody else has counted", "Missing context");
    }

    @Test
    void settingAsideIsConfirmedByAnotherPerson() {
        ada.get(beside(money));
        send(ada, money, "dismissal", Map.of("reason", "NOT_CHECKABLE"));
        assertThat(VisibleText.of(ada.get("/articles/" + article + "?over=aside").asString()))
                .contains("nothing anybody could check", "Ada, to confirm").doesNotContain("Confirm Bring back");
        TestSession ben = TestSession.of(TestPeople.BEN);
        ben.get("/articles/" + article + "?over=aside");
        send(ben, money, "dismissal-confirmation", Map.of()).then().statusCode(303);
        assertThat(VisibleText.of(ben.get(beside(money)).asString())).contains("confirmed by Ben");
    }

    @Test
    void aReadingIsCorrectedAndTheMachinesStays() {
        ada.get(beside(money));
        send(ada, money, "correction", Map.of("kind", "MONEY", "comparator", "ABOUT", "low", "8,000,000", "high", "",
                "unit", "USD", "trend", "", "asOf", "2022-02")).then().statusCode(303);
        assertThat(VisibleText.of(ada.get(beside(money)).asString())).contains("about 8 million US dollars", "as of: Feb 2022");
    }

    @Test
    void aWrongCorrectionIsShownBesideItsField() {
        ada.get(beside(money));
        Response wrong = send(ada, money, "correction", Map.of("comparator", "EXACT", "low", "eight", "unit", "USD"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.asString()).contains("Must be a number in digits", "value=\"eight\"");
    }

    @Test
    void whoSaysSoIsCorrected() {
        ada.get(beside(money));
        ada.form().formParam("on", "article").formParam("version", version(money))
                .formParam("hopName", "Harbour Office", "transport ministry").formParam("hopKind", "GOVERNMENT", "GOVERNMENT")
                .formParam("hopRead", "0").post("/claims/" + money + "/correction").then().statusCode(303);
        assertThat(ReviewSample.look(money).claim().attribution()).extracting(hop -> hop.name() + hop.read())
                .containsExactly("Harbour Officetrue", "transport ministryfalse");
    }

    @Test
    void aScreenshotIsKeptAsEvidenceWithWhatItShows() {
        ada.get(beside(money));
        Response without = upload(Map.of());
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.asString()).contains("say what the image shows");
        upload(Map.of("alt", "A chart of the losses")).then().statusCode(303);
        assertThat(ReviewSample.look(money).evidence().get(0).copy().title()).isEqualTo("screen.png");
        upload(Map.of("paste", "The loss was $8 million.")).then().statusCode(303);
    }

    @Test
    void theReasonIsNeverDraftedFromAConfidentialCopy() {
        ada.get(beside(money));
        for (boolean secret : new boolean[] {false, true}) {
            String passage = secret ? "Hidden in a ledger" : "Open in a register";
            TestPeople.ADA.request().contentType("application/json").body(Map.of("version", version(money), "stance", "CONTEXT",
                    "text", passage + ", and more.", "passage", passage, "confidential", secret))
                    .post("/api/v1/claims/" + money + "/evidence").then().statusCode(201);
        }
        for (String page : new String[] {beside(money), "/claims/" + money}) {
            String reason = ada.get(page).asString().replaceFirst("(?s).*<textarea[^>]*name=\"rationale\"[^>]*>([^<]*)<.*", "$1");
            assertThat(reason).contains("Open in a register").doesNotContain("Hidden");
        }
    }

    @Test
    void aFileIsPinnedToNothingWhereTheFormIsRefused() {
        ada.get(beside(money));
        Response refused = upload(Map.of("alt", "A chart", "with", "The harbour master", "how", "CALL"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(VisibleText.of(refused.asString())).contains("Goes without a copy");
        assertThat(ReviewSample.look(money).evidence()).isEmpty();
    }

    private Response upload(Map<String, String> fields) {
        byte[] png = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk"
                + "YPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
        RequestSpecification form = ada.request().multiPart("csrf-token", ada.csrf()).multiPart("on", "article")
                .multiPart("version", "" + version(money)).multiPart("file", "screen.png", png, "image/png");
        fields.forEach(form::multiPart);
        return form.post("/claims/" + money + "/evidence");
    }

    @Test
    void aClaimIsTakenGivenAndLetGo() {
        ada.get(beside(money));
        send(ada, money, "acceptance", Map.of()).then().statusCode(303);
        send(ada, money, "assignment", Map.of("to", "ben")).then().statusCode(303);
        assertThat(VisibleText.of(ada.get(beside(money)).asString())).contains("With Ben since");
        send(TestSession.of(TestPeople.CLEO), money, "release", Map.of()).then().statusCode(422);
        send(ada, money, "release", Map.of()).then().statusCode(303);
        assertThat(state(money)).isEqualTo(State.OPEN);
    }

    @Test
    void aDecidedClaimIsReopenedWithAReason() {
        ReviewSample sample = ReviewSample.of(article);
        ClaimId two = sample.claim("Two people");
        ada.get(beside(two));
        assertThat(send(ada, two, "recheck", Map.of("reason", " ")).asString()).contains("Is missing: say what may no longer hold.");
        send(ada, two, "recheck", Map.of("reason", "The police corrected it.")).then().statusCode(303);
        assertThat(VisibleText.of(ada.get("/claims/" + two).asString())).contains("To recheck", "The police corrected it.");
    }

    @Test
    void aCommentIsSaid() {
        ada.get("/claims/" + money);
        ada.form().formParam("on", "claim").formParam("comment", "@ben who else counted?").post("/claims/" + money + "/comments")
                .then().statusCode(303);
        assertThat(ada.get("/claims/" + money).asString()).contains("@ben who else counted?");
    }

    @Test
    void aDateIsReadByTwoPeople() {
        ClaimId friday = SampleArticle.claim(article, "Friday");
        ada.get(beside(friday));
        send(ada, friday, "reading", Map.of()).then().statusCode(303);
        TestSession ben = TestSession.of(TestPeople.BEN);
        ben.get(beside(friday));
        send(ben, friday, "reading", Map.of()).then().statusCode(303);
        assertThat(ReviewSample.look(friday).claim().verdict()).isEqualTo(Verdict.CONSISTENT);
    }

    @Test
    void onlyWhatIsTickedIsConfirmed() {
        ada.get("/articles/" + article + "?over=dates");
        ClaimId friday = SampleArticle.claim(article, "Friday");
        ada.form().formParam("claim", friday + "/" + version(friday)).post("/articles/" + article + "/readings").then()
                .statusCode(303);
        assertThat(state(friday)).isEqualTo(State.AWAITING_SECOND);
        assertThat(state(SampleArticle.claim(article, "daybreak"))).isEqualTo(State.PROPOSED);
    }

    @Test
    void aDateThatCannotBeConfirmedIsNamedWithItsReason() {
        ada.get("/articles/" + article + "?over=dates");
        ClaimId friday = SampleArticle.claim(article, "Friday");
        ada.form().formParam("claim", friday + "/" + (version(friday) + 7))
                .post("/articles/" + article + "/readings").then().statusCode(409)
                .header("HX-Push-Url", "/articles/" + article + "?over=dates")
                .body(containsString("<span class=\"says\">“Friday”</span>: Somebody changed this"));
    }

    @Test
    void whatIsToBeRecheckedSaysWhyWhereItIsAnswered() {
        ReviewSteps.agree(money.toString(), Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        ReviewSteps.recheck(money.toString(), TestPeople.ADA);
        assertThat(VisibleText.of(ada.get(beside(money)).asString()))
                .contains("To recheck: “A newer count is out.” by Ada.");
        assertThat(VisibleText.of(ada.get("/claims/" + money).asString()))
                .contains("To recheck: “A newer count is out.” by Ada.");
    }

    @Test
    void aWordThatIsNotInTheTextIsNotMarked() {
        ada.get("/articles/" + article + "?over=mark");
        Response refused = ada.form().formParam("passage", "ninety lighthouses").formParam("kind", "COUNT")
                .post("/articles/" + article + "/claims");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("ninety lighthouses", "Does not stand in the text");
    }

    @Test
    void signOffListsWhatIsOpen() {
        ada.get("/articles/" + article + "?over=signoff");
        Response refused = ada.form().formParam("version", 1).post("/articles/" + article + "/signoff");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(VisibleText.of(refused.asString())).contains("Still open");
        var form = ada.form().formParam("version", 1);
        for (Mark open : ReviewSample.open(article)) {
            form.formParam("reason-" + open.id().number(), "not told any more");
        }
        form.post("/articles/" + article + "/signoff").then().statusCode(303);
        assertThat(VisibleText.of(ada.get("/articles/" + article).asString())).contains("Signed off");
    }

    @Test
    void aPartyIsFlagged() {
        ada.get("/articles/" + article + "?over=parties");
        Long union = ReviewSample.look(SampleArticle.claim(article, "37 ships")).claim().attribution().get(0).source();
        ada.form().formParam("version", 1).formParam("source", union).post("/articles/" + article + "/parties").then()
                .statusCode(303);
        assertThat(VisibleText.of(ada.get(beside(SampleArticle.claim(article, "37 ships"))).asString()))
                .contains("party to the event");
    }

    @Test
    void noPageOfAnyStatePrintsACode() {
        ReviewSample.of(article).pages().forEach(page -> VisibleText.mustHoldNoCode(ada.get(page).asString()));
    }
}
