package org.tallymark.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SecurityHeadersTest {

    @Inject
    Https https;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/", "/api/v1/me", "/q/health/live", "/css/base.css", "/css/none.css",
        "/invitations/none", "/q/openapi"})
    void hostile76EveryAnswerTellsTheBrowserWhatItMayDo(String path) {
        for (String token : new String[] {TestPeople.ADA.token(), "nobodys"}) {
            given().redirects().follow(false).header("Authorization", "Bearer " + token).get(path).then()
                    .header("Content-Security-Policy", equalTo(SecurityHeaders.POLICY))
                    .header("X-Frame-Options", equalTo("DENY")).header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Referrer-Policy", equalTo("same-origin"))
                    .header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                    .header("Strict-Transport-Security", nullValue());
        }
    }

    @Test
    void whoIsReachedThroughAProxyByHttpsTellsBrowsersToKeepToIt() {
        Https real = ClientProxy.unwrap(https);
        Optional<URI> url = real.url;
        real.url = Optional.of(URI.create("https://desk.example"));
        try {
            given().get("/sign-in").then().header("Strict-Transport-Security", startsWith("max-age="))
                    .header("Set-Cookie", containsString("Secure"));
            Response signedIn = TestSession.stranger().signIn("rita", TestPeople.RITA.password());
            assertThat(signedIn.statusCode()).isEqualTo(303);
            assertThat(signedIn.detailedCookie(TestSession.COOKIE).isSecured()).isTrue();
        } finally {
            real.url = url;
        }
        given().get("/sign-in").then().header("Set-Cookie", not(containsString("Secure")));
    }

    @Test
    void thePolicyAllowsNothingInline() {
        assertThat(SecurityHeaders.POLICY).startsWith("default-src 'none'").doesNotContain("unsafe")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/account", "/api/v1/me"})
    void whatHoldsDataIsNotKept(String path) {
        TestPeople.ADA.request().redirects().follow(false).get(path).then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void whatComesWithTheProgramIsKept() {
        given().get("/css/base.css").then().statusCode(200).header("Cache-Control", not(containsString("no-store")));
    }
}
