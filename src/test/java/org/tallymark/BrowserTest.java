package org.tallymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.tallymark.web.VisibleText;

/**
 * A real browser in front of the application. Without one ({@code TALLYMARK_CHROMIUM}, by default
 * {@code /usr/bin/chromium}) these tests are skipped; where {@code CI} is true they fail.
 */
public abstract class BrowserTest {

    /** The sizes that the pages are drawn for. */
    public enum Size {
        DESK(1440, 900), PHONE(390, 844);

        final int width;
        final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** In milliseconds: how long a busy machine may take for what is done in no time on a quiet one. */
    private static final double PATIENCE = 60_000;

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("TALLYMARK_CHROMIUM", "/usr/bin/chromium"));

    private static Playwright playwright;
    private static Browser browser;
    private static final Map<TestPeople, String> SIGNED_IN = new EnumMap<>(TestPeople.class);

    private final List<BrowserContext> open = new ArrayList<>();

    @TestHTTPResource("/")
    String root;

    @BeforeAll
    static void startTheBrowser() {
        boolean there = Files.isExecutable(CHROMIUM);
        if (!there && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No browser at " + CHROMIUM + ": install chromium");
        }
        assumeTrue(there, "No browser at " + CHROMIUM + ": install chromium to run this test");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox")).setTimeout(2 * PATIENCE));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    @AfterAll
    static void stopTheBrowser() {
        SIGNED_IN.clear();
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    @AfterEach
    void closeWhatIsOpen() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    /** A page in a browser of its own in which somebody is signed in. */
    protected Page as(TestPeople somebody) {
        return as(somebody, Size.DESK, ColorScheme.LIGHT, true);
    }

    /** The same without JavaScript. */
    protected Page withoutJavaScript(TestPeople somebody) {
        return as(somebody, Size.DESK, ColorScheme.LIGHT, false);
    }

    protected Page as(TestPeople somebody, Size size, ColorScheme scheme, boolean javaScript) {
        return opened(options(size, scheme).setJavaScriptEnabled(javaScript)
                .setStorageState(SIGNED_IN.computeIfAbsent(somebody, this::signIn)));
    }

    /** A page of a stranger's. */
    protected Page asNobody(Size size, ColorScheme scheme) {
        return opened(options(size, scheme));
    }

    private Browser.NewContextOptions options(Size size, ColorScheme scheme) {
        return new Browser.NewContextOptions().setBaseURL(root).setViewportSize(size.width, size.height)
                .setColorScheme(scheme);
    }

    private Page opened(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        return context.newPage();
    }

    private String signIn(TestPeople somebody) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBaseURL(root))) {
            context.setDefaultTimeout(PATIENCE);
            Page page = context.newPage();
            page.navigate("/sign-in");
            page.fill("input[name=name]", somebody.signInName());
            page.fill("input[name=password]", somebody.password());
            page.click("main button");
            page.waitForURL(url -> !url.contains("sign-in"));
            return context.storageState();
        }
    }

    /** Does what leads to another page, and goes on when the whole of that is there; it may have the same address. */
    protected static void leave(Page page, Runnable act) {
        page.evaluate("() => { document.documentElement.dataset.left = 'yes'; }");
        act.run();
        PlaywrightAssertions.assertThat(page.locator("html:not([data-left])")).isAttached();
        page.waitForLoadState();
    }

    /** No violation that axe knows of, and no code in the visible text. */
    protected static void mustBeAccessible(Page page) {
        // No page has a frame, so axe need not open another one to put frames' results together.
        List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations).as("accessibility of " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
        VisibleText.mustHoldNoCode(page.content());
    }

    /** Every text stands out from what is behind it. */
    protected static void mustBeReadable(Page page) {
        List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).withRules(List.of("color-contrast")).analyze().getViolations();
        assertThat(violations).as("contrast of " + page.url())
                .extracting(rule -> rule.getNodes().get(0).getHtml()).isEmpty();
    }

    protected static void mustNotScrollSideways(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("width beyond the screen of " + page.url()).isEqualTo(0);
    }

    /** Keeps a picture of the page as it stands, for a person to look at. */
    protected static Path picture(Page page, String name) {
        Path file = Path.of("target", "pictures", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }
}
