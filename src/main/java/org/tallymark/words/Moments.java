package org.tallymark.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Instants as the desk says them, in its own time zone; templates write {@code {inject:moments.of(at)}}. */
@Named("moments")
@ApplicationScoped
public class Moments {

    private static final DateTimeFormatter CLOCK = format("HH:mm");
    private static final DateTimeFormatter WEEKDAY = format("EEE HH:mm");
    private static final DateTimeFormatter DAY = format("d MMM HH:mm");
    private static final DateTimeFormatter NOW = format("EEE d MMM uuuu, HH:mm");
    private static final DateTimeFormatter WHOLE = format("d MMM uuuu HH:mm");

    private final Clock clock;
    private final ZoneId zone;

    Moments(Clock clock, @ConfigProperty(name = "tallymark.zone", defaultValue = "UTC") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** As short as it can be told apart: "14:02" today, "Thu 17:45" this week, "25 Feb 14:02" this year. */
    public String of(Instant at) {
        ZonedDateTime moment = at.atZone(zone);
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        long days = Math.abs(ChronoUnit.DAYS.between(moment.toLocalDate(), today));
        if (days == 0) {
            return CLOCK.format(moment);
        }
        if (days < 7) {
            return WEEKDAY.format(moment);
        }
        return (moment.getYear() == today.getYear() ? DAY : WHOLE).format(moment);
    }

    /** With its day and year, however near it is: "25 Feb 2022 14:02". */
    public String whole(Instant at) {
        return WHOLE.format(at.atZone(zone));
    }

    /** The day and the time that it is at the desk: "Fri 25 Feb 2022, 15:18". */
    public String now() {
        return NOW.format(clock.instant().atZone(zone));
    }

    /** How long it is until then: "in 3 h 12 min", "2 h 5 min ago"; in days from two days on. */
    public String until(Instant at) {
        Duration left = Duration.between(clock.instant(), at);
        Duration size = left.abs();
        String said = size.toDays() >= 2 ? size.toDays() + " days"
                : (size.toHours() > 0 ? size.toHours() + " h " : "") + size.toMinutesPart() + " min";
        return left.isNegative() ? said + " ago" : "in " + said;
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
