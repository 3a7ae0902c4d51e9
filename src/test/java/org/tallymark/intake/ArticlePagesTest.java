package org.tallymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArticlePagesTest {

    private static int takeIn(String text) {
        return TakeInTest.send(TakeInTest.article(text)).statusCode(201).extract().path("id");
    }

    private static Document html(Response page) {
        return Jsoup.parse(page.asString());
    }

    private static String location(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location").replaceFirst("https?://[^/]+", "");
    }

    @Test
    void aNewDayShowsWhichDatesMeanAnotherDayNow() {
        String path = "/articles/" + takeIn(TakeInTest.text()) + "/edit";
        TestSession ben = TestSession.of(TestPeople.BEN);
        assertThat(html(ben.get(path)).select("#published").val()).isEqualTo("2022-02-25");
        Response saved = ben.form().formParam("title", "Thirteen bridges").formParam("publisher", "The Evening Ledger")
                .formParam("published", "2022-03-04").formParam("version", "1").post(path);
        Document page = html(ben.get(location(saved)));
        assertThat(page.select("h1").text()).isEqualTo("Thirteen bridges");
        assertThat(page.select("tbody tr").eachText()).contains("Friday 2022-02-25 2022-03-04");
    }

    @Test
    void aStaleCorrectionKeepsWhatWasTyped() {
        String path = "/articles/" + takeIn(TakeInTest.text()) + "/edit";
        TestSession ben = TestSession.of(TestPeople.BEN);
        ben.get(path);
        location(ben.form().formParam("title", "One").formParam("published", "2022-02-25").formParam("version", "1").post(path));
        Response stale = ben.form().formParam("title", "Two").formParam("published", "2022-02-25").formParam("version", "1")
                .post(path);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(html(stale).select("#title").val()).isEqualTo("Two");
        assertThat(html(stale).select(".refusal").text()).contains("One");
        assertThat(html(stale).select("input[name=version]").val()).isEqualTo("2");
    }

    @Test
    void aCorrectionAtFaultStandsBesideItsField() {
        String path = "/articles/" + takeIn(TakeInTest.text()) + "/edit";
        TestSession ben = TestSession.of(TestPeople.BEN);
        ben.get(path);
        Response answer = ben.form().formParam("title", " ").formParam("published", "2099-01-01").formParam("version", "1")
                .post(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(html(answer).select("#title-message").text()).contains("missing");
        assertThat(html(answer).select("#published-message").text()).contains("future");
    }

    @Test
    void aNewVersionShowsWhatBecameOfEachClaim() {
        String text = TakeInTest.text() + "\nThe fire killed 5 people in the old town.";
        String path = "/articles/" + takeIn(text) + "/snapshots/new";
        TestSession ben = TestSession.of(TestPeople.BEN);
        ben.get(path);
        Response same = ben.form().formParam("text", text).post(path);
        assertThat(same.statusCode()).isEqualTo(200);
        assertThat(html(same).select("[role=status]").text()).contains("Nothing changed");
        Response empty = ben.form().formParam("text", " ").post(path);
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(html(empty).select("#text-message").text()).contains("empty");
        String script = "<html><body><script>let n = 12</script></body></html>";
        Response unread = ben.form().formParam("text", script).post(path);
        assertThat(unread.statusCode()).isEqualTo(400);
        assertThat(html(unread).select("#text-message").text()).contains("no text of an article", "paste");
        assertThat(html(unread).select("#text").text()).isEqualTo(script);

        String newer = text.replace("killed 5 people", "killed 9 people") + "\nThe repair costs $3 million.";
        Response page = ben.get(location(ben.form().formParam("text", newer).post(path)));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(html(page).select("tbody tr").eachText()).anyMatch(row -> row.contains("5 people 9 people"))
                .anyMatch(row -> row.startsWith("New") && row.contains("$3 million"));
        VisibleText.mustHoldNoCode(html(page).body().text());
    }

    @Test
    void anEditorWithdrawsWithAReason() {
        String path = "/articles/" + takeIn(TakeInTest.text()) + "/withdrawal";
        TestSession ada = TestSession.of(TestPeople.ADA);
        ada.get(path);
        Response answer = ada.form().formParam("version", "1").formParam("reason", "").post(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(html(answer).select("#reason-message").text()).contains("missing");
        assertThat(location(ada.form().formParam("version", "1").formParam("reason", "Not ours").post(path)))
                .isEqualTo("/articles");
        assertThat(TestSession.of(TestPeople.BEN).get(path).statusCode()).isEqualTo(403);
    }
}
