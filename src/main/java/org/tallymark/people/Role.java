package org.tallymark.people;

import java.util.Locale;

/** What a person may do. Each of the first three includes the one before it; ADMIN is apart and gives no verdict rights. */
public enum Role {
    READER, CHECKER, EDITOR, ADMIN;

    /** The name that the API, invitations and the security identity use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
