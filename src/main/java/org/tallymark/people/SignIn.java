package org.tallymark.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tallymark.web.Problem;

/** Lets somebody in who knows the password of an account, and tells nothing of which accounts there are. */
@ApplicationScoped
class SignIn {

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    Tries tries;

    @Inject
    Loopback loopback;

    /**
     * Begins a session; the one that the browser had ends.
     *
     * @param typed the name, in whatever case
     * @return the session's secret, for the cookie
     * @throws Problem 400 where name or password is wrong, 429 after too many tries
     */
    String signIn(String typed, String password, Browser browser) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        if (!knows(name, password, browser)) {
            throw Problem.badInput("password", "or name is wrong");
        }
        return QuarkusTransaction.requiringNew().call(() -> begin(name, browser));
    }

    /**
     * Whether the password is the one of the name; takes as long where there is no such name.
     *
     * @throws Problem 429 after too many tries
     */
    boolean knows(String name, String password, Browser browser) {
        String counted = Person.nameable(name) ? name : "?";
        mayTry(counted, browser);
        Optional<String> hash = QuarkusTransaction.requiringNew().call(() -> hash(name));
        boolean right = passwords.right(password, hash.orElse(null));
        if (right) {
            tries.forget(counted, browser.address());
        }
        return right;
    }

    private void mayTry(String name, Browser browser) {
        tries.begin(name, browser.address()).ifPresent(wait -> {
            throw Problem.tooManyTries("There were too many tries. Wait " + minutes(wait) + ", then try again.");
        });
    }

    private Optional<String> hash(String name) {
        return Person.named(name).filter(loopback::lets).map(person -> person.passwordHash);
    }

    /** Begins a session for somebody who has shown who it is; the one that the browser had ends. In a transaction. */
    String begin(String name, Browser browser) {
        Instant now = clock.instant();
        if (browser.session() != null) {
            Session.withSecret(browser.session(), now).ifPresent(Session::delete);
        }
        String secret = Secret.random();
        Session.begin(name, secret, browser.device(), now);
        return secret;
    }

    private static String minutes(Duration wait) {
        long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
