package org.tallymark.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;
import org.tallymark.claim.ClaimId;
import org.tallymark.claim.ClaimJson;
import org.tallymark.web.VisibleText;

/** What is typed beside evidence stays typed, and evidence that is secret stays so. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EvidenceFormTest {

    private static final byte[] REPORT = "The loss was $8 million.".getBytes(StandardCharsets.UTF_8);

    private ClaimId money;
    private TestSession ada;
    private String page;

    @BeforeEach
    void open() {
        long article = SampleArticle.takeIn();
        money = SampleArticle.claim(article, "$8 million");
        ada = TestSession.of(TestPeople.ADA);
        page = "/articles/" + article + "?claim=" + money;
        ada.get(page);
    }

    private Response send(String act, Map<String, ?> fields) {
        return ada.form().formParam("on", "article").formParam("version", version()).formParams(fields)
                .post("/claims/" + money + "/" + act);
    }

    private RequestSpecification withFile(String on) {
        return ada.request().multiPart("csrf-token", ada.csrf()).multiPart("on", on)
                .multiPart("version", "" + version()).multiPart("file", "report.txt", REPORT, "text/plain");
    }

    private int version() {
        return ReviewSample.look(money).claim().version();
    }

    private List<ClaimJson.EvidenceJson> pinned() {
        return ReviewSample.look(money).evidence();
    }

    private static Document answered(Response response) {
        return Jsoup.parse(response.asString());
    }

    private static String follow(Response response) {
        return response.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    @Test
    void aContactAndAPassageAreConfidentialWhereSaidSo() {
        send("evidence", Map.of("paste", "The loss was $8 million.", "confidential", "true")).then().statusCode(303);
        send("evidence", Map.of("with", "A clerk", "how", "CALL", "answer", "It is so.", "confidential", "true")).then()
                .statusCode(303);
        withFile("article").multiPart("confidential", "true").post("/claims/" + money + "/evidence").then().statusCode(303);
        assertThat(pinned()).hasSize(3).allMatch(item -> item.copy().confidential());
        assertThat(VisibleText.of(ada.get(page).asString())).contains("confidential");
        assertThat(TestSession.of(TestPeople.CLEO).get(page).asString()).doesNotContain("It is so.", "A clerk", "report.txt");
    }

    @Test
    void aSecretThatIsTypedWhileEvidenceIsTakenOffGoesIntoNoAddress() {
        send("evidence", Map.of("paste", "The loss was $8 million.")).then().statusCode(303);
        Response taken = send("evidence-removal", Map.of("evidence", pinned().get(0).id(), "with", "A clerk", "how", "CALL",
                "answer", "It is so.", "confidential", "true"));
        assertThat(pinned()).isEmpty();
        assertThat(taken.header("Location")).isNull();
        assertThat(answered(taken).select("#contact-answer").attr("value")).isEqualTo("It is so.");
    }

    @Test
    void aWhyThatIsTypedWhileASecretIsAddedGoesIntoNoAddress() {
        Response added = send("evidence", Map.of("with", "A clerk", "how", "CALL", "answer", "It is so.", "confidential",
                "true", "rationale", "The clerk says so."));
        assertThat(pinned()).hasSize(1);
        assertThat(added.header("Location")).isNull();
        assertThat(answered(added).select("#why").text()).isEqualTo("The clerk says so.");
    }

    @Test
    void aPassageIsOpenWhereNothingElseIsSaid() {
        send("evidence", Map.of("paste", "The loss was $8 million.")).then().statusCode(303);
        assertThat(pinned()).singleElement().matches(item -> !item.copy().confidential());
    }

    @Test
    void aSecretWithoutACopyIsRefusedBesideItsField() {
        Response refused = send("evidence", Map.of("paste", "The loss was $8 million.", "noCopyReason", "read out to me",
                "confidential", "true"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(answered(refused).select("#confidential-message").text()).contains("new copy only");
        assertThat(answered(refused).select("[name=confidential]").hasAttr("checked")).isTrue();
    }

    @Test
    void aLongWhyIsStillThereAfterEvidenceIsAdded() {
        String why = "The ministry's ledger names each berth. ".repeat(100).strip();
        Response added = send("evidence", Map.of("paste", "The loss was $8 million.", "rationale", why, "verdict",
                "UNVERIFIABLE", "suggestedWording", "some $8 million"));
        assertThat(added.statusCode()).isEqualTo(200);
        assertThat(added.header("HX-Push-Url")).isEqualTo(page);
        Document shown = answered(added);
        assertThat(shown.select("#why").text()).isEqualTo(why);
        assertThat(shown.select("#wording").attr("value")).isEqualTo("some $8 million");
        assertThat(shown.select("[name=verdict][value=UNVERIFIABLE]").hasAttr("checked")).isTrue();
        assertThat(shown.select("[data-paste]").text()).isEmpty();
        assertThat(pinned()).hasSize(1);
    }

    @Test
    void aShortWhyIsStillThereOnTheClaimsOwnPage() {
        Response added = ada.form().formParam("on", "claim").formParam("version", version()).formParam("paste",
                "The loss was $8 million.").formParam("rationale", "Nobody else & none.").post("/claims/" + money + "/evidence");
        assertThat(Jsoup.parse(ada.get(follow(added)).asString()).select("#why").text()).isEqualTo("Nobody else & none.");
    }

    @Test
    void evidenceHalfTypedIsStillThereAfterAnItemIsTakenOff() {
        send("evidence", Map.of("paste", "The loss was $8 million.")).then().statusCode(303);
        Response taken = send("evidence-removal", Map.of("evidence", pinned().get(0).id(), "paste", "Another count.",
                "locator", "page 3", "tried", "the archive"));
        Document shown = Jsoup.parse(ada.get(follow(taken)).asString());
        assertThat(shown.select("[data-paste]").text()).isEqualTo("Another count.");
        assertThat(shown.select("#locator").attr("value")).isEqualTo("page 3");
        assertThat(shown.select("#tried").attr("value")).isEqualTo("the archive");
        assertThat(pinned()).isEmpty();
    }

    @Test
    void aFileIsNotChosenAgainForAnotherFieldsFault() {
        Response refused = withFile("article").multiPart("stance", "SUPPORTS").multiPart("confidential", "true")
                .post("/claims/" + money + "/evidence");
        assertThat(refused.statusCode()).isEqualTo(400);
        Document shown = answered(refused);
        assertThat(shown.select("#file-kept").text()).contains("report.txt is kept, confidential");
        assertThat(pinned()).isEmpty();
        send("evidence", Map.of("stance", "SUPPORTS", "origin", "Harbour Office", "originKind", "GOVERNMENT", "copy",
                shown.select("[name=copy]").attr("value"), "copyTitle", "report.txt", "confidential", "true")).then()
                .statusCode(303);
        assertThat(pinned()).singleElement().matches(item -> item.copy().title().equals("report.txt")
                && item.copy().confidential());
    }

    @Test
    void aFileThatCannotBeReadIsToBeChosenAgain() {
        Response refused = ada.request().multiPart("csrf-token", ada.csrf()).multiPart("on", "article")
                .multiPart("version", "" + version()).multiPart("file", "broken.exe", new byte[] {0, 1, 2, 3},
                        "application/octet-stream").post("/claims/" + money + "/evidence");
        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answered(refused).select("#file-kept").text()).isEqualTo("choose broken.exe again");
    }
}
