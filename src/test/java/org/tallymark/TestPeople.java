package org.tallymark;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The people of the tests, each with an API token. {@link TestDatabase} makes them. */
public enum TestPeople {
    ADA("editor"), BEN("checker"), CLEO("checker"), RITA("reader"), ROOT("admin"), EVA("editor+admin");

    private final String roles;

    TestPeople(String roles) {
        this.roles = roles;
    }

    /** The sign-in name. */
    public String signInName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** An API token. */
    public String token() {
        return "only-for-tests-" + signInName() + "-0123456789abcdef0123456789abcdef";
    }

    /** The password, for the sign-in page. */
    public String password() {
        return signInName() + " tests many things";
    }

    /** A request with the person's token. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token());
    }

    /** All of them, as the setting {@code TALLYMARK_BOOTSTRAP_TOKENS} wants it. */
    static String bootstrap() {
        return Arrays.stream(values()).map(person -> person.signInName() + ":" + person.roles + ":" + person.token())
                .collect(Collectors.joining(","));
    }
}
