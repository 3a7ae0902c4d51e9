package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

/** What was decided on sources that turn out to be something else. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SourceRecheckTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim claim = article.claim(TestArticle.BRIDGES);

    private String name(String name) {
        return name + " of story " + article.id();
    }

    private long vouch(String name, String kind, boolean primary, boolean confidential) {
        claim.move(ADA, "evidence", "stance", "SUPPORTS", "text", "Seven are gone, says " + name, "primary", primary,
                "confidential", confidential, "origin", fields("name", name(name), "kind", kind)).then().statusCode(201);
        return claim.as(ADA).getLong("evidence[-1].origin.id");
    }

    private long outlet(String name) {
        return vouch(name, "OUTLET", false, false);
    }

    private void decide() {
        claim.proposed(ADA).moved(BEN, "decision", claim.right());
    }

    private static JsonPath source(long id) {
        return ADA.request().get("/api/v1/sources/" + id).jsonPath();
    }

    private static void send(String method, long id, String act, Object... fields) {
        Map<String, Object> body = fields(fields);
        body.put("version", source(id).getInt("version"));
        ADA.request().contentType(ContentType.JSON).body(body).request(method, "/api/v1/sources/" + id + act).then()
                .statusCode(200);
    }

    private void mustBeOpenAgain(String reason) {
        JsonPath open = claim.as(RITA);
        assertThat(open.getString("state")).isEqualTo("NEEDS_RECHECK");
        assertThat(open.getMap("history[-1]")).containsEntry("move", "recheck").containsEntry("by", null);
        assertThat(open.getString("history[-1].particulars.reason")).isEqualTo(reason);
        assertThat(ADA.request().get("/api/v1/exports/claims.csv?verified&article=" + article.id()).then().statusCode(200)
                .extract().asString()).doesNotContain(claim.id());
    }

    @Test
    void twoOriginsThatAreMergedAreNoLongerTwo() {
        long times = outlet("Times");
        long post = outlet("Post");
        decide();
        send("POST", times, "/merge", "into", post);
        mustBeOpenAgain(name("Times") + " counts as " + name("Post") + " now: its evidence no longer suffices");
    }

    @Test
    void anOnlyPrimaryOriginThatOnlyPassesOnSufficesNoLonger() {
        long office = vouch("Office", "GOVERNMENT", true, false);
        decide();
        send("PATCH", office, "", "kind", "OUTLET");
        mustBeOpenAgain("the kind of " + name("Office") + " was corrected: its evidence no longer suffices");
    }

    @Test
    void twoOriginsOfOneOwnerAreNoLongerTwo() {
        long times = outlet("Times");
        long post = outlet("Post");
        decide();
        send("PATCH", times, "", "owner", post);
        mustBeOpenAgain("the owner of " + name("Times") + " was corrected: its evidence no longer suffices");
    }

    @Test
    void anOwnerAboveTheOriginsCounts() {
        long times = outlet("Times");
        long post = outlet("Post");
        long holding = outlet("Holding");
        long trust = outlet("Trust");
        send("PATCH", times, "", "owner", holding);
        send("PATCH", post, "", "owner", trust);
        for (int i = 2; i < 4; i++) {
            ADA.request().delete(claim.path() + "/evidence/" + claim.as(ADA).getInt("evidence[2].id") + "?version="
                    + claim.version()).then().statusCode(200);
        }
        decide();
        send("PATCH", trust, "", "owner", holding);
        mustBeOpenAgain("the owner of " + name("Trust") + " was corrected: its evidence no longer suffices");
    }

    @Test
    void aMergeThatIsUndoneCanMakeThemOneOwnersAgain() {
        long times = outlet("Times");
        long post = outlet("Post");
        long other = outlet("Other");
        send("PATCH", times, "", "owner", post);
        ADA.request().delete(claim.path() + "/evidence/" + claim.as(ADA).getInt("evidence[2].id") + "?version="
                + claim.version()).then().statusCode(200);
        send("POST", times, "/merge", "into", other);
        decide();
        send("POST", times, "/unmerge");
        mustBeOpenAgain(name("Times") + " no longer counts as " + name("Other") + ": its evidence no longer suffices");
    }

    @Test
    void whatStillSufficesStaysDecided() {
        long times = outlet("Times");
        long post = outlet("Post");
        outlet("Third");
        decide();
        int version = claim.version();
        send("POST", times, "/merge", "into", post);
        send("PATCH", post, "", "kind", "AGENCY", "homepage", "https://post.example");
        assertThat(claim.state()).isEqualTo("DECIDED");
        assertThat(claim.version()).isEqualTo(version);
    }

    @Test
    void theSecondAnswerIsHeldAgainstTheSourcesAsTheyAreThen() {
        long times = outlet("Times");
        long post = outlet("Post");
        claim.proposed(ADA);
        send("POST", times, "/merge", "into", post);
        assertThat(claim.state()).isEqualTo("AWAITING_SECOND");
        claim.move(BEN, "decision", claim.right()).then().statusCode(422).body("rule", equalTo("INDEPENDENCE"));
        assertThat(claim.state()).isEqualTo("AWAITING_SECOND");
    }

    /** A reader learns that it is open again, not whom a confidential copy comes from. */
    @Test
    void theReasonNamesNoSourceOfAConfidentialCopy() {
        long witness = vouch("Witness", "PERSON", true, true);
        claim.proposed(ADA).moved(ADA, "assignment", "to", "ben").moved(BEN, "decision", claim.right());
        send("PATCH", witness, "", "kind", "ACCOUNT");
        mustBeOpenAgain("a source of its evidence is seen otherwise: its evidence no longer suffices");
        assertThat(claim.as(RITA).prettify()).doesNotContain(List.of(name("Witness")));
    }
}
