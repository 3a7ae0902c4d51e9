package org.tallymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time zone in which the desk works: what day it is, what a time without a zone means. */
@ApplicationScoped
public class DeskZone {

    private final ZoneId zone;
    private final Clock clock;

    DeskZone(@ConfigProperty(name = "tallymark.zone", defaultValue = "UTC") ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The day that it is at the desk. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
