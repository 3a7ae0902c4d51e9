package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.TestPeople.ADA;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.extraction.HopKind;
import org.tallymark.review.AttributionVerdict;
import org.tallymark.review.Verdict;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class ClaimQueriesTest {

    @Inject
    SessionFactory sessions;

    private static long storyOf(int claims) {
        Story story = Story.of("Counted queries").by("Query Post");
        for (int i = 1; i <= claims; i++) {
            String source = "Query source " + i;
            story.tells(i + " parcels", fact -> fact.exactly("1", "parcel").cites(source, HopKind.OUTLET));
        }
        long article = story.takeIn();
        for (int i = 1; i <= claims / 10; i++) {
            ReviewSteps.propose(ReviewSteps.id(article, i), ADA, Verdict.VERIFIED, AttributionVerdict.CONFIRMED);
        }
        return article;
    }

    /** How many statements one page of an article's claims takes, shown as the list and as an export. */
    private long statements(long article) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.putSingle("article", String.valueOf(article));
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return QuarkusTransaction.requiringNew().call(() -> {
            long before = statistics.getPrepareStatementCount();
            var page = ClaimQueries.page(ClaimFilter.of(query), ClaimScope.ANY, ClaimSort.ARTICLE, 200, null, "rita");
            ClaimQueries.json(page.items(), "rita");
            ClaimDossier.of(page.items(), "rita", false);
            return statistics.getPrepareStatementCount() - before;
        });
    }

    @Test
    void aLongerPageNeedsNoMoreQueries() {
        assertThat(statements(storyOf(100))).isEqualTo(statements(storyOf(10)));
    }
}
