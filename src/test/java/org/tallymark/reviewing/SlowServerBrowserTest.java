package org.tallymark.reviewing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.BrowserTest;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

/** What is pressed and typed on the article's page while an answer of the server is on its way. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class SlowServerBrowserTest extends BrowserTest {

    private static final Predicate<String> ANYTHING = url -> true;

    private final List<Route> underWay = new ArrayList<>();
    private Page ada;

    @BeforeEach
    void openAClaim() {
        long article = SampleArticle.takeIn();
        ada = as(TestPeople.ADA);
        ada.navigate("/articles/" + article + "?claim=" + SampleArticle.claim(article, "$8 million"));
        ada.route(ANYTHING, underWay::add);
    }

    private void letItAnswer() {
        ada.waitForCondition(() -> !underWay.isEmpty());
        ada.unroute(ANYTHING);
        underWay.forEach(Route::resume);
    }

    @Test
    void keysAreForTheClaimThatIsOnItsWay() {
        ada.keyboard().press("j");
        ada.keyboard().press("4");
        ada.keyboard().press("b");
        ada.keyboard().type("No quick count.");
        letItAnswer();
        assertThat(ada.locator(".claim-quote")).hasText("At least 140 containers");
        assertThat(ada.locator("[name=verdict][value=UNVERIFIABLE]")).isChecked();
        assertThat(ada.locator("#why")).hasValue("No quick count.");
        ada.keyboard().press("Escape");
        ada.keyboard().press("k");
        assertThat(ada.locator(".claim-quote")).hasText("$8 million");
        assertThat(ada.locator("[name=verdict]:checked")).hasCount(0);
    }

    @Test
    void eachKeyThatGoesOnGoesOnByOne() {
        ada.keyboard().press("j");
        ada.keyboard().press("j");
        letItAnswer();
        assertThat(ada.locator(".claim-quote")).hasText("any insurer");
    }

    @Test
    void whatIsTypedMeanwhileStays() {
        ada.locator(".claim-acts").getByText("Keep", new Locator.GetByTextOptions().setExact(true)).click();
        ada.fill("#why", "The port's own page gives 6 million.");
        letItAnswer();
        assertThat(ada.locator(".claim-acts")).containsText("Take");
        assertThat(ada.locator("#why")).hasValue("The port's own page gives 6 million.");
    }

    @Test
    void whatIsBeingSentIsNotSentTwice() {
        ada.keyboard().press("q");
        ada.keyboard().press("4");
        ada.fill("#why", "Nobody else has counted.");
        ada.fill("#tried", "the archive");
        ada.keyboard().press("Control+Enter");
        ada.keyboard().press("Control+Enter");
        letItAnswer();
        assertThat(ada.locator(".claim-quote")).hasText("At least 140 containers");
        assertThat(ada.locator(".refusal")).hasCount(0);
    }

    @Test
    void whatNeverComesHoldsNoKeysThoughWhatAskedForItIsGone() {
        ada.evaluate("""
                () => document.addEventListener("htmx:beforeSend", ({ detail }) => detail.xhr.addEventListener("loadend", () => {
                  document.body.dataset.ended = (document.body.dataset.ended || "") + "x";
                }))""");
        List<Route> asked = new ArrayList<>();
        Predicate<String> claims = url -> url.contains("?claim=");
        ada.unroute(ANYTHING);
        ada.route(claims, asked::add);
        ada.locator("#text a.mark").getByText("37 ships").click();
        ada.locator("#text a.mark").getByText("At least 140 containers").click();
        ada.waitForCondition(() -> asked.size() == 2);
        asked.get(0).resume();
        assertThat(ada.locator(".claim-quote")).hasText("37 ships");
        asked.get(1).abort();
        assertThat(ada.locator("body[data-ended=xx]")).isAttached();
        ada.unroute(claims);
        ada.keyboard().press("j");
        assertThat(ada.locator(".claim-quote")).hasText("Two people");
    }
}
