package org.tallymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;
import org.tallymark.web.Problem;
import org.tallymark.web.Text;

/** Makes and revokes API tokens. */
@ApplicationScoped
@Transactional
class Tokens {

    private static final int LABEL_LENGTH = 100;

    /** A new token and its secret, which is shown once. */
    record Made(ApiToken token, String secret) {}

    @Inject
    Clock clock;

    /**
     * @param expires UTC, or null for a token that does not end by itself
     * @throws Problem 400 that names the field
     */
    Made make(String person, String label, ApiToken.Scope scope, Instant expires) {
        String words = Text.orNull(label, "label", LABEL_LENGTH);
        if (words == null || words.chars().anyMatch(Character::isISOControl)) {
            throw Problem.badInput("label", "needs a word for what the token is for, in one line");
        }
        if (expires != null && !expires.isAfter(clock.instant())) {
            throw Problem.badInput("expires", "must be in the future, or left out");
        }
        String secret = Secret.random();
        ApiToken token = ApiToken.create(person, words, scope, secret, expires, clock.instant());
        tell("token", person, token);
        return new Made(token, secret);
    }

    /**
     * One's own live token, or anybody's for an admin.
     *
     * @throws Problem 404 for somebody else's as for none
     */
    ApiToken ofCaller(long id, Caller caller) {
        return ApiToken.<ApiToken>findByIdOptional(id).filter(token -> token.live(clock.instant()))
                .filter(token -> token.person.equals(caller.name()) || caller.isAdmin())
                .orElseThrow(() -> Problem.notFound("Token " + id));
    }

    void revoke(long id, Caller caller) {
        ApiToken token = ofCaller(id, caller);
        token.revokedAt = clock.instant();
        tell("token-revocation", caller.name(), token);
    }

    /** @param by the sign-in name of who did it, or null where a setting did */
    void tell(String move, String by, ApiToken token) {
        Event.append(Chain.NO_ARTICLE, move, by, clock.instant(),
                Map.of("token", token.id, "person", token.person, "label", token.label, "scope", token.scope.name()));
    }
}
