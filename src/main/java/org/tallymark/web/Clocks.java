package org.tallymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one clock; it ticks in whole seconds, as the API writes instants. */
class Clocks {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }
}
