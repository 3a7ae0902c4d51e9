package org.tallymark.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.tallymark.TestPeople;

/** Gives the people of the tests their passwords. */
@ApplicationScoped
class TestPasswords {

    @Inject
    Passwords passwords;

    @Transactional
    void start(@Observes @Priority(Bootstrap.FIRST + 1) StartupEvent started) {
        for (TestPeople somebody : TestPeople.values()) {
            Person.named(somebody.signInName()).filter(person -> person.passwordHash == null)
                    .ifPresent(person -> person.passwordHash = passwords.hash(somebody.password()));
        }
    }
}
