package org.tallymark.claim;

import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.claim.TestArticle.fields;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.tallymark.TestPeople;

/** One claim of a test's article, as people reach it over the API. */
public record TestClaim(TestArticle article, String id) {

    public String path() {
        return "/api/v1/claims/" + id;
    }

    public JsonPath as(TestPeople who) {
        return who.request().get(path()).then().statusCode(200).extract().jsonPath();
    }

    public String state() {
        return as(ADA).getString("state");
    }

    public int version() {
        return as(ADA).getInt("version");
    }

    /** The sequence of its last event. */
    public int lastEvent() {
        return as(ADA).getInt("history[-1].sequence");
    }

    /** A move of it with the current version, and fields given as name, value, name, value. */
    public Response move(TestPeople who, String resource, Object... fields) {
        Map<String, Object> body = fields(fields);
        body.putIfAbsent("version", version());
        return send(who, resource, body);
    }

    /** Exactly that. */
    public Response send(TestPeople who, String resource, Map<String, Object> body) {
        return who.request().contentType(ContentType.JSON).body(body).post(path() + "/" + resource);
    }

    public Response patch(TestPeople who, Object... fields) {
        Map<String, Object> body = fields(fields);
        body.putIfAbsent("version", version());
        return who.request().contentType(ContentType.JSON).body(body).patch(path());
    }

    /** Moves it, which must succeed. */
    public TestClaim moved(TestPeople who, String resource, Object... fields) {
        move(who, resource, fields).then().statusCode(200);
        return this;
    }

    /** Pins what suffices to call it right: a primary source that is no party. */
    public TestClaim supported(TestPeople who) {
        move(who, "evidence", support()).then().statusCode(201);
        return this;
    }

    public static Object[] support() {
        return new Object[] {"stance", "SUPPORTS", "text", "The register lists them one by one.", "passage", "one by one",
            "locator", "paragraph 1", "primary", true,
            "origin", fields("name", "Valley Register Office", "kind", "GOVERNMENT")};
    }

    /** The first answer: right, and quoted right where somebody is quoted. */
    public TestClaim proposed(TestPeople who) {
        return moved(who, "proposal", right("rationale", "The register says so."));
    }

    /** Decided as right by Ada and Ben. */
    public TestClaim decided() {
        return supported(ADA).proposed(ADA).moved(BEN, "decision", right());
    }

    /** The answer "right" for this claim. */
    public Object[] right(Object... more) {
        boolean cited = !as(ADA).getList("attribution").isEmpty();
        Object[] all = new Object[more.length + 4];
        System.arraycopy(more, 0, all, 0, more.length);
        all[more.length] = "verdict";
        all[more.length + 1] = "VERIFIED";
        all[more.length + 2] = "attributionVerdict";
        all[more.length + 3] = cited ? "CONFIRMED" : null;
        return all;
    }
}
