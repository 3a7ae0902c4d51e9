package org.tallymark.reviewing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallymark.BrowserTest;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.claim.ClaimId;

/** The article's page in a real browser: by keys, without JavaScript, on a phone, to axe. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ReviewBrowserTest extends BrowserTest {

    private long article;
    private ClaimId money;

    @BeforeEach
    void takeIn() {
        article = SampleArticle.takeIn();
        money = SampleArticle.claim(article, "$8 million");
    }

    private String at(ClaimId claim) {
        return "/articles/" + article + "?claim=" + claim;
    }

    @Test
    void twoPeopleCheckAClaimByKeysAlone() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.keyboard().press("q");
        ada.keyboard().press("4");
        ada.fill("#why", "Nobody but the ministry has counted.");
        ada.fill("#tried", "the ministry's site, the port's archive");
        ada.keyboard().press("Control+Enter");
        assertThat(ada.locator("#c7")).hasClass("mark sent");

        Page ben = as(TestPeople.BEN);
        ben.navigate(at(money));
        assertThat(ben.locator("#claim")).not().containsText("Nobody but the ministry");
        ben.keyboard().press("q");
        ben.keyboard().press("4");
        ben.keyboard().press("Control+Enter");
        assertThat(ben.locator("#c7")).hasClass("mark done");
        ben.navigate(at(money));
        assertThat(ben.locator("#claim")).containsText("Nobody but the ministry has counted.");
        assertThat(ben.locator("#claim")).containsText("Can't verify");
    }

    @Test
    void theKeysGoFromClaimToClaim() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.keyboard().press("j");
        assertThat(ada.locator(".claim-quote")).hasText("At least 140 containers");
        ada.keyboard().press("k");
        assertThat(ada.locator(".claim-quote")).hasText("$8 million");
        ada.keyboard().press("w");
        ada.keyboard().press("b");
        ada.keyboard().type("The ministry's own page gives 6 million.");
        ada.keyboard().press("Escape");
        ada.keyboard().press("j");
        assertThat(ada.locator(".claim-quote")).hasText("At least 140 containers");
        assertThat(ada.locator("#why")).hasValue("");
        ada.keyboard().press("k");
        assertThat(ada.locator("#why")).hasValue("The ministry's own page gives 6 million.");
        assertThat(ada.locator("[name=attributionVerdict][value=DIFFERS]")).isChecked();
        ada.keyboard().press("Shift+?");
        assertThat(ada.locator("#keys")).isVisible();
    }

    @Test
    void whatAKeyOpensHasTheFocusBeforeTheNextKey() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.evaluate("""
                () => document.addEventListener("htmx:afterSwap", () => setTimeout(() => {
                  document.body.dataset.focused = document.activeElement.getAttribute("name") || document.activeElement.localName;
                }, 0))""");
        ada.keyboard().press("s");
        assertThat(ada.locator("body[data-focused]")).hasAttribute("data-focused", Pattern.compile("^reason-\\d+$"));
    }

    @Test
    void aClaimIsCheckedWithoutJavaScript() {
        Page ada = withoutJavaScript(TestPeople.ADA);
        ada.navigate(at(money));
        ada.locator("label.answer", new Page.LocatorOptions().setHasText("Differs")).click();
        ada.locator("label.answer", new Page.LocatorOptions().setHasText("Can't verify")).click();
        ada.fill("#why", "The ministry's own page gives 6 million.");
        ada.fill("#tried", "the port's archive");
        ada.locator(".send-bar .button").click();
        assertThat(ada.locator("#c7")).hasClass("mark sent");
    }

    @Test
    void whatIsRefusedKeepsAllThatWasTyped() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.keyboard().press("q");
        ada.keyboard().press("1");
        ada.fill("#why", "It is on the ministry's site.");
        ada.keyboard().press("Control+Enter");
        assertThat(ada.locator(".refusal")).containsText("two independent origins");
        assertThat(ada.locator("#why")).hasValue("It is on the ministry's site.");
        assertThat(ada.locator("[name=verdict][value=VERIFIED]")).isChecked();
    }

    @Test
    void afterSendingTheNextClaimIsAtHandAndAfterARefusalItsReason() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.keyboard().press("q");
        ada.keyboard().press("1");
        ada.keyboard().press("Control+Enter");
        assertThat(ada.locator(".refusal")).isFocused();
        assertThat(ada).hasURL(Pattern.compile(".*/articles/" + article + "\\?claim=" + money));
        ada.keyboard().press("4");
        ada.fill("#why", "Nobody else has counted.");
        ada.fill("#tried", "the archive");
        ada.keyboard().press("Control+Enter");
        assertThat(ada.locator(".claim-quote")).hasText("At least 140 containers");
        ada.keyboard().press("j");
        assertThat(ada.locator(".claim-quote")).hasText("any insurer");
    }

    @Test
    void whoComesTooLateSeesBothSidesWithAllThatWasTyped() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.keyboard().press("q");
        ada.keyboard().press("2");
        ada.fill("#why", "The ministry's own page gives 6 million.");
        ada.fill("[data-paste]", "The loss came to 6 million.");
        ReviewSample.of(article);
        ada.keyboard().press("Control+Enter");
        assertThat(ada.locator(".refusal")).containsText("With Ben");
        assertThat(ada.locator(".refusal")).containsText("The ministry's own page gives 6 million.");
        assertThat(ada.locator(".refusal")).containsText("The loss came to 6 million.");
        assertThat(ada.locator(".refusal")).containsText("Wrong");
    }

    @Test
    void aCitationIsCopiedAndCanBeSelectedWithoutJavaScript() {
        Page ada = as(TestPeople.ADA);
        ada.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        ada.navigate("/claims/" + money);
        ada.locator("[data-copy]").click();
        assertThat(ada.locator("[data-copy]")).hasText("Copied");
        Assertions.assertThat((String) ada.evaluate("navigator.clipboard.readText()")).contains("$8 million", "/claims/" + money);
        Page plain = withoutJavaScript(TestPeople.ADA);
        plain.navigate("/claims/" + money);
        plain.locator("[data-copy]").click();
        assertThat(plain.locator(".citation")).containsText("The transport ministry put the loss at $8 million");
    }

    @Test
    void evidenceIsPastedWhileTheAnswerStays() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.keyboard().press("w");
        ada.fill("[data-paste]", "https://example.org/loss The loss came to $8 million by Friday.");
        ada.locator("[data-paste]").press("Enter");
        assertThat(ada.locator(".evidence-row")).containsText("The loss came to $8 million by Friday.");
        assertThat(ada.locator("[name=attributionVerdict][value=DIFFERS]")).isChecked();
    }

    @Test
    void twoPeopleConfirmAllDates() {
        Page ada = as(TestPeople.ADA);
        ada.navigate("/articles/" + article);
        ada.keyboard().press("d");
        assertThat(ada.locator(".table.dates tbody tr").first()).containsText("daybreak");
        assertThat(ada.locator(".table.dates tbody input").first()).not().isChecked();
        ada.locator(".table.dates tbody input").first().check();
        ada.keyboard().press("Control+Enter");
        assertThat(ada.locator(".tally")).containsText("a second person reads them");

        Page ben = as(TestPeople.BEN);
        ben.navigate("/articles/" + article + "?over=dates");
        ben.locator(".table.dates tbody input").first().check();
        ben.keyboard().press("Control+Enter");
        assertThat(ben.locator(".tally")).containsText("4 dates");
        assertThat(ben.locator(".tally .tick")).hasText("read");
    }

    @Test
    void aNumberIsMarkedByHandFromTheSelection() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(at(money));
        ada.evaluate("""
                () => {
                  const text = document.querySelector('.paragraph:last-child p').firstChild;
                  const range = document.createRange();
                  range.setStart(text, 4); range.setEnd(text, 11);
                  getSelection().removeAllRanges(); getSelection().addRange(range);
                }""");
        ada.locator(".cited-acts [data-mark]").click();
        assertThat(ada.locator("[data-passage]")).hasValue("harbour");
        ada.selectOption("#mark-kind", "COUNT");
        ada.locator(".over .button.solid").click();
        assertThat(ada.locator(".claim-quote")).hasText("harbour");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void itIsAccessibleInEveryState(ColorScheme scheme) {
        ReviewSample sample = ReviewSample.of(article);
        Page ada = as(TestPeople.ADA, Size.DESK, scheme, true);
        for (String page : sample.pages()) {
            ada.navigate(page);
            mustBeAccessible(ada);
        }
    }

    @Test
    void nothingScrollsSidewaysOnAPhone() {
        ReviewSample sample = ReviewSample.of(article);
        Page ada = as(TestPeople.ADA, Size.PHONE, ColorScheme.LIGHT, true);
        for (String page : sample.pages()) {
            ada.navigate(page);
            mustNotScrollSideways(ada);
        }
        ada.navigate(at(SampleArticle.claim(article, "any insurer")));
        assertThat(ada.locator("#text [aria-current]")).isInViewport();
        assertThat(ada.locator(".send-bar .button")).isInViewport();
    }
}
