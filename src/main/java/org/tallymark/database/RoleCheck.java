package org.tallymark.database;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Tells whether the application runs under the role that owns the schema. It works, but then the database no longer
 * refuses the application what only the owner may do, such as dropping the history.
 */
@Readiness
@ApplicationScoped
class RoleCheck implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(RoleCheck.class);

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> application;

    @ConfigProperty(name = "quarkus.flyway.username")
    Optional<String> owner;

    void warn(@Observes StartupEvent started) {
        if (sameRole()) {
            LOG.warn("The application and Flyway use the same database role: name an owner of its own in"
                    + " QUARKUS_FLYWAY_USERNAME, so that the database protects the history from the application.");
        }
    }

    boolean sameRole() {
        return owner.isEmpty() || owner.equals(application);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Database roles")
                .up().withData("history", sameRole() ? "not protected: application and owner are one role" : "protected")
                .build();
    }
}
