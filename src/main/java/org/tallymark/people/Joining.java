package org.tallymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.tallymark.history.Chain;
import org.tallymark.history.Event;
import org.tallymark.web.Problem;

/** Somebody follows a one-time link and chooses a password. The link is spent with it, and the person signed in. */
@ApplicationScoped
class Joining {

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    SignIn signIn;

    @Inject
    Demo demo;

    /** For whom a link is, and what it is for. */
    @Transactional
    OneTimeLink look(String secret, boolean firstRun) {
        return OneTimeLink.open(secret, clock.instant()).filter(link -> serves(link, firstRun))
                .orElseThrow(Joining::spent);
    }

    /**
     * Makes the first person, editor and admin.
     *
     * @return the secret of the new session
     * @throws Problem 400 on {@code name}, 404 where the link is spent
     */
    @Transactional
    String first(String secret, String name, String password, Browser browser) {
        OneTimeLink link = lock(secret, true);
        if (Person.named(name).isPresent()) {
            throw Problem.badInput("name", "is taken: choose another one");
        }
        Roles roles = new Roles(true, true, true);
        return become(link, Person.create(name, roles, clock.instant()), "first-run", password, browser);
    }

    /**
     * Makes the sample and its two people instead. The link stays good, because neither of them can let others in.
     *
     * @throws Problem 404 where the link is spent, 403 where there is somebody already or others are served too
     */
    @Transactional
    void demo(String secret) {
        lock(secret, true);
        if (!demo.possible()) {
            throw Problem.forbidden("The sample is for this machine only, and for a start with nobody in it.");
        }
        demo.begin();
    }

    /**
     * Makes the person who was invited, or gives a person the new password; whoever was signed in with the old one is
     * no longer.
     *
     * @return the secret of the new session
     * @throws Problem 404 where the link is spent
     */
    @Transactional
    String accept(String secret, String password, Browser browser) {
        OneTimeLink link = lock(secret, false);
        if (link.purpose == OneTimeLink.Purpose.RESET) {
            return become(link, Person.lock(link.person), "password", password, browser);
        }
        if (Person.named(link.person).isPresent()) {
            throw spent();
        }
        return become(link, Person.create(link.person, link.roles(), clock.instant()), "joining", password, browser);
    }

    private String become(OneTimeLink link, Person person, String move, String password, Browser browser) {
        link.delete();
        set(person, password, move);
        return signIn.begin(person.name, browser);
    }

    /**
     * Gives somebody who is signed in a new password; every other session ends, and this one is begun anew.
     *
     * @return the secret of the new session
     */
    @Transactional
    String change(String name, String password, Browser browser) {
        set(Person.lock(name), password, "password");
        return signIn.begin(name, browser);
    }

    private void set(Person person, String password, String move) {
        person.passwordHash = passwords.hash(password);
        person.demo = false;
        Session.endAllOf(person.name);
        OneTimeLink.withdrawAllFor(person.name);
        Event.append(Chain.NO_ARTICLE, move, person.name, clock.instant(), Map.of("roles",
                List.copyOf(person.roles().words())));
    }

    private OneTimeLink lock(String secret, boolean firstRun) {
        return OneTimeLink.lock(secret, clock.instant()).filter(link -> serves(link, firstRun))
                .orElseThrow(Joining::spent);
    }

    /** A link to the first place is good for nothing once there is somebody who can let others in. */
    private static boolean serves(OneTimeLink link, boolean firstRun) {
        return (link.purpose == OneTimeLink.Purpose.FIRST_RUN) == firstRun && !(firstRun && Person.anyAdmin());
    }

    private static Problem spent() {
        return Problem.notFound("What this link leads to (it was used, has expired, or a newer one took its place)");
    }
}
