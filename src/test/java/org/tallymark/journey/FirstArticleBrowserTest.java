package org.tallymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.tallymark.BrowserTest;
import org.tallymark.TestDatabase;

/**
 * The whole job on the first article, from taking in to sign-off, by two people in a browser: once with keys alone, once
 * without JavaScript. Every key and click of both is counted.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class FirstArticleBrowserTest extends BrowserTest {

    private static final Logger LOG = Logger.getLogger(FirstArticleBrowserTest.class);

    /** So many keys and clicks may both people together need. */
    private static final int MOST = 300;
    private static final int MORE_THAN_CLAIMS = 40;

    private static final String QUOTE = ".claim-quote";
    private static final String DEAD = "137 Ukrainians";
    private static final String REGISTER = "The register of the dead holds 137 Ukrainians.";

    private static boolean asks(Page page) {
        return page.locator("#answer").count() > 0;
    }

    private static boolean cited(Page page) {
        return page.locator("[data-quoted]").count() > 0;
    }

    /** Goes on when the claim at hand has changed or been answered. */
    private static void awaitSent(Page page, String before) {
        page.waitForFunction("""
                before => { const quote = document.querySelector('.claim-quote');
                  return quote && (quote.dataset.seen !== 'yes' || document.querySelector('.refusal')); }""", before);
        notRefused(page);
    }

    private static void notRefused(Page page) {
        assertThat(page.locator(".refusal").allTextContents()).as(page.url()).isEmpty();
    }

    private static String atHand(Page page) {
        return (String) page.locator(QUOTE).evaluate("quote => { quote.dataset.seen = 'yes'; return quote.textContent; }");
    }

    @Test
    void twoPeopleCheckItToSignOffByKeysAlone() {
        String text = FirstArticle.text();
        Hands ada = new Hands(as(ADA));
        ada.go("/articles/new");
        ada.tabTo("#text");
        ada.paste(text);
        ada.tabTo("#title");
        ada.paste(text.lines().findFirst().orElseThrow());
        ada.tabTo("#publisher");
        ada.type("Keys Post");
        ada.tabTo("#published");
        ada.type("02252022");
        ada.tabTo("button.send");
        ada.press("Enter");
        ada.page.waitForURL(Pattern.compile(".*/articles/\\d+$"));
        long article = number(ada.page);

        confirmDatesByKeys(ada);
        int answered = 0;
        while (asks(ada.page) && answered < MORE_THAN_CLAIMS) {
            proposeByKeys(ada);
            answered++;
        }
        assertThat(answered).isEqualTo(claims(article));

        nobodyDecidesAlone(article);

        Hands ben = new Hands(as(BEN));
        ben.go("/articles/" + article);
        confirmDatesByKeys(ben);
        for (int i = 0; asks(ben.page) && i < MORE_THAN_CLAIMS; i++) {
            nothingTells(ben.page);
            String quote = atHand(ben.page);
            if (cited(ben.page)) {
                ben.press("q");
            }
            ben.press(DEAD.equals(quote) ? "1" : "4");
            ben.press("Control+Enter");
            awaitSent(ben.page, quote);
        }

        ada.go("/articles/" + article);
        ada.press("s");
        assertThat(ada.page.locator("#over-signoff")).containsText("Every number is accounted for.");
        ada.press("Enter");
        isSignedOff(ada.page, article);
        counted("keys alone", ada, ben);
    }

    private static void confirmDatesByKeys(Hands hands) {
        hands.press("d");
        Locator doubtful = hands.page.locator(".table.dates tr.look input");
        assertThat(hands.page.locator(".table.dates")).isVisible();
        for (int i = 0; i < doubtful.count(); i++) {
            hands.tabTo(".table.dates tr.look:nth-child(" + (i + 1) + ") input");
            hands.press("Space");
        }
        hands.press("Control+Enter");
        assertThat(hands.page.locator(".table.dates")).hasCount(0);
    }

    private static void proposeByKeys(Hands ada) {
        String quote = atHand(ada.page);
        if (cited(ada.page)) {
            ada.press("q");
        }
        if (DEAD.equals(quote)) {
            ada.press("1");
            ada.press("v");
            ada.paste(REGISTER);
            ada.tabTo(".paste-more > summary");
            ada.press("Enter");
            ada.tabTo("#origin");
            ada.type("Registry");
            ada.tabTo("#originKind");
            ada.type("g");
            ada.tabTo("#stance");
            ada.type("s");
            ada.tabTo("[name=primary]");
            ada.press("Space");
            ada.tabTo("[data-add]");
            ada.press("Enter");
            assertThat(ada.page.locator("#why")).hasValue("Registry: “" + REGISTER + "”.");
            atHand(ada.page);
        } else {
            ada.press("4");
            ada.press("b");
            ada.type("No outside count.");
            ada.tabTo("#tried");
            ada.type("UN");
        }
        ada.press("Control+Enter");
        awaitSent(ada.page, quote);
    }

    @Test
    void twoPeopleCheckItToSignOffWithoutJavaScript() {
        String text = FirstArticle.text();
        Hands ada = new Hands(withoutJavaScript(ADA));
        ada.go("/articles/new");
        ada.click("#text");
        ada.paste(text);
        ada.click("#title");
        ada.paste(text.lines().findFirst().orElseThrow());
        ada.click("#publisher");
        ada.type("Plain Post");
        ada.tabTo("#published");
        ada.type("02252022");
        ada.click("button.send");
        ada.page.waitForURL(Pattern.compile(".*/articles/\\d+$"));
        long article = number(ada.page);

        confirmDatesByClicks(ada, article);
        int answered = 0;
        while (asks(ada.page) && answered < MORE_THAN_CLAIMS) {
            proposeByClicks(ada);
            answered++;
        }
        assertThat(answered).isEqualTo(claims(article));

        nobodyDecidesAlone(article);

        Hands ben = new Hands(withoutJavaScript(BEN));
        ben.go("/articles/" + article);
        confirmDatesByClicks(ben, article);
        for (int i = 0; asks(ben.page) && i < MORE_THAN_CLAIMS; i++) {
            nothingTells(ben.page);
            answer(ben, DEAD.equals(ben.page.locator(QUOTE).textContent()) ? "Right" : "Can't verify");
            leave(ben.page, () -> ben.click(".send-bar .button"));
            notRefused(ben.page);
        }

        ada.go("/articles/" + article);
        leave(ada.page, () -> ada.click(".signoff a"));
        ada.click(".over .button.send");
        isSignedOff(ada.page, article);
        counted("no JavaScript", ada, ben);
    }

    private static void confirmDatesByClicks(Hands hands, long article) {
        leave(hands.page, () -> hands.click(".tally a[href*='over=dates']"));
        List<Locator> doubtful = new ArrayList<>(hands.page.locator(".table.dates tr.look input").all());
        doubtful.forEach(hands::click);
        leave(hands.page, () -> hands.click(".over .button.send"));
        assertThat(hands.page.locator(".table.dates")).hasCount(0);
    }

    private static void proposeByClicks(Hands ada) {
        if (DEAD.equals(ada.page.locator(QUOTE).textContent())) {
            answer(ada, "Right");
            ada.click("[data-paste]");
            ada.paste(REGISTER);
            ada.click(".paste-more > summary");
            ada.click("#origin");
            ada.type("Registry");
            ada.choose("#originKind", "GOVERNMENT");
            ada.choose("#stance", "SUPPORTS");
            ada.click("[name=primary]");
            leave(ada.page, () -> ada.click("[data-add]"));
            assertThat(ada.page.locator("#why")).hasValue("Registry: “" + REGISTER + "”.");
        } else {
            answer(ada, "Can't verify");
            ada.click("#why");
            ada.press("Control+a");
            ada.type("No outside count.");
            ada.click("#tried");
            ada.type("UN");
        }
        leave(ada.page, () -> ada.click(".send-bar .button"));
        notRefused(ada.page);
    }

    private static void answer(Hands hands, String verdict) {
        if (cited(hands.page)) {
            hands.click("label.answer:has([data-quoted])");
        }
        hands.click(hands.page.locator("label.answer:has([data-number])").getByText(verdict,
                new Locator.GetByTextOptions().setExact(true)));
    }

    private static long number(Page page) {
        return Long.parseLong(page.url().replaceAll(".*/", ""));
    }

    /** How many claims of the article ask for a full check. */
    private static long claims(long article) {
        return FirstArticle.found(article, ADA).stream().filter(claim -> "FULL".equals(claim.get("check"))
                && !"DISMISSED".equals(claim.get("state"))).count();
    }

    /** What was found is there to be read, but not what the first person made of it. */
    private static void nothingTells(Page page) {
        assertThat(page.content()).doesNotContain("Registry: “" + REGISTER, "No outside count.", "Supports");
    }

    private static void nobodyDecidesAlone(long article) {
        Map<String, Object> dead = dead(article);
        ADA.request().contentType(ContentType.JSON).body(Map.of("version", dead.get("version"), "verdict", "VERIFIED",
                "attributionVerdict", "CONFIRMED")).post("/api/v1/claims/" + dead.get("id") + "/decision").then()
                .statusCode(422).body("rule", equalTo("SAME_PERSON"));
    }

    private static Map<String, Object> dead(long article) {
        return FirstArticle.found(article, ADA).stream().filter(claim -> DEAD.equals(claim.get("quote"))).findFirst()
                .orElseThrow();
    }

    private static void isSignedOff(Page page, long article) {
        assertThat(page.locator(".signoff")).containsText("Signed off");
        ADA.request().get("/api/v1/articles/" + article).then().body("state", equalTo("SIGNED_OFF"), "ledger.open", equalTo(0));
        ADA.request().get("/api/v1/claims/" + dead(article).get("id")).then().body("decisions[1].blind", equalTo(true));
        List<NamedCsvRecord> verified = CsvReader.builder().ofNamedCsvRecord(ADA.request().queryParam("article", article)
                .queryParam("verified", "true").get("/api/v1/exports/claims.csv").asString()).stream().toList();
        assertThat(verified).singleElement().satisfies(row -> {
            assertThat(row.getField("quote")).isEqualTo(DEAD);
            assertThat(row.getField("chain")).isEqualTo("AFP < Volodymyr Zelensky");
            assertThat(row.getField("proposer")).isEqualTo("ada");
            assertThat(row.getField("second")).isEqualTo("ben");
        });
    }

    private static void counted(String how, Hands ada, Hands ben) {
        LOG.infof("The first article to sign-off by %s: Ada %d, Ben %d keys and clicks", how, ada.acts(), ben.acts());
        assertThat(ada.acts() + ben.acts()).isLessThan(MOST);
    }
}
