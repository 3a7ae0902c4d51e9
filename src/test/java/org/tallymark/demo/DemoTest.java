package org.tallymark.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

@QuarkusTest
@TestProfile(DemoTest.Wanted.class)
@WithTestResource(TestDatabase.class)
class DemoTest {

    public static class Wanted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tallymark.demo", "true",
                    "tallymark.bootstrap-tokens", "rita:reader:" + TestPeople.RITA.token());
        }
    }

    @Test
    void theSampleArticleIsThereWithItsNumbersWhenTheServerIsReady() {
        TestPeople.RITA.request().get("/api/v1/articles").then().statusCode(200)
                .body("items[0].slug", equalTo("sample"))
                .body("items[0].ledger.numbers", greaterThan(12));
    }
}
