package org.tallymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether only this machine is served. What is no secret is good enough for nobody else. */
@ApplicationScoped
class Loopback {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    /** Whether somebody may come in, by whatever way: the sample's people from this machine only. */
    boolean lets(Person person) {
        return person.active && (!person.demo || only());
    }

    boolean only() {
        return NAMES.contains(host);
    }
}
