package org.tallymark.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people reach this server over HTTPS, also where a proxy ends the encryption and asks on in plain HTTP. */
@ApplicationScoped
public class Https {

    /** Under which address people reach this server, where that is set. */
    @ConfigProperty(name = "tallymark.url")
    Optional<URI> url;

    public boolean reaches(RoutingContext request) {
        return "https".equals(request.request().scheme())
                || url.filter(address -> "https".equalsIgnoreCase(address.getScheme())).isPresent();
    }
}
