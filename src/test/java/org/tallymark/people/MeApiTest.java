package org.tallymark.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class MeApiTest {

    @Test
    void aTokenActsForItsPerson() {
        TestPeople.EVA.request().get("/api/v1/me").then().statusCode(200)
                .body("name", equalTo("eva"), "roles", contains("editor", "admin"), "active", equalTo(true));
        TestPeople.ROOT.request().get("/api/v1/me").then().body("roles", contains("admin"));
        TestPeople.RITA.request().get("/api/v1/me").then().body("roles", contains("reader"));
    }
}
