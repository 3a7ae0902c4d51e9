package org.tallymark.people;

import java.util.List;

/** One of the sample's two people. The password is no secret: the sign-in page shows it. */
public record DemoPerson(String name, Roles roles, String password) {

    static final DemoPerson EDITOR = new DemoPerson("ada", new Roles(true, true, false), "ada traces every number");

    static final DemoPerson CHECKER = new DemoPerson("ben", new Roles(true, false, false), "ben looks once more");

    static final List<DemoPerson> BOTH = List.of(EDITOR, CHECKER);

    public String role() {
        return String.join(", ", roles.words());
    }
}
