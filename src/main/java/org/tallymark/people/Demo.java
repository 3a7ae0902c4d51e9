package org.tallymark.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tallymark.history.Chain;

/** The sample's two people, whose passwords are no secret; so they are let in from this machine only. */
@ApplicationScoped
class Demo {

    /** After the people of the settings, before it is asked whether there is anybody. */
    static final int SECOND = Bootstrap.FIRST + 100;

    @ConfigProperty(name = "tallymark.demo", defaultValue = "false")
    boolean wanted;

    @Inject
    Loopback loopback;

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    Event<DemoBegun> begun;

    @Transactional
    void start(@Observes @Priority(SECOND) StartupEvent started) {
        if (!wanted) {
            return;
        }
        if (!loopback.only()) {
            throw new IllegalStateException("TALLYMARK_DEMO: the sample's passwords are no secret, so it needs"
                    + " QUARKUS_HTTP_HOST=127.0.0.1. Take one of the two away.");
        }
        if (DemoPerson.BOTH.stream().allMatch(person -> Person.named(person.name()).isEmpty())) {
            begin();
        }
    }

    /** Makes the two people and asks for the sample, in the caller's transaction. */
    void begin() {
        DemoPerson.BOTH.forEach(this::make);
        begun.fire(new DemoBegun(DemoPerson.EDITOR.name(), DemoPerson.CHECKER.name()));
    }

    private void make(DemoPerson made) {
        Person person = Person.create(made.name(), made.roles(), clock.instant());
        person.passwordHash = passwords.hash(made.password());
        person.demo = true;
        org.tallymark.history.Event.append(Chain.NO_ARTICLE, "demo", null, clock.instant(), Map.of("person", made.name(),
                "roles", made.roles().words()));
    }

    /** Those of the two whom the sign-in page says how to sign in as. */
    @Transactional
    List<DemoPerson> shown() {
        return loopback.only() ? DemoPerson.BOTH.stream().filter(Demo::isThere).toList() : List.of();
    }

    private static boolean isThere(DemoPerson shown) {
        return Person.named(shown.name()).filter(person -> person.demo && person.active).isPresent();
    }

    /** Whether the first-run page may offer it. */
    boolean possible() {
        return loopback.only() && Person.count() == 0;
    }
}
