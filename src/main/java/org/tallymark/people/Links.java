package org.tallymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes one-time links as whole addresses, to be sent to somebody. */
@ApplicationScoped
class Links {

    /** Under which address people reach this server; the request's own where it is not set. */
    @ConfigProperty(name = "tallymark.url")
    Optional<URI> url;

    @ConfigProperty(name = "quarkus.http.host")
    String host;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    String invitation(String secret, URI requestBase) {
        return url.orElse(requestBase).resolve("/invitations/" + secret).toString();
    }

    String firstRun(String secret) {
        URI here = URI.create("http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port);
        return url.orElse(here).resolve("/first-run/" + secret).toString();
    }
}
