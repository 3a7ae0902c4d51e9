package org.tallymark.claim;

import java.time.Clock;
import java.time.Instant;
import org.tallymark.people.Caller;

/**
 * Who moves a claim, with what rights, and when.
 *
 * @param name the sign-in name, or null for the system
 */
public record Actor(String name, boolean checker, boolean editor, Instant now) {

    /** Whoever sends the request at hand. */
    public static Actor of(Caller caller, Clock clock) {
        return new Actor(caller.name(), caller.isChecker(), caller.isEditor(), clock.instant());
    }

    public static Actor system(Instant now) {
        return new Actor(null, false, false, now);
    }
}
