package org.tallymark.people;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;

/** Makes the people of {@code TALLYMARK_BOOTSTRAP_TOKENS} who are not there yet, and their tokens. */
@ApplicationScoped
class Bootstrap {

    static final String LABEL = "bootstrap";

    /** Before whatever asks whether there is anybody. */
    static final int FIRST = 100;

    private static final Logger LOG = Logger.getLogger(Bootstrap.class);

    @ConfigProperty(name = "tallymark.bootstrap-tokens")
    Optional<String> setting;

    @Inject
    Clock clock;

    @Inject
    Tokens tokens;

    @Transactional
    void start(@Observes @Priority(FIRST) StartupEvent started) {
        setting.map(String::strip).filter(text -> !text.isEmpty()).map(BootstrapPerson::parse)
                .ifPresent(people -> people.forEach(this::make));
    }

    private void make(BootstrapPerson wanted) {
        if (Person.named(wanted.name()).isEmpty()) {
            Person.create(wanted.name(), wanted.roles(), clock.instant());
            Event.append(Chain.NO_ARTICLE, "bootstrap", null, clock.instant(), Map.of("person", wanted.name(), "roles",
                    wanted.roles().words()));
            LOG.infof("Made %s with a token, as TALLYMARK_BOOTSTRAP_TOKENS says", wanted);
        }
        Optional<ApiToken> there = ApiToken.withSecret(wanted.token());
        if (there.isEmpty()) {
            tokens.tell("token", null, ApiToken.create(wanted.name(), LABEL, ApiToken.Scope.api, wanted.token(), null,
                    clock.instant()));
        } else if (!there.get().person.equals(wanted.name())) {
            throw new IllegalArgumentException("TALLYMARK_BOOTSTRAP_TOKENS: the token of " + wanted.name()
                    + " is somebody else's already.");
        }
    }
}
