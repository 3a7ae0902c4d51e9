package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class BootstrapTest {

    @Test
    void theHistoryTellsOnceOfEachPersonOfTheSettings() {
        List<Event> made = events("bootstrap");
        assertThat(made).hasSize(6).allMatch(event -> event.by == null);
        assertThat(made.get(5).particulars).isEqualTo(Map.of("person", "eva", "roles", new Roles(true, true, true).words()));
    }

    @Test
    void itTellsOfTheirTokensAsOfAnyOther() {
        assertThat(events("token").stream().filter(event -> Bootstrap.LABEL.equals(event.particulars.get("label"))))
                .hasSize(6).allMatch(event -> event.particulars.keySet().equals(Set.of("token", "person", "label", "scope")));
    }

    private static List<Event> events(String move) {
        return QuarkusTransaction.requiringNew().call(() -> Event.list("articleId = ?1 and move = ?2 order by sequence",
                Chain.NO_ARTICLE, move));
    }
}
