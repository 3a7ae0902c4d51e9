package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;
import static org.tallymark.TestPeople.RITA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.article.Article;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class MarkingApiTest {

    private final TestArticle article = TestArticle.create();
    private final int sheep = text().indexOf("the sheep");

    private String text() {
        return QuarkusTransaction.requiringNew().call(() -> Article.<Article>findById(article.id()).currentSnapshot().text);
    }

    @Test
    void aNumberMarkedByHandIsBornOpen() {
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT").then().statusCode(201)
                .header("Location", endsWith("/api/v1/claims/" + article.id() + "c5")).body("state", equalTo("OPEN"),
                        "quote", equalTo("the sheep"), "markedBy", equalTo("ben"), "check", equalTo("FULL"),
                        "sentence.start", equalTo(text().indexOf("Nobody counted")),
                        "history.move", equalTo(List.of("mark")), "history[0].from", nullValue());
    }

    @Test
    void whatWasMarkedFollowsItsWordsIntoANewVersion() {
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT", "quantity",
                Map.of("comparator", "VAGUE", "low", 2, "unit", "sheep")).then().statusCode(201);
        TestClaim marked = article.claim(5);
        String before = "The paper corrects itself. " + text();
        article.post(BEN, "snapshots", "text", before).then().statusCode(201);
        assertThat(marked.as(RITA).getString("anchor")).isEqualTo("MOVED");
        assertThat(marked.as(RITA).getInt("start")).isEqualTo(before.indexOf("the sheep"));
        assertThat(marked.as(RITA).getInt("quantity.low")).isEqualTo(2);
        article.post(BEN, "snapshots", "text", before.replace("the sheep", "few goats")).then().statusCode(201);
        assertThat(marked.as(RITA).getString("anchor")).isEqualTo("CHANGED");
        assertThat(marked.as(RITA).getString("quote")).isEqualTo("few goats");
        assertThat(marked.as(RITA).getString("quantity")).isNull();
    }

    @Test
    void aHandMarkedClaimIsSetAsideWithoutConfirmation() {
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT").then().statusCode(201);
        TestClaim marked = article.claim(5).moved(BEN, "dismissal", "reason", "IDIOM");
        marked.move(CLEO, "dismissal/confirmation").then().statusCode(422);
    }

    /** Hostile case 22. */
    @Test
    void aSpanThatIsNoneIsRefusedByItsField() {
        wrong("end", sheep, sheep);
        wrong("end", sheep + 3, sheep);
        wrong("start", -1, 3);
        wrong("end", sheep, 1_000_000);
        for (String span : List.of("2147483648, \"end\": 2147483649", "1.5, \"end\": 2", "\"1\", \"end\": 2")) {
            BEN.request().contentType(ContentType.JSON).body("{\"kind\": \"COUNT\", \"start\": " + span + "}")
                    .post(article.path() + "/claims").then().statusCode(400).body("errors.field", hasItem("start"));
        }
        article.post(BEN, "claims", "kind", "COUNT").then().statusCode(400).body("errors.field", hasItem("start"));
        article.post(BEN, "claims", "kind", "COUNT", "start", sheep).then().statusCode(400)
                .body("errors.field", hasItem("end"));
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9).then().statusCode(400)
                .body("errors.field", hasItem("kind"));
    }

    private void wrong(String field, int start, int end) {
        article.post(BEN, "claims", "start", start, "end", end, "kind", "COUNT").then().statusCode(400)
                .body("errors.field", hasItem(field));
    }

    /** Hostile case 23. */
    @Test
    void ofTwoWhoMarkOverlappingSpansAtOnceOneWins() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        try {
            Future<Integer> one = two.submit(() -> {
                start.await();
                return mark(sheep, sheep + 9);
            });
            Future<Integer> other = two.submit(() -> {
                start.await();
                return mark(sheep + 4, sheep + 9);
            });
            start.countDown();
            assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(201, 400);
        } finally {
            two.shutdownNow();
        }
    }

    private int mark(int from, int to) {
        return article.post(BEN, "claims", "start", from, "end", to, "kind", "COUNT").statusCode();
    }

    @Test
    void theSameSpanAgainIsAnsweredWithTheClaimThatIsThere() {
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT").then().statusCode(201);
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT").then().statusCode(409)
                .body("current.id", equalTo(article.id() + "c5"));
    }

    @Test
    void rightsAndUnknownFieldsAreChecked() {
        article.post(RITA, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT").then().statusCode(403);
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT", "state", "DECIDED").then()
                .statusCode(400).body("errors.field", hasItem("state"));
        new TestArticle(999999).post(BEN, "claims", "start", 1).then().statusCode(404);
    }

    @Test
    void nothingOfAWithdrawnArticleIsMoved() {
        QuarkusTransaction.requiringNew().run(() -> Article.lock(article.id()).withdraw("wrong article", "eva",
                Instant.parse("2026-03-05T10:00:00Z")));
        TestClaim claim = article.claim(TestArticle.BRIDGES);
        claim.move(EVA, "acceptance").then().statusCode(422).body("rule", equalTo("ILLEGAL_MOVE"));
        claim.send(BEN, "comments", Map.of("text", "Still here?")).then().statusCode(422);
        assertThat(claim.as(ADA).getString("state")).isEqualTo("PROPOSED");
        article.post(BEN, "claims", "start", sheep, "end", sheep + 9, "kind", "COUNT").then().statusCode(422)
                .body("rule", equalTo("ILLEGAL_MOVE"));
    }
}
