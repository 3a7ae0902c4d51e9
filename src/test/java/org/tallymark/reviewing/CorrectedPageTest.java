package org.tallymark.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.RITA;
import static org.tallymark.claim.TestArticle.fields;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.claim.TestArticle;
import org.tallymark.claim.TestClaim;
import org.tallymark.web.VisibleText;

/** A claim that a person corrected, with what the machine had read beside it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CorrectedPageTest {

    private final TestArticle article = TestArticle.create();
    private final TestClaim displaced = article.claim(TestArticle.DISPLACED);

    private static String page(String path) {
        String page = RITA.request().get(path).then().statusCode(200).extract().asString();
        VisibleText.mustHoldNoCode(page);
        return VisibleText.of(page);
    }

    @Test
    void whatTheMachineReadStandsBesideIt() {
        displaced.patch(BEN, "quantity", fields("comparator", "EXACT", "low", 220, "high", 220, "unit", "person"), "effect",
                "INJURED", "place", "Lower Valley", "attribution", List.of()).then().statusCode(200);
        String page = page("/claims/" + displaced.id());
        assertThat(page).contains("exactly 220", "The machine read", "number at least 214 people", "what befell them displaced",
                "place not said", "who says so Relief Ministry", "why the machine read it so");
        assertThat(page).doesNotContain("why read so", "what is counted villagers");
        assertThat(page("/articles/" + article.id() + "?claim=" + displaced.id()))
                .contains("The machine read: number at least 214 people · what befell them displaced · place not said · who says so"
                        + " Relief Ministry", "Why the machine read it so");
    }

    @Test
    void theHistoryTellsWhatWasAndWhatIs() {
        displaced.patch(BEN, "quantity", fields("comparator", "EXACT", "low", 220, "high", 220, "unit", "person"), "place",
                "Lower Valley").then().statusCode(200);
        assertThat(page("/claims/" + displaced.id())).contains("reading corrected by Ben",
                "number was at least 214 people, is exactly 220 people", "place was not said, is Lower Valley");
    }

    @Test
    void wordsThatWereCorrectedAreToldAsWords() {
        String text = RITA.request().get(article.path()).path("text");
        int start = text.indexOf("214 villagers");
        displaced.patch(BEN, "start", start, "end", start + 13).then().statusCode(200);
        assertThat(page("/claims/" + displaced.id())).contains("words “At least 214 villagers”", "other words in the text");
    }

    @Test
    void whatIsPutBackAsItWasReadIsNoCorrection() {
        displaced.patch(BEN, "place", "Lower Valley").then().statusCode(200);
        displaced.patch(BEN, "place", null).then().statusCode(200);
        assertThat(page("/claims/" + displaced.id())).contains("why read so").doesNotContain("The machine read");
    }

    @Test
    void whatNobodyCorrectedIsAsTheMachineReadIt() {
        assertThat(page("/claims/" + displaced.id())).contains("why read so").doesNotContain("The machine read");
    }
}
