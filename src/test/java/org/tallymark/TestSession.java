package org.tallymark;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser of the tests, without JavaScript: it keeps cookies, sends forms with their hidden field, follows nothing. */
public class TestSession {

    public static final String COOKIE = "tallymark-session";

    private final Map<String, String> cookies = new HashMap<>();

    private String csrf;

    /** A browser in which nobody is signed in. */
    public static TestSession stranger() {
        return new TestSession();
    }

    /** A browser in which somebody is. */
    public static TestSession of(TestPeople somebody) {
        TestSession session = new TestSession();
        session.signIn(somebody.signInName(), somebody.password()).then().statusCode(303);
        session.get("/account");
        return session;
    }

    public Response signIn(String name, String password) {
        get("/sign-in");
        return kept(form().formParam("name", name).formParam("password", password).post("/sign-in"));
    }

    /** A request with this browser's cookies. */
    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** A form of the page that was looked at last; give it its fields and post it. */
    public RequestSpecification form() {
        return request().contentType("application/x-www-form-urlencoded; charset=UTF-8").formParam("csrf-token", csrf);
    }

    /** Looks at a page. */
    public Response get(String path) {
        Response page = kept(request().urlEncodingEnabled(false).get(path));
        Document html = Jsoup.parse(page.asString());
        if (html.selectFirst("input[name=csrf-token]") != null) {
            csrf = html.selectFirst("input[name=csrf-token]").val();
        }
        return page;
    }

    /** Keeps the cookies of an answer. */
    public Response kept(Response response) {
        cookies.putAll(response.cookies());
        return response;
    }

    /** What a form, or a request of a script, must send along. */
    public String csrf() {
        return csrf;
    }

    public String cookie() {
        return cookies.get(COOKIE);
    }
}
