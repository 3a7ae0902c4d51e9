package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.history.ChainCheck;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class TakeInAtOnceTest {

    @Inject
    ChainCheck chains;

    private static List<Response> sendAtOnce(List<Map<String, Object>> articles) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(articles.size());
        try {
            List<Future<Response>> sent = new ArrayList<>();
            for (Map<String, Object> article : articles) {
                sent.add(senders.submit(() -> TestPeople.BEN.request().contentType(ContentType.JSON).body(article)
                        .post("/api/v1/articles")));
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : sent) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            senders.shutdown();
        }
    }

    @Test
    void theSameTextFromManyAtOnceIsOneArticle() throws Exception {
        Map<String, Object> article = TakeInTest.article(TakeInTest.text());
        article.put("publisher", "The Ledger of " + UUID.randomUUID());
        List<Response> answers = sendAtOnce(List.of(article, article, article, article));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200, 200, 200);
        assertThat(answers).extracting(answer -> answer.<Integer>path("id")).containsOnly(answers.get(0).<Integer>path("id"));
    }

    @Test
    void oneAddressWithTwoTextsAtOnceIsOneArticleAndAConflict() throws Exception {
        String url = "https://ledger.example/" + UUID.randomUUID();
        List<Map<String, Object>> articles = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Map<String, Object> article = TakeInTest.article(TakeInTest.text());
            article.put("url", url);
            article.put("publisher", "The Ledger of " + UUID.randomUUID());
            articles.add(article);
        }
        assertThat(sendAtOnce(articles)).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void anArticleOfThousandsOfClaimsIsTakenInAndRenewedWhole() { // [96]
        StringBuilder text = new StringBuilder("The roll of " + UUID.randomUUID() + " is this.");
        for (int ward = 1; ward <= 1_500; ward++) {
            text.append("\nThe ministry said that the storm destroyed ").append(ward + 1).append(" houses there.");
        }
        int id = TakeInTest.send(TakeInTest.article(text.toString())).statusCode(201)
                .body("ledger.numbers", greaterThan(1_499)).extract().path("id");
        String newer = "A first line was added.\n" + text.toString().replace("destroyed 77 houses", "destroyed 7 houses");
        TestPeople.BEN.request().contentType(ContentType.JSON).body(Map.of("text", newer))
                .post("/api/v1/articles/" + id + "/snapshots").then().statusCode(201).body("snapshots.size()", equalTo(2));
        assertThat(chains.verify().faults()).isEmpty();
    }
}
