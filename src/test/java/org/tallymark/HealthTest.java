package org.tallymark;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HealthTest {

    @Test
    void itIsReadyOnceTheDatabaseAnswers() {
        when().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
