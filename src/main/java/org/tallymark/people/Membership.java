package org.tallymark.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tallymark.history.Chain;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** What an admin does about people: let them in, say what they may do, help with a lost password, see them off. */
@ApplicationScoped
@Transactional
class Membership {

    /** A link and what it is for; the secret is shown once. */
    record Made(String name, String secret, Instant expires) {}

    @Inject
    Clock clock;

    @Inject
    Event<NoLongerChecks> leaving;

    /**
     * Makes the link by which somebody becomes a person here.
     *
     * @throws Problem 409 where the name is taken
     */
    Made invite(String by, String name, Roles roles) {
        if (Person.named(name).isPresent()) {
            throw Problem.conflict(name + " is a person here already, or was: choose another name.", null);
        }
        tell("invitation", by, Map.of("person", name, "roles", roles.words()));
        return link(OneTimeLink.Purpose.INVITATION, name, roles);
    }

    /**
     * Makes the link by which somebody sets a new password. The old one works until then.
     *
     * @throws Problem 409 where the person is deactivated
     */
    Made reset(String by, String name) {
        Person person = lock(name);
        if (!person.active) {
            throw Problem.conflict(name + " is deactivated: activate the person first.", PersonJson.of(person));
        }
        tell("reset", by, Map.of("person", name));
        return link(OneTimeLink.Purpose.RESET, name, person.roles());
    }

    private Made link(OneTimeLink.Purpose purpose, String name, Roles roles) {
        String secret = Secret.random();
        OneTimeLink link = OneTimeLink.create(purpose, name, roles, secret, clock.instant());
        return new Made(name, secret, link.expiresAt);
    }

    /**
     * Changes what somebody may do. It holds from the person's next request on.
     *
     * @param roles null where they stay
     * @param active null where it stays
     * @throws Problem 422 where nobody would be left who can let others in
     */
    Person change(String by, String name, Roles roles, Boolean active) {
        List<Person> admins = Person.lockAdmins();
        Person person = lock(name);
        boolean checked = person.active && person.roles().checker();
        boolean staysAdmin = (roles == null ? person.roles() : roles).admin()
                && (active == null ? person.active : active);
        if (!staysAdmin && admins.contains(person) && admins.size() == 1) {
            throw lastAdmin(name);
        }
        if (roles != null && !roles.equals(person.roles())) {
            tell("roles", by, Map.of("person", name, "was", person.roles().words(), "is", roles.words()));
            person.give(roles);
        }
        if (active != null && active != person.active) {
            person.active = active;
            seeOff(person);
            tell(active ? "activation" : "deactivation", by, Map.of("person", name));
        }
        if (checked && !(person.active && person.roles().checker())) {
            leaving.fire(new NoLongerChecks(name, !person.active, clock.instant()));
        }
        return person;
    }

    /** Ends every way in, also before somebody comes back: what was open before stays closed. */
    private void seeOff(Person person) {
        Session.endAllOf(person.name);
        OneTimeLink.withdrawAllFor(person.name);
        ApiToken.revokeAllOf(person.name, clock.instant());
    }

    private static Person lock(String name) {
        Person person = Person.lock(name);
        if (person == null) {
            throw Problem.notFound("Person " + name);
        }
        return person;
    }

    private static Problem lastAdmin(String name) {
        return Problem.refused("LAST_ADMIN", name + " is the only active admin. Make somebody else admin first.",
                List.of(new FieldError("roles", "must leave one admin")));
    }

    private void tell(String move, String by, Map<String, ?> particulars) {
        org.tallymark.history.Event.append(Chain.NO_ARTICLE, move, by, clock.instant(), particulars);
    }
}
