package org.tallymark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.web.VisibleText;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ExportPagesTest {

    private static List<String> offers(TestPeople who) {
        String page = who.request().get("/exports").then().statusCode(200).extract().asString();
        VisibleText.mustHoldNoCode(page);
        return Jsoup.parse(page).select("tbody th").eachText();
    }

    @Test
    void eachIsOfferedToWhoMayTakeIt() {
        assertThat(offers(BEN)).containsExactly("Right", "Quoted right", "All");
        assertThat(offers(ADA)).containsExactly("Right", "Quoted right", "One pair of eyes", "All");
    }

    @Test
    void everyOfferIsThere() {
        Jsoup.parse(ADA.request().get("/exports").asString()).select("tbody a").eachAttr("href")
                .forEach(link -> ADA.request().get(link).then().statusCode(200));
    }
}
