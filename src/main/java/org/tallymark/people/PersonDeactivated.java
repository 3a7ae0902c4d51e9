package org.tallymark.people;

import java.time.Instant;

/**
 * Somebody does no longer work here. It is fired in the transaction that deactivates the person, so that whatever the
 * person held is let go with it or not at all.
 */
public record PersonDeactivated(String name, Instant at) {}
