package org.tallymark.people;

import java.time.Instant;

/**
 * Somebody does no longer work here, or is no checker any more. It is fired in the transaction that makes it so, so that
 * whatever the person held is let go with it or not at all.
 *
 * @param deactivated whether the person has gone; else a role was taken away
 */
public record NoLongerChecks(String name, boolean deactivated, Instant at) {}
