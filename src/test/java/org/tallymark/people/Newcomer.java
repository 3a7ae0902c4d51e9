package org.tallymark.people;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

/** Somebody new, whom a test may demote and deactivate without standing in the way of others. */
record Newcomer(String name, TestSession session) {

    static final String PASSWORD = "stapler kiwi tuesday";

    /** Invited by the admin, joined by the page, signed in. */
    static Newcomer with(String... roles) {
        String name = "new-" + UUID.randomUUID();
        TestSession session = TestSession.stranger();
        accept(session, invite(name, roles), PASSWORD);
        session.get("/account").then().statusCode(200);
        return new Newcomer(name, session);
    }

    /** The path of the link. */
    static String invite(String name, String... roles) {
        String link = TestPeople.ROOT.request().contentType("application/json")
                .body(Map.of("name", name, "roles", List.of(roles))).post("/api/v1/invitations").then().statusCode(201)
                .extract().path("link");
        return URI.create(link).getPath();
    }

    static void accept(TestSession session, String link, String password) {
        session.get(link).then().statusCode(200);
        session.kept(session.form().formParam("password", password).formParam("repeated", password).post(link)).then()
                .statusCode(303);
    }

    /** A new token of the newcomer's. */
    String token(String scope) {
        return session.request().header("X-CSRF-Token", session.csrf()).contentType("application/json")
                .body(Map.of("label", "a test", "scope", scope)).post("/api/v1/tokens").then().statusCode(201)
                .extract().path("token");
    }
}
