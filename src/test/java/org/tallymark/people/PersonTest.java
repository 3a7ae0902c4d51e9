package org.tallymark.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;

/** Two who change one person at the same time. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class PersonTest {

    private static final Roles READER = new Roles(false, false, false);
    private static final Roles CHECKER = new Roles(true, false, false);

    @Inject
    Membership membership;

    private final String name = "at-once-" + UUID.randomUUID();

    @BeforeEach
    void make() {
        QuarkusTransaction.requiringNew().run(() -> Person.create(name, READER,
                Instant.now().truncatedTo(ChronoUnit.SECONDS)).passwordHash = "old");
    }

    @Test
    void newRolesDoNotBringAnOldPasswordBack() {
        meanwhile(person -> person.passwordHash = "new", () -> membership.change("root", name, CHECKER, null));
        assertThat(now().passwordHash).isEqualTo("new");
        assertThat(now().roles()).isEqualTo(CHECKER);
    }

    @Test
    void whatIsWrittenWithoutALockTouchesNothingElse() {
        meanwhile(person -> person.passwordHash = "new", () -> Person.named(name).orElseThrow().give(CHECKER));
        assertThat(now().passwordHash).isEqualTo("new");
    }

    @Test
    void rolesThatSomebodyElseChangedFirstAreChangedBack() {
        meanwhile(person -> person.give(CHECKER), () -> membership.change("root", name, READER, null));
        assertThat(now().roles()).isEqualTo(READER);
    }

    private interface Change {
        void to(Person person);
    }

    /** One reads the person, another one changes it, then the first acts. */
    private void meanwhile(Change change, Runnable act) {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Person.named(name)).isPresent();
            QuarkusTransaction.requiringNew().run(() -> change.to(Person.named(name).orElseThrow()));
            act.run();
        });
    }

    private Person now() {
        return QuarkusTransaction.requiringNew().call(() -> Person.named(name).orElseThrow());
    }
}
