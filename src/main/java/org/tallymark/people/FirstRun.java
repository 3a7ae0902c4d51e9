package org.tallymark.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Prints the way in while nobody is there who could let others in. It goes to whoever started it, not to the log. */
@ApplicationScoped
class FirstRun {

    private static final int LAST = Demo.SECOND + 100;

    /** A command that only looks must not take the place of the link that the server printed. */
    @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
    boolean serving;

    @Inject
    Clock clock;

    @Inject
    Links links;

    @Transactional
    void start(@Observes @Priority(LAST) StartupEvent started) {
        if (!serving) {
            return;
        }
        if (Person.anyAdmin()) {
            OneTimeLink.withdrawFirstRun();
        } else {
            String secret = Secret.random();
            OneTimeLink.create(OneTimeLink.Purpose.FIRST_RUN, null, new Roles(true, true, true), secret,
                    clock.instant());
            System.out.println(text(links.firstRun(secret)));
        }
    }

    static String text(String link) {
        return """

                Nobody here can let others in yet. Open this link once to become the first person, editor and admin:

                    %s

                It works for a day, or until the next start.
                """.formatted(link);
    }
}
