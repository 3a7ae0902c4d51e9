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

    boolean only() {
        return NAMES.contains(host);
    }
}
