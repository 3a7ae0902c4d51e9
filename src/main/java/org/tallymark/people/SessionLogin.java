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

/** Turns a session's cookie into the person who is signed in, with the roles the person has at this moment. */
@ApplicationScoped
class SessionLogin implements IdentityProvider<SessionLogin.Request> {

    /** What came with a request. */
    static final class Request extends BaseAuthenticationRequest {
        private final String secret;

        Request(String secret) {
            this.secret = secret;
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
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identify(request.secret)));
    }

    private SecurityIdentity identify(String secret) {
        Session session = Session.withSecret(secret, clock.instant()).orElseThrow(AuthenticationFailedException::new);
        Person person = Person.named(session.person).filter(loopback::lets)
                .orElseThrow(AuthenticationFailedException::new);
        return Identities.of(person).addAttribute(Identities.SESSION, session.id)
                .addAttribute(Identities.CSRF_TOKEN, Csrf.tokenOf(secret)).build();
    }
}
