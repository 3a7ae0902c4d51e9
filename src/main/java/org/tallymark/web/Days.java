package org.tallymark.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days that somebody can mean, from year 1 to 9999; beyond them a year is a slip, and no database keeps some of them. */
public final class Days {

    private Days() {}

    /**
     * The day, null for null.
     *
     * @throws Problem 400 on the field where its year is none that somebody can mean
     */
    public static LocalDate checked(LocalDate day, String field) {
        if (day != null && (day.getYear() < 1 || day.getYear() > 9999)) {
            throw Problem.badInput(field, "is not in the years 1 to 9999: check the year");
        }
        return day;
    }

    /** The same for a moment. */
    public static Instant checked(Instant moment, String field) {
        if (moment != null) {
            boolean early = moment.isBefore(LocalDate.of(1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
            if (early || !moment.isBefore(LocalDate.of(10_000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC))) {
                throw Problem.badInput(field, "is not in the years 1 to 9999: check the year");
            }
        }
        return moment;
    }
}
