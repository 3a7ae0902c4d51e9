package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class PeoplePagesTest {

    private static String linkOn(String page) {
        return URI.create(Jsoup.parse(page).selectFirst("input[aria-label^=Link for]").val()).getPath();
    }

    @Test
    void anAdminInvitesSomebodyByALinkThatIsShownOnce() {
        TestSession root = TestSession.of(TestPeople.ROOT);
        VisibleText.mustHoldNoCode(root.get("/people").asString());
        String page = root.form().formParam("name", "Paged-In").formParam("roles", "editor", "admin")
                .post("/people/invitations").then().statusCode(201).extract().asString();
        root.get("/people").then().statusCode(200).body(not(containsString("Link for")));
        TestSession invited = TestSession.stranger();
        Newcomer.accept(invited, linkOn(page), Newcomer.PASSWORD);
        invited.get("/api/v1/me").then().body("name", equalTo("paged-in"), "roles", contains("editor", "admin"));
        TestPeople.ROOT.request().contentType("application/json").body("{\"active\": false}")
                .patch("/api/v1/people/paged-in").then().statusCode(200);
    }

    @Test
    void aRefusedInvitationKeepsWhatWasTyped() {
        TestSession root = TestSession.of(TestPeople.ROOT);
        root.get("/people");
        root.form().formParam("name", "two words").formParam("roles", "editor").post("/people/invitations").then()
                .statusCode(400).body(allOf(containsString("value=\"two words\""),
                        containsString("Name takes small letters"),
                        containsString("<option value=\"editor\" selected>")));
        root.form().formParam("name", "ada").formParam("roles", "editor").post("/people/invitations").then()
                .statusCode(409).body(containsString("choose another name"));
    }

    @Test
    void anAdminChangesRolesAndDeactivatesAndActivates() {
        Newcomer somebody = Newcomer.with("checker");
        TestSession root = TestSession.of(TestPeople.ROOT);
        root.get("/people");
        String path = "/people/" + somebody.name();
        root.form().formParam("roles", "editor").post(path + "/roles").then().statusCode(303)
                .header("Location", endsWith("/people"));
        somebody.session().get("/api/v1/me").then().body("roles", contains("editor"));
        root.form().post(path + "/deactivation").then().statusCode(303);
        somebody.session().get("/api/v1/me").then().statusCode(401);
        root.form().post(path + "/activation").then().statusCode(303);
        String page = root.form().post(path + "/reset").then().statusCode(200).extract().asString();
        Newcomer.accept(somebody.session(), linkOn(page), "another kiwi on monday");
        root.form().post("/people/nobody/reset").then().statusCode(404);
        root.form().post("/people/nobody/deactivation").then().statusCode(404);
    }

    @Test
    void theLastAdminIsToldSo() {
        TestSession root = TestSession.of(TestPeople.ROOT);
        TestAdmins.onlyRootIsAdmin(() -> {
            root.get("/people");
            String page = root.form().post("/people/root/deactivation").then().statusCode(422).extract().asString();
            assertThat(Jsoup.parse(page).selectFirst(".refusal").text()).contains("root is the only active admin");
        });
    }

    @Test
    void nobodyElseSeesThePage() {
        TestSession ada = TestSession.of(TestPeople.ADA);
        ada.get("/people").then().statusCode(403);
        ada.form().formParam("name", "mine").formParam("roles", "admin").post("/people/invitations").then()
                .statusCode(403);
        ada.form().formParam("roles", "editor", "admin").post("/people/ada/roles").then().statusCode(403);
        ada.form().post("/people/ben/reset").then().statusCode(403);
    }
}
