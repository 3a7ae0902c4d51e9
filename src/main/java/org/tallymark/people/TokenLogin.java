package org.tallymark.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;

/** Turns a bearer token into the person it acts for, with the roles the person has at this moment. */
@ApplicationScoped
class TokenLogin implements IdentityProvider<TokenLogin.Request> {

    /** What came with a request. */
    static final class Request extends BaseAuthenticationRequest {
        private final String secret;
        private final ApiToken.Scope scope;

        Request(String secret, ApiToken.Scope scope) {
            this.secret = secret;
            this.scope = scope;
        }
    }

    @Inject
    Clock clock;

    @Override
    public Class<Request> getRequestType() {
        return Request.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identify(request)));
    }

    private SecurityIdentity identify(Request request) {
        return ApiToken.withSecret(request.secret)
                .filter(token -> token.scope == request.scope && token.live(clock.instant()))
                .flatMap(token -> Person.named(token.person))
                .filter(person -> person.active)
                .map(TokenLogin::identity)
                .orElseThrow(AuthenticationFailedException::new);
    }

    static SecurityIdentity identity(Person person) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.name))
                .addRoles(person.roles().all().stream().map(Role::word).collect(Collectors.toSet()))
                .build();
    }
}
