package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.article.Article;
import org.tallymark.source.Source;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class EvidenceApiTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim claim = article.claim(TestArticle.BRIDGES);

    @Test
    void evidenceIsACopyPinnedToTheClaim() {
        claim.move(BEN, "evidence", "stance", "CONTRADICTS", "text", "Six bridges are gone.", "title", "Bulletin",
                "url", "https://example.org/bulletin", "passage", "Six bridges", "locator", "paragraph 1",
                "origin", fields("name", "Road Office", "kind", "GOVERNMENT"), "primary", true,
                "quantity", fields("comparator", "EXACT", "low", 6, "high", 6, "unit", "bridge")).then().statusCode(201)
                .header("Location", endsWith(claim.path())).body("state", equalTo("PROPOSED"), "version", equalTo(2),
                        "evidence[0].stance", equalTo("CONTRADICTS"), "evidence[0].quantity.low", equalTo(6),
                        "evidence[0].copy.kind", equalTo("TEXT"), "evidence[0].copy.url",
                        equalTo("https://example.org/bulletin"), "evidence[0].origin.name", equalTo("Road Office"),
                        "evidence[0].primary", equalTo(true), "history[-1].move", equalTo("evidence"));
    }

    @Test
    void oneCopyServesManyClaims() {
        int copy = claim.supported(BEN).as(BEN).getInt("evidence[0].copy.id");
        article.claim(TestArticle.DISPLACED).move(CLEO, "evidence", "stance", "CONTEXT", "copy", copy).then()
                .statusCode(201).body("evidence[0].copy.id", equalTo(copy));
        TestArticle.create().claim(TestArticle.BRIDGES).move(CLEO, "evidence", "stance", "CONTEXT", "copy", 9999).then()
                .statusCode(400).body("errors.field", hasItem("copy"));
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        wrong("stance", "text", "x");
        wrong("stance", "stance", "PERHAPS", "text", "x");
        wrong("origin", "stance", "SUPPORTS", "text", "x");
        wrong("text", "stance", "CONTEXT", "text", "x", "contact",
                Map.of("with", "The mayor", "how", "CALL", "at", "2026-03-01T10:00:00Z"));
        wrong("text", "stance", "CONTEXT", "text", "x", "copy", 1);
        wrong("confidential", "stance", "CONTEXT", "passage", "x", "confidential", true, "noCopyReason", "a secret");
        wrong("origin.name", "stance", "SUPPORTS", "text", "x", "origin", Map.of());
        wrong("origin.kind", "stance", "SUPPORTS", "text", "x", "origin", Map.of("name", "Never heard of " + article.id()));
        wrong("origin.id", "stance", "SUPPORTS", "text", "x", "origin", Map.of("id", 987654321));
        wrong("text", "stance", "CONTEXT", "url", "https://example.org");
        wrong("contact.with", "stance", "CONTEXT", "contact", Map.of("how", "CALL", "at", "2026-03-05T10:00:00Z"));
        wrong("quantity.high", "stance", "CONTEXT", "text", "x", "quantity", Map.of("comparator", "EXACT", "low", 1));
        wrong("time.type", "stance", "CONTEXT", "text", "x", "time", Map.of("value", "2026"));
    }

    private void wrong(String field, Object... draft) {
        claim.move(BEN, "evidence", draft).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void evidenceHasACopyOrTellsWhyNot() {
        claim.move(BEN, "evidence", "stance", "CONTEXT").then().statusCode(422).body("rule", equalTo("NO_COPY"));
        claim.move(BEN, "evidence", "stance", "CONTEXT", "noCopyReason", "Read on a screen in the court.").then()
                .statusCode(201).body("evidence[0].copy", nullValue());
        claim.move(BEN, "evidence", "stance", "CONTEXT", "tried", "Called twice.").then().statusCode(201);
    }

    @Test
    void anOutletIsNeverPrimary() {
        claim.move(BEN, "evidence", "stance", "SUPPORTS", "text", "x", "primary", true,
                "origin", fields("name", "Valley Herald", "kind", "OUTLET")).then().statusCode(422)
                .body("rule", equalTo("PRIMARY_KIND"));
    }

    @Test
    void aReaderPinsNothing() {
        claim.move(RITA, "evidence", TestClaim.support()).then().statusCode(403);
    }

    @Test
    void thePublishersOwnCopyAndThatOfAHopAreOneOrigin() {
        TestClaim cited = article.claim(TestArticle.DISPLACED);
        vouch(cited, "Relief Ministry", "GOVERNMENT");
        cited.move(ADA, "proposal", cited.right("rationale", "x")).then().statusCode(422)
                .body("rule", equalTo("EVIDENCE_MISSING"), "detail", containsString("There is one."));
        vouch(cited, "Relief Ministry", "GOVERNMENT");
        cited.move(ADA, "proposal", cited.right("rationale", "x")).then().statusCode(422)
                .body("rule", equalTo("INDEPENDENCE"));
        vouch(cited, "Doctors of the Valley", "ORGANISATION");
        cited.move(ADA, "proposal", cited.right("rationale", "x")).then().statusCode(200);
    }

    @Test
    void aPartysOwnCountDoesNotVouchForItself() {
        QuarkusTransaction.requiringNew().run(() -> {
            Article locked = Article.lock(article.id());
            locked.parties.add(Source.namedOrNew("Hill Army", org.tallymark.review.SourceKind.GOVERNMENT,
                    java.time.Instant.EPOCH).id);
        });
        claim.move(BEN, "evidence", "stance", "SUPPORTS", "text", "x", "primary", true,
                "origin", fields("name", "Hill Army", "kind", "GOVERNMENT")).then().statusCode(201);
        claim.move(ADA, "proposal", claim.right("rationale", "x")).then().statusCode(422).body("rule", equalTo("PARTY"));
    }

    private static void vouch(TestClaim claim, String name, String kind) {
        claim.move(BEN, "evidence", "stance", "SUPPORTS", "text", "x", "origin", fields("name", name, "kind", kind)).then()
                .statusCode(201);
    }

    @Test
    void aContactSufficesWhereNothingCanBeVerified() {
        claim.move(ADA, "proposal", "verdict", "UNVERIFIABLE", "rationale", "Nobody would say.").then().statusCode(422)
                .body("rule", equalTo("EVIDENCE_MISSING"));
        claim.move(ADA, "evidence", "stance", "CONTEXT", "contact", fields("with", "The road office", "how", "CALL",
                "at", "2026-03-05T10:00:00Z", "answer", "No comment.", "rightOfReply", true)).then().statusCode(201)
                .body("evidence[0].copy.contact.with", equalTo("The road office"),
                        "evidence[0].copy.contact.rightOfReply", equalTo(true));
        claim.move(ADA, "proposal", "verdict", "UNVERIFIABLE", "rationale", "Nobody would say.").then().statusCode(200);
    }

    @Test
    void newEvidenceOnADecidedClaimOpensItAgainByTheSystem() {
        claim.decided().move(BEN, "evidence", TestClaim.support()).then().statusCode(201)
                .body("state", equalTo("NEEDS_RECHECK"), "history[-2].move", equalTo("evidence"),
                        "history[-1].move", equalTo("recheck"), "history[-1].by", nullValue());
    }

    @Test
    void takingEvidenceOffADecidedClaimOpensItAgain() {
        claim.decided();
        unpin(CLEO, claim.as(ADA).getInt("evidence[0].id")).then().statusCode(200).body("state", equalTo("NEEDS_RECHECK"),
                "evidence.size()", equalTo(0), "history[-1].move", equalTo("recheck"));
        claim.move(EVA, "confirmation", "note", "It holds.").then().statusCode(422)
                .body("rule", equalTo("EVIDENCE_MISSING"));
    }

    @Test
    void takingOffIsRefusedInTheUsualOrder() {
        int evidence = claim.supported(BEN).as(ADA).getInt("evidence[0].id");
        RITA.request().delete(claim.path() + "/evidence/999999").then().statusCode(404);
        RITA.request().delete(claim.path() + "/evidence/x").then().statusCode(404);
        BEN.request().delete(claim.path() + "/evidence/" + evidence + "?version=two").then().statusCode(400);
        RITA.request().delete(claim.path() + "/evidence/" + evidence).then().statusCode(403);
        BEN.request().delete(claim.path() + "/evidence/" + evidence).then().statusCode(428);
        BEN.request().delete(claim.path() + "/evidence/" + evidence + "?version=1").then().statusCode(409);
        claim.moved(BEN, "acceptance").moved(BEN, "assignment");
        unpin(CLEO, evidence).then().statusCode(422).body("rule", equalTo("HELD_BY_OTHER"));
        unpin(BEN, evidence).then().statusCode(200);
        assertThat(claim.as(ADA).getList("evidence")).isEmpty();
    }

    private Response unpin(TestPeople who, int evidence) {
        return who.request().delete(claim.path() + "/evidence/" + evidence + "?version=" + claim.version());
    }

    @Test
    void aConfidentialCopyIsSeenByTheTwoPeopleAndEditorsOnly() {
        claim.move(BEN, "evidence", "stance", "CONTEXT", "confidential", true, "passage", "They paid for it.",
                "locator", "at the clinic", "contact", fields("with", "Somebody afraid", "how", "MEETING", "at", "2026-03-05T10:00:00Z",
                        "answer", "They paid for it."), "tried", "Rang the afraid one twice.", "noCopyReason",
                "The afraid one kept it.").then().statusCode(201);
        int copy = claim.as(BEN).getInt("evidence[0].copy.id");
        assertThat(CLEO.request().get(claim.path()).asString()).doesNotContain("afraid", "They paid", "clinic");
        CLEO.request().get(article.path() + "/copies/" + copy + "/text").then().statusCode(404);
        CLEO.request().get(article.path() + "/copies/" + copy + "/content").then().statusCode(404);
        assertThat(CLEO.request().get(article.path() + "/copies").asString()).doesNotContain("afraid");
        for (TestPeople reader : new TestPeople[] {BEN, ADA, EVA}) {
            reader.request().get(article.path() + "/copies/" + copy + "/text").then().statusCode(200)
                    .body(equalTo("They paid for it."));
        }
        claim.supported(BEN).proposed(BEN);
        claim.move(CLEO, "decision", claim.right()).then().statusCode(403);
        claim.moved(EVA, "assignment", "to", "cleo");
        CLEO.request().get(article.path() + "/copies/" + copy + "/text").then().statusCode(200);
        claim.moved(CLEO, "decision", claim.right());
    }

    @Test
    void whomOnlyAConfidentialCopyNamesIsListedForEditorsAndWhoKeptItUntilAnythingOpenDoes() {
        String name = "Somebody Afraid " + article.id();
        claim.move(BEN, "evidence", "stance", "SUPPORTS", "confidential", true, "text", "They paid for it.", "origin",
                fields("name", name, "kind", "PERSON")).then().statusCode(201);
        int source = claim.as(BEN).getInt("evidence[0].origin.id");
        for (TestPeople knows : new TestPeople[] {BEN, ADA}) {
            assertThat(sources(knows, name)).hasSize(1);
            knows.request().get("/api/v1/sources/" + source).then().statusCode(200);
        }
        assertThat(sources(CLEO, name)).isEmpty();
        CLEO.request().get("/api/v1/sources/" + source).then().statusCode(404);
        CLEO.request().get("/api/v1/sources/" + source + "/audit").then().statusCode(404);
        CLEO.request().get("/sources/" + source).then().statusCode(404);
        assertThat(CLEO.request().get("/sources").asString()).doesNotContain(name);
        claim.move(CLEO, "evidence", "stance", "SUPPORTS", "text", "It is public.", "origin",
                fields("name", name, "kind", "PERSON")).then().statusCode(201);
        assertThat(sources(CLEO, name)).hasSize(1);
    }

    private static List<?> sources(TestPeople who, String name) {
        return who.request().queryParam("q", name).get("/api/v1/sources").jsonPath().getList("items");
    }

    @Test
    void aDateWithAConfidentialCopyIsReadSecondByNobodyWhoMayNotSeeIt() {
        TestClaim date = article.claim(TestArticle.TUESDAY);
        date.move(BEN, "evidence", "stance", "CONTEXT", "confidential", true, "text", "A secret paper.").then()
                .statusCode(201);
        String text = article.path() + "/copies/" + date.as(BEN).getInt("evidence[0].copy.id") + "/text";
        read(BEN, date, 200);
        read(CLEO, date, 403);
        CLEO.request().get(text).then().statusCode(404);
        date.moved(EVA, "assignment", "to", "cleo");
        read(CLEO, date, 200);
    }

    private void read(TestPeople who, TestClaim date, int status) {
        article.post(who, "readings", "claims", List.of(Map.of("id", date.id(), "version", date.version()))).then()
                .statusCode(200).body("items[0].status", equalTo(status));
    }

    @Test
    void whoTookTheAnswerBackIsNoLongerOneOfTheTwo() {
        claim.move(BEN, "evidence", "stance", "CONTEXT", "confidential", true, "text", "A secret paper.").then()
                .statusCode(201);
        String text = article.path() + "/copies/" + claim.as(BEN).getInt("evidence[0].copy.id") + "/text";
        claim.moved(CLEO, "proposal", "verdict", "MISSING_CONTEXT", "rationale", "x");
        CLEO.request().get(text).then().statusCode(200);
        claim.moved(CLEO, "withdrawal");
        CLEO.request().get(text).then().statusCode(404);
    }

    @Test
    void takingAClaimGivesNoSightOfSecretsButBeingGivenItDoes() {
        claim.move(BEN, "evidence", "stance", "CONTEXT", "confidential", true, "text", "A secret paper.").then()
                .statusCode(201);
        String text = article.path() + "/copies/" + claim.as(BEN).getInt("evidence[0].copy.id") + "/text";
        claim.moved(BEN, "acceptance").moved(CLEO, "assignment");
        CLEO.request().get(text).then().statusCode(404);
        claim.moved(CLEO, "release").moved(ADA, "assignment", "to", "cleo");
        CLEO.request().get(text).then().statusCode(200);
    }
}
