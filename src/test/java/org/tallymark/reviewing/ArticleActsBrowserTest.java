package org.tallymark.reviewing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.BrowserTest;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;

/** What people do on the article's page besides answering, in a real browser. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ArticleActsBrowserTest extends BrowserTest {

    private long article;
    private String money;

    @BeforeEach
    void takeIn() {
        article = SampleArticle.takeIn();
        money = "/articles/" + article + "?claim=" + SampleArticle.claim(article, "$8 million");
    }

    @Test
    void whatIsTypedStaysWhenTheClaimIsKept() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(money);
        ada.keyboard().press("2");
        ada.fill("#why", "The port's own page gives 6 million.");
        ada.locator(".claim-acts").getByText("Keep", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(ada.locator(".claim-acts")).containsText("Take");
        assertThat(ada.locator("#why")).hasValue("The port's own page gives 6 million.");
        assertThat(ada.locator("[name=verdict][value=REFUTED]")).isChecked();
    }

    @Test
    void aPastedScreenshotBecomesTheFileOfTheEvidence() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(money);
        ada.locator("[data-paste]").evaluate("""
                field => {
                  const held = new DataTransfer();
                  held.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'shot.png', { type: 'image/png' }));
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: held, bubbles: true, cancelable: true }));
                }""");
        assertThat(ada.locator("#alt")).isVisible();
        assertThat(ada.locator("#file")).hasValue(Pattern.compile(".*shot\\.png"));
    }

    @Test
    void whatOneSetsAsideAnotherConfirms() {
        Page ada = as(TestPeople.ADA);
        ada.navigate(money);
        ada.locator(".claim-acts summary").getByText("Set aside").click();
        ada.selectOption("#aside-reason", "NOT_CHECKABLE");
        ada.locator(".claim-acts .fold .button").getByText("Set aside").click();
        assertThat(ada.locator(".tally-aside")).containsText("1 to confirm");

        Page ben = as(TestPeople.BEN);
        ben.navigate("/articles/" + article + "?over=aside");
        ben.locator(".over button").getByText("Confirm").click();
        assertThat(ben.locator(".tally-aside")).not().containsText("to confirm");
    }

    @Test
    void anEditorSignsOffWithAReasonForEachThatIsOpenAlsoOnAPhone() {
        Page ada = as(TestPeople.ADA, Size.PHONE, ColorScheme.LIGHT, true);
        ada.navigate("/articles/" + article);
        ada.locator(".phone-more summary").click();
        ada.locator(".phone-more a").getByText("Sign off").click();
        Locator reasons = ada.locator("[name^=reason-]");
        assertThat(reasons.first()).isInViewport();
        ada.locator(".over .button.send").click();
        assertThat(ada.locator(".over .refusal")).isVisible();
        assertThat(ada.locator("#claim .refusal")).hasCount(0);
        assertThat(ada).hasURL(Pattern.compile(".*/articles/" + article + "\\?over=signoff"));
        reasons.all().forEach(reason -> reason.fill("not told any more"));
        ada.locator(".over .button.send").click();
        ada.locator(".phone-more summary").click();
        assertThat(ada.locator(".phone-more")).containsText("Signed off");
    }
}
