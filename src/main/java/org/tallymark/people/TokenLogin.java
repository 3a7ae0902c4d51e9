package org.tallymark.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

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

    @Inject
    Loopback loopback;

    @Override
    public Class<Request> getRequestType() {
        return Request.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Request request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identify(request)));
    }

    private SecurityIdentity identify(Request request) {
        ApiToken token = ApiToken.withSecret(request.secret)
                .filter(found -> found.scope == request.scope && found.live(clock.instant()))
                .orElseThrow(AuthenticationFailedException::new);
        Person person = Person.named(token.person).filter(loopback::lets)
                .orElseThrow(AuthenticationFailedException::new);
        return token.scope == ApiToken.Scope.feeds ? Identities.reader(person) : Identities.of(person).build();
    }
}
