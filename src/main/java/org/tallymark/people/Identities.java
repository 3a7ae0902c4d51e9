package org.tallymark.people;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.stream.Collectors;

/** A person as the security layer knows one: the name, and the roles held at this moment. */
final class Identities {

    /** The id of the session that a request comes from. */
    static final String SESSION = "session";

    /** What a form of that session must send along. */
    static final String CSRF_TOKEN = "csrf-token";

    private Identities() {}

    static QuarkusSecurityIdentity.Builder of(Person person) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(person.name))
                .addRoles(person.roles().all().stream().map(Role::word).collect(Collectors.toSet()));
    }

    /** The person, who may only read here, whatever else the person may do elsewhere. */
    static SecurityIdentity reader(Person person) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(person.name))
                .addRole(Role.READER.word()).build();
    }
}
