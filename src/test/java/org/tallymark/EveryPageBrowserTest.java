package org.tallymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.ROOT;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page there is, in a real browser: no violation that axe knows of, no code in its words, nothing wider than the
 * screen, nothing that the browser complains of. The pages are read off the routes, so that a new one must be added.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class EveryPageBrowserTest extends BrowserTest {

    private static final String TEXT = """
            Ferry fares to rise in Aldmouth
            The ferry company carried more than 1,400 passengers on Friday, the harbour office said.
            Fares rise by 12 percent in March, and 3 of 9 boats are to be sold for $4 million, the company said on Tuesday.
            The service was founded in 1931. Nobody was hurt when a ferry hit Pier 7 last week, police said.""";

    private static final String HTML = """
            <html><head><title>Ferry fares</title><meta property="og:site_name" content="Aldmouth Post"></head><body><article>
            <h1>Ferry fares to rise</h1><p>The ferry company carried more than 1,400 passengers on Friday, the harbour office
            said, and it expects that many to travel every day of the week from now on until the summer ends.</p></article></body>
            </html>""";

    private static final String SECRET = "no-such-secret-as-this-one-is-long-enough";

    private static int taken;

    /** Who opens what, by the route that renders it. Null is a stranger. */
    private static Map<String, List<Visit>> visits() {
        long article = takeIn("Fares " + ++taken);
        String at = "/articles/" + article;
        List<String> claims = claims(article);
        long source = BEN.request().queryParam("q", "harbour office").get("/api/v1/sources").jsonPath().getLong("items[0].id");
        Map<String, List<Visit>> visits = new TreeMap<>();
        visits.put("GET /", List.of(new Visit(ADA, "/"), new Visit(ROOT, "/")));
        visits.put("GET /account", List.of(new Visit(ADA, "/account")));
        visits.put("GET /articles/{id}/rereading", List.of(new Visit(ADA, at + "/rereading")));
        visits.put("GET /rules", List.of(new Visit(ADA, "/rules")));
        visits.put("GET /articles", List.of(new Visit(ADA, "/articles")));
        visits.put("GET /articles/new", List.of(new Visit(ADA, "/articles/new")));
        visits.put("GET /articles/{article}", over(at, "", "?over=dates", "?over=aside", "?over=signoff", "?over=mark",
                "?over=parties"));
        visits.put("GET /articles/{id}/edit", List.of(new Visit(ADA, at + "/edit")));
        visits.put("GET /articles/{id}/snapshots/new", List.of(new Visit(ADA, at + "/snapshots/new")));
        visits.put("GET /articles/{id}/snapshots/{snapshot}", List.of(new Visit(ADA, at + "/snapshots/1")));
        visits.put("GET /articles/{id}/withdrawal", List.of(new Visit(ADA, at + "/withdrawal")));
        visits.put("GET /claims", List.of(new Visit(ADA, "/claims?article=" + article)));
        visits.put("GET /claims/{claim}", List.of(new Visit(ADA, "/claims/" + claims.get(0)),
                new Visit(ADA, "/claims/" + claims.get(1))));
        visits.put("GET /exports", List.of(new Visit(ADA, "/exports")));
        visits.put("GET /first-run/{secret}", List.of(new Visit(null, "/first-run/" + SECRET)));
        visits.put("GET /invitations/{secret}", List.of(new Visit(null, invitation()),
                new Visit(null, "/invitations/" + SECRET)));
        visits.put("GET /people", List.of(new Visit(ROOT, "/people")));
        visits.put("GET /sign-in", List.of(new Visit(null, "/sign-in")));
        visits.put("GET /sources", List.of(new Visit(ADA, "/sources")));
        visits.put("GET /sources/{id}", List.of(new Visit(ADA, "/sources/" + source)));
        return visits;
    }

    private record Visit(TestPeople who, String address) {}

    private static List<Visit> over(String article, String... queries) {
        List<Visit> visits = new ArrayList<>();
        for (String query : queries) {
            visits.add(new Visit(ADA, article + query));
        }
        return visits;
    }

    private static long takeIn(String title) {
        return ADA.request().contentType(ContentType.JSON).body(Map.of("title", title, "text", TEXT + "\n" + title,
                "publisher", "Every Page Post", "published", "2022-02-25")).post("/api/v1/articles").then().statusCode(201)
                .extract().jsonPath().getLong("id");
    }

    private static List<String> claims(long article) {
        return ADA.request().queryParam("article", article).queryParam("sort", "article").get("/api/v1/claims").jsonPath()
                .getList("items.id");
    }

    private static String invitation() {
        String link = ROOT.request().contentType(ContentType.JSON).body(Map.of("name", "every" + taken, "roles",
                List.of("checker"))).post("/api/v1/invitations").then().statusCode(201).extract().path("link");
        return URI.create(link).getPath();
    }

    @Test
    void eachRouteThatRendersAPageIsVisited() {
        assertThat(visits().keySet()).containsExactlyElementsOf(Routes.all().stream()
                .filter(route -> route.startsWith("GET /") && !route.startsWith("GET /api/")).collect(Collectors.toList()));
    }

    @ParameterizedTest
    @CsvSource({"DESK, LIGHT", "DESK, DARK", "PHONE, LIGHT"})
    void itIsAccessibleAndFitsTheScreen(Size size, ColorScheme scheme) {
        List<String> complaints = new ArrayList<>();
        Map<String, Page> pages = new TreeMap<>();
        visits().values().stream().flatMap(List::stream).forEach(visit -> {
            Page page = pages.computeIfAbsent(visit.who() == null ? "" : visit.who().name(), name -> listened(
                    visit.who() == null ? asNobody(size, scheme) : as(visit.who(), size, scheme, true), complaints));
            page.navigate(visit.address());
            looked(page, size, scheme);
        });
        Page ada = pages.get(ADA.name());
        ada.navigate("/articles/new");
        ada.fill("#text", HTML);
        leave(ada, () -> ada.click("button.send"));
        looked(ada, size, scheme);
        assertThat(complaints).isEmpty();
    }

    private static Page listened(Page page, List<String> complaints) {
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.failure() + " " + request.url()));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type()) && !message.location().contains(SECRET)) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.url().contains(SECRET) && !"POST".equals(response.request().method())) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        return page;
    }

    /** What does not hang on the light or the size is looked at once. */
    private static void looked(Page page, Size size, ColorScheme scheme) {
        if (size == Size.PHONE) {
            mustNotScrollSideways(page);
        } else if (scheme == ColorScheme.DARK) {
            mustBeReadable(page);
        } else {
            mustBeAccessible(page);
        }
    }
}
