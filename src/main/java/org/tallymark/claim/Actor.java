package org.tallymark.claim;

import java.time.Instant;

/**
 * Who moves a claim, with what rights, and when.
 *
 * @param name the sign-in name, or null for the system
 */
public record Actor(String name, boolean checker, boolean editor, Instant now) {

    public static Actor system(Instant now) {
        return new Actor(null, false, false, now);
    }
}
