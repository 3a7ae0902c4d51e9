package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;
import static org.tallymark.claim.TestArticle.BRIDGES;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceUnitUtil;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

/** Texts of copies can be as long as books: what only tells of copies reads none, and all copies of a claim at once. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CopyLoadingTest {

    private static final Actor READER = new Actor(ADA.signInName(), true, true, Instant.parse("2026-11-20T10:00:00Z"));

    @Inject
    SessionFactory sessions;

    @Inject
    ArticleFile file;

    private final TestArticle article = TestArticle.create();

    @Test
    void theTextIsReadWhereItIsAskedForOnly() {
        int id = article.post(BEN, "copies", "text", "A long report").then().statusCode(201).extract().path("id");
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(file.list(article.id(), READER)).hasSize(1);
            StoredCopy copy = StoredCopy.findById(new NumberedId(article.id(), id));
            PersistenceUnitUtil loaded = sessions.getPersistenceUnitUtil();
            assertThat(loaded.isLoaded(copy, "sha256")).isTrue();
            assertThat(loaded.isLoaded(copy, "text")).isFalse();
            assertThat(copy.text).isEqualTo("A long report");
        });
    }

    @Test
    void aClaimTakesAsManyQueriesForTenCopiesAsForOne() {
        TestClaim claim = article.claim(BRIDGES);
        pin(claim, 1);
        long one = queries(claim, found -> ClaimJson.Whole.of(found, READER));
        long table = queries(claim, found -> Answers.table(found, found.article()));
        for (int i = 2; i <= 10; i++) {
            pin(claim, i);
        }
        assertThat(queries(claim, found -> {
            List<ClaimJson.EvidenceJson> evidence = ClaimJson.Whole.of(found, READER).evidence();
            assertThat(evidence).hasSize(10).allMatch(item -> item.copy() != null && item.origin() != null);
        })).isEqualTo(one);
        assertThat(queries(claim, found -> Answers.table(found, found.article()))).isEqualTo(table);
    }

    private static void pin(TestClaim claim, int number) {
        claim.move(BEN, "evidence", "stance", "SUPPORTS", "text", "Report " + number + " counts seven bridges.", "passage",
                "seven bridges", "origin", TestArticle.fields("name", "Bridge Office " + number, "kind", "GOVERNMENT")).then()
                .statusCode(201);
    }

    /** How many statements looking at the claim takes. */
    private long queries(TestClaim claim, Consumer<Claim> look) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Claim found = Claim.findById(ClaimId.parse(claim.id()).orElseThrow());
                statistics.clear();
                look.accept(found);
                return statistics.getPrepareStatementCount();
            });
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
