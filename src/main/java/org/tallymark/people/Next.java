package org.tallymark.people;

import java.net.URI;

/** Where a person goes after signing in: a page of this site, whatever the address says. */
final class Next {

    private static final URI DESK = URI.create("/");

    private Next() {}

    static URI page(String next) {
        if (next == null || !next.startsWith("/") || next.startsWith("//") || next.startsWith("/sign-in")
                || next.chars().anyMatch(letter -> letter <= ' ' || letter == '\\' || letter > '~')) {
            return DESK;
        }
        try {
            URI page = URI.create(next);
            return page.getRawAuthority() == null && page.getScheme() == null ? page : DESK;
        } catch (IllegalArgumentException cause) {
            return DESK;
        }
    }
}
