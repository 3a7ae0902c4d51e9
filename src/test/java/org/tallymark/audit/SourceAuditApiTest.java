package org.tallymark.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.article.Article;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.claim.TestArticle;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SourceAuditApiTest {

    private static int made;

    private long article;
    private long mail;
    private long publisher;

    @BeforeEach
    void takeInWhatItIsCitedFor() {
        String tag = "audited" + ++made;
        article = Story.of("Audit " + tag).by("Paper " + tag)
                .tells("11 ships", fact -> fact.exactly("11", "ship").cites("Mail " + tag, HopKind.OUTLET))
                .tells("12 ships", fact -> fact.exactly("12", "ship").cites("Mail " + tag, HopKind.OUTLET)
                        .cites("Ministry " + tag, HopKind.GOVERNMENT))
                .tells("13 ships", fact -> fact.exactly("13", "ship").cites("Mail " + tag, HopKind.OUTLET)
                        .cites("officials", HopKind.UNNAMED))
                .tells("14 ships", fact -> fact.exactly("14", "ship").cites("Mail " + tag, HopKind.OUTLET))
                .tells("15 ships", fact -> fact.exactly("15", "ship")).takeIn();
        var first = RITA.request().get("/api/v1/claims?q=11 ships&article=" + article).jsonPath();
        mail = first.getLong("items[0].attribution[0].source");
        publisher = RITA.request().get("/api/v1/sources?q=Paper " + tag).jsonPath().getLong("items[0].id");
        ReviewSteps.agree(ReviewSteps.id(article, 1), Verdict.REFUTED, AttributionVerdict.CONFIRMED);
        ReviewSteps.agree(ReviewSteps.id(article, 2), Verdict.VERIFIED, AttributionVerdict.DIFFERS);
        ReviewSteps.propose(ReviewSteps.id(article, 3), BEN, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
    }

    @Test
    void twoQuestionsAreCountedApartAndOneAnswerAloneDoesNotCount() {
        RITA.request().get("/api/v1/sources/" + mail + "/audit").then().statusCode(200)
                .body("claims", equalTo(4)).body("stories", equalTo(1)).body("decided", equalTo(2))
                .body("open", equalTo(2)).body("quoted.CONFIRMED", equalTo(1)).body("quoted.DIFFERS", equalTo(1))
                .body("numbers.REFUTED", equalTo(1)).body("numbers.VERIFIED", equalTo(1))
                .body("deviations.OVERSTATED", equalTo(1));
    }

    @Test
    void whatTwoPeopleFoundOutOfDateChangedLater() {
        RITA.request().get("/api/v1/sources/" + mail + "/audit").then().body("laterChanged", equalTo(0));
        ReviewSteps.propose(ReviewSteps.id(article, 4), BEN, Verdict.OUTDATED, AttributionVerdict.CONFIRMED);
        RITA.request().get("/api/v1/sources/" + mail + "/audit").then().body("laterChanged", equalTo(0));
        ReviewSteps.decide(ReviewSteps.id(article, 4), ADA, Verdict.OUTDATED, AttributionVerdict.CONFIRMED);
        RITA.request().get("/api/v1/sources/" + mail + "/audit").then().body("laterChanged", equalTo(1));
        RITA.request().get("/api/v1/claims?laterChanged&source=" + mail).then().body("items.size()", equalTo(1))
                .body("items[0].id", equalTo(ReviewSteps.id(article, 4)));
    }

    @Test
    void aNumberThatIsAnotherInANewerVersionChangedLater() {
        TestArticle flood = TestArticle.create();
        String text = QuarkusTransaction.requiringNew().call(() ->
                Article.<Article>findById(flood.id()).currentSnapshot().text);
        String claims = "/api/v1/claims?laterChanged=true&article=" + flood.id();
        RITA.request().get(claims).then().body("items.size()", equalTo(0));
        flood.post(BEN, "snapshots", "text", text.replace("214", "219")).then().statusCode(201);
        RITA.request().get(claims).then().body("items.size()", equalTo(1))
                .body("items[0].quote", equalTo("At least 219 villagers"));
        flood.post(BEN, "snapshots", "text", text.replace("214", "219").replace("the sheep", "a goat")).then()
                .statusCode(201);
        RITA.request().get(claims).then().body("items.size()", equalTo(1));
    }

    @Test
    void whereItGotThemIsToldByTheChain() {
        RITA.request().get("/api/v1/sources/" + mail + "/audit").then().body("upstream.NONE", equalTo(2))
                .body("upstream.NAMED", equalTo(1)).body("upstream.UNNAMED", equalTo(1));
    }

    @Test
    void itsClaimsAreThoseThatTheListFinds() {
        RITA.request().get("/api/v1/claims?source=" + mail).then().body("items.size()", equalTo(4));
    }

    @Test
    void asPublisherAndAsOriginItIsAnotherQuestion() {
        RITA.request().get("/api/v1/sources/" + publisher + "/audit?as=PUBLISHER").then().body("claims", equalTo(5));
        RITA.request().get("/api/v1/sources/" + publisher + "/audit").then().body("claims", equalTo(0));
        RITA.request().get("/api/v1/sources/" + mail + "/audit?as=ORIGIN").then().body("claims", equalTo(2));
    }

    @Test
    void whatIsWrongIsNamed() {
        RITA.request().get("/api/v1/sources/999999999/audit").then().statusCode(404);
        RITA.request().get("/api/v1/sources/" + mail + "/audit?as=FRIEND").then().statusCode(400)
                .body("errors[0].field", equalTo("as"));
        RITA.request().get("/api/v1/sources/" + mail + "/audit?q=x").then().statusCode(400)
                .body("errors[0].field", equalTo("q"));
    }
}
