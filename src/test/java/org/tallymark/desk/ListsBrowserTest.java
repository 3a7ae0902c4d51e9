package org.tallymark.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.BrowserTest;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;

/** The lists in a real browser: to axe, in both lights, on a phone, with the keyboard. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ListsBrowserTest extends BrowserTest {

    private static int made;

    private long article;
    private long source;

    @BeforeEach
    void takeIn() {
        String tag = "browsed" + ++made + "x";
        article = Story.of("Lighthouse story " + tag).by("Lighthouse Post").due("2002-01-01T12:00:00Z")
                .tells("more than 51 lighthouses", fact -> fact.moreThan("51", "lighthouse")
                        .cites("Keeper " + tag, HopKind.PERSON))
                .tells("52 lamps", fact -> fact.exactly("52", "lamp").cites("Keeper " + tag, HopKind.PERSON))
                .tells("53 keepers", fact -> fact.exactly("53", "keeper")).takeIn();
        ReviewSteps.agree(ReviewSteps.id(article, 1), Verdict.REFUTED, AttributionVerdict.CONFIRMED);
        source = TestPeople.RITA.request().queryParam("q", "Keeper " + tag).get("/api/v1/sources").jsonPath()
                .getLong("items[0].id");
    }

    @ParameterizedTest
    @CsvSource({"DESK, LIGHT", "DESK, DARK", "PHONE, LIGHT", "PHONE, DARK"})
    void everyListIsAccessibleAndFitsTheScreen(Size size, ColorScheme scheme) {
        Page page = as(TestPeople.ADA, size, scheme, true);
        String look = "-" + size.name().toLowerCase(Locale.ROOT) + "-" + scheme.name().toLowerCase(Locale.ROOT);
        for (String path : new String[] {"/", "/articles", "/claims?article=" + article, "/sources",
            "/sources/" + source, "/exports"}) {
            page.navigate(path);
            picture(page, "lists" + path.replaceAll("[^a-z]+", "-") + look);
            mustBeAccessible(page);
            mustNotScrollSideways(page);
        }
    }

    @Test
    void theFiltersOfClaimsTakeOneLine() {
        Page page = as(TestPeople.ADA);
        page.navigate("/claims");
        Assertions.assertThat(page.locator("form.filters").boundingBox().height).isLessThanOrEqualTo(48);
    }

    @Test
    void oneBoxTicksAllRowsAndTellsWhenOnlySomeAre() {
        Page page = as(TestPeople.BEN);
        page.navigate("/claims?article=" + article);
        Locator all = page.locator("th.pick input");
        all.focus();
        page.keyboard().press("Space");
        assertThat(page.locator("td.pick input:checked")).hasCount(3);
        page.locator("td.pick input").first().uncheck();
        Assertions.assertThat(all.evaluate("box => box.indeterminate")).isEqualTo(true);
        assertThat(page.locator(".bulk")).isVisible();
        assertThat(page.locator(".bulk .picked")).hasText("2 selected");
        assertThat(page.locator(".bulk [value=export]")).hasText("Export 2 CSV");
    }
}
