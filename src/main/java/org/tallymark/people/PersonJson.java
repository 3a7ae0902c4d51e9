package org.tallymark.people;

import java.time.Instant;
import java.util.List;

/**
 * A person as the API writes one.
 *
 * @param roles the shortest naming, as {@link Roles#words()}
 * @param created UTC
 */
public record PersonJson(String name, List<String> roles, boolean active, Instant created) {

    static PersonJson of(Person person) {
        return new PersonJson(person.name, person.roles().words(), person.active, person.createdAt);
    }
}
