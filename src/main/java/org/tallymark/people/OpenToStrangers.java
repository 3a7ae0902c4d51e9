package org.tallymark.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.tallymark.web.StaticFiles;

/** Keeps strangers out of everything but a short list of paths, whatever else is there or not. */
@ApplicationScoped
class OpenToStrangers implements HttpSecurityPolicy {

    private static final Set<String> PATHS = Set.of("/sign-in", "/.well-known/tallymark-key", "/q/health");

    private static final Set<String> FOLDERS = Set.of("/q/health/", "/first-run/", "/invitations/");

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext request, Uni<SecurityIdentity> identity,
            AuthorizationRequestContext context) {
        if (open(request.normalizedPath())) {
            return CheckResult.permit();
        }
        return identity.map(who -> who.isAnonymous() ? CheckResult.DENY : CheckResult.PERMIT);
    }

    private static boolean open(String path) {
        return PATHS.contains(path) || FOLDERS.stream().anyMatch(path::startsWith) || StaticFiles.has(path);
    }
}
