package org.tallymark.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.TestPeople.CLEO;
import static org.tallymark.TestPeople.EVA;
import static org.tallymark.TestPeople.RITA;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.TestPeople;
import org.tallymark.TestSession;
import org.tallymark.claim.ReviewSteps;
import org.tallymark.claim.Story;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Stance;
import org.tallymark.review.Verdict;
import org.tallymark.web.Problem;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClaimExportApiTest {

    private static int stories;

    private long article;

    @BeforeEach
    void takeInAStory() {
        String tag = "exported" + ++stories;
        article = Story.of("=HYPERLINK(\"x\") " + tag).by("The Export Post " + tag)
                .tells("137 people", fact -> fact.effect(Effect.KILLED).exactly("137", "person")
                        .cites("Agency " + tag, HopKind.AGENCY).cites("Mayor " + tag, HopKind.PERSON))
                .tells("12 bridges", fact -> fact.exactly("12", "bridge").cites("Mayor " + tag, HopKind.PERSON))
                .tells("4 dams", fact -> fact.exactly("4", "dam")).takeIn();
    }

    private String id(int number) {
        return ReviewSteps.id(article, number);
    }

    private static List<NamedCsvRecord> rows(RequestSpecification request) {
        String csv = request.get("/api/v1/exports/claims.csv").then().statusCode(200)
                .contentType("text/csv;charset=UTF-8").extract().asString();
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    private RequestSpecification of(TestPeople person) {
        return person.request().queryParam("article", article);
    }

    private static List<String> column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name)).toList();
    }

    @Test
    void theFilterOfTheListIsThatOfTheExport() {
        assertThat(column(rows(of(RITA)), "id")).containsExactly(id(1), id(2), id(3));
        assertThat(column(rows(of(RITA).queryParam("min", 5).queryParam("q", "bridges")), "id")).containsExactly(id(2));
    }

    @Test
    void itBeginsWithTheColumnsThatTheContractNames() {
        String csv = of(RITA).get("/api/v1/exports/claims.csv").then()
                .header("Content-Disposition", containsString("attachment")).extract().asString();
        assertThat(csv).startsWith("id,article,quote,state,verdict,attributionVerdict,");
        assertThat(rows(of(RITA)).get(0).getField("chain")).startsWith("Agency exported").contains(" < Mayor exported");
    }

    /** HOSTILE 55 and 56. */
    @Test
    void aHeadlineThatIsAFormulaIsNoFormulaInTheFile() {
        assertThat(column(rows(of(RITA)), "title")).allMatch(title -> title.startsWith("'=HYPERLINK"));
    }

    @Test
    void verifiedHoldsWhatTwoPeopleCallRight() {
        ReviewSteps.agree(id(1), Verdict.VERIFIED, AttributionVerdict.DIFFERS);
        ReviewSteps.agree(id(2), Verdict.REFUTED, AttributionVerdict.CONFIRMED);
        List<NamedCsvRecord> verified = rows(of(RITA).queryParam("verified", ""));
        assertThat(column(verified, "id")).containsExactly(id(1));
        assertThat(column(verified, "attributionVerdict")).containsExactly("DIFFERS");
        assertThat(column(verified, "proposer")).containsExactly("ada");
        assertThat(column(verified, "second")).containsExactly("ben");
        assertThat(column(verified, "evidence").get(0)).contains("SUPPORTS: Registry of");
    }

    @Test
    void quotedSaysOnEachRowThatTheNumberIsNotVouchedFor() {
        ReviewSteps.agree(id(2), Verdict.REFUTED, AttributionVerdict.CONFIRMED);
        List<NamedCsvRecord> quoted = rows(of(RITA).queryParam("quoted", "true"));
        assertThat(column(quoted, "id")).containsExactly(id(2));
        assertThat(column(quoted, "verdict")).containsExactly("REFUTED");
        assertThat(column(quoted, "note")).containsExactly("quoted correctly, number not vouched for");
    }

    @Test
    void singleShowsTheFirstAnswersToEditorsOnly() {
        ReviewSteps.propose(id(1), BEN, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        of(CLEO).queryParam("single", "").get("/api/v1/exports/claims.csv").then().statusCode(403);
        List<NamedCsvRecord> single = rows(of(ADA).queryParam("single", ""));
        assertThat(column(single, "verdict")).containsExactly("VERIFIED");
        assertThat(column(single, "rationale")).containsExactly("The register says so.");
        assertThat(column(single, "note")).containsExactly("one pair of eyes");
    }

    @Test
    void whoTookTheSingleExportCanNoLongerGiveTheSecondAnswer() {
        ReviewSteps.propose(id(1), BEN, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        rows(of(ADA).queryParam("single", ""));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> ReviewSteps.decide(id(1), ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED))
                .returns("NOT_BLIND", Problem::rule);
        ReviewSteps.decide(id(1), EVA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(column(rows(of(RITA)), "state")).startsWith("DECIDED");
    }

    @Test
    void anotherSitesLinkDoesNotMakeAnEditorTakeTheSingleExport() {
        ReviewSteps.propose(id(1), BEN, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        TestSession ada = TestSession.of(ADA);
        for (String from : List.of("cross-site", "same-site")) {
            link(ada.request(), from).queryParam("single", "").get("/api/v1/exports/claims.csv").then().statusCode(403)
                    .contentType("application/problem+json").body("detail", containsString("from the page Exports"));
        }
        ReviewSteps.decide(id(1), ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        link(ada.request(), "same-origin").queryParam("single", "").get("/api/v1/exports/claims.csv").then()
                .statusCode(200);
        link(of(ADA), "cross-site").queryParam("single", "").get("/api/v1/exports/claims.csv").then().statusCode(200);
    }

    private RequestSpecification link(RequestSpecification request, String from) {
        return request.queryParam("article", article).header("Sec-Fetch-Site", from)
                .header("Sec-Fetch-Mode", "navigate").header("Sec-Fetch-Dest", "document");
    }

    @Test
    void anAnswerThatWaitsIsNotInAnybodyElsesExport() {
        ReviewSteps.propose(id(1), BEN, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        NamedCsvRecord row = rows(of(CLEO)).get(0);
        assertThat(List.of(row.getField("verdict"), row.getField("rationale"), row.getField("advice"),
                row.getField("evidence"))).containsOnly("");
        assertThat(row.getField("proposer")).isEqualTo("ben");
    }

    @Test
    void whatRestsOnAConfidentialCopyStaysHere() {
        ReviewSteps.pin(id(1), ADA, Stance.SUPPORTS, "The secret ledger says so.", true);
        ReviewSteps.propose(id(1), ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        ReviewSteps.giveSecond(id(1), ADA, BEN);
        ReviewSteps.decide(id(1), BEN, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        for (String flag : List.of("verified", "quoted")) {
            assertThat(of(ADA).queryParam(flag, "").get("/api/v1/exports/claims.csv").asString())
                    .contains("The register lists them all.").doesNotContain("ledger");
        }
    }

    @Test
    void aWithdrawnArticleIsInNoExport() {
        ReviewSteps.withdraw(article);
        assertThat(rows(of(RITA))).isEmpty();
    }

    /** HOSTILE 62 and 64. */
    @Test
    void anExportOfManyPagesShowsOneMomentWhileClaimsChange() throws Exception {
        int claims = 450;
        Story story = Story.of("Many numbers");
        for (int i = 1; i <= claims; i++) {
            story.tells(i + " parcels", fact -> fact.exactly("1", "parcel"));
        }
        long many = story.takeIn();
        CountDownLatch began = new CountDownLatch(1);
        Thread mover = new Thread(() -> {
            for (int i = 1; i <= 40; i++) {
                ReviewSteps.keepTogether(TestPeople.BEN, ReviewSteps.id(many, i), ReviewSteps.id(many, claims + 1 - i));
                began.countDown();
            }
        });
        mover.start();
        began.await();
        do {
            List<String> states = column(rows(RITA.request().queryParam("article", many)), "state");
            assertThat(states).hasSize(claims);
            for (int i = 0; i < 40; i++) {
                assertThat(states.get(i)).isEqualTo(states.get(claims - 1 - i));
            }
        } while (mover.isAlive());
        mover.join();
        assertThat(column(rows(RITA.request().queryParam("article", many)), "id")).doesNotHaveDuplicates()
                .hasSize(claims);
    }

    @Test
    void whoOnlyAsksWhetherItIsThereTakesNothing() {
        ReviewSteps.propose(id(1), BEN, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        of(ADA).queryParam("single", "").head("/api/v1/exports/claims.csv").then().statusCode(200)
                .contentType("text/csv;charset=UTF-8").header("Content-Disposition", containsString("claims-single-"));
        of(CLEO).queryParam("single", "").head("/api/v1/exports/claims.csv").then().statusCode(403);
        ReviewSteps.decide(id(1), ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        assertThat(column(rows(of(RITA)), "state")).startsWith("DECIDED");
    }

    @Test
    void noFileIsLeftOpenWhetherTheExportIsSentOrOnlyAskedFor() throws Exception {
        Path open = Path.of("/proc/self/fd");
        assumeThat(open).as("a system that lists the open files of a process").isDirectory();
        of(RITA).head("/api/v1/exports/claims.csv").then().statusCode(200);
        rows(of(RITA));
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (isExportAmong(open) && Instant.now().isBefore(end)) {
            // What was sent is closed once it is on its way, which its reader may be ahead of.
            Thread.sleep(20);
        }
        assertThat(isExportAmong(open)).isFalse();
    }

    private static boolean isExportAmong(Path open) throws IOException {
        try (Stream<Path> files = Files.list(open)) {
            return files.filter(Files::isSymbolicLink).map(ClaimExportApiTest::target)
                    .anyMatch(name -> name.contains("tallymark-claims-"));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    @Test
    void twoFlagsAtOnceAndUnknownOnesAreRefused() {
        of(RITA).queryParam("verified", "").queryParam("quoted", "").get("/api/v1/exports/claims.csv").then()
                .statusCode(400).body("errors[0].field", equalTo("quoted"));
        of(RITA).queryParam("verified", "maybe").get("/api/v1/exports/claims.csv").then().statusCode(400)
                .body("errors[0].field", equalTo("verified"));
        of(RITA).queryParam("limit", "5").get("/api/v1/exports/claims.csv").then().statusCode(400)
                .body("errors[0].field", equalTo("limit"));
    }
}
