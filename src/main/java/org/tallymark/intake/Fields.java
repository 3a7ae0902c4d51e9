package org.tallymark.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.tallymark.web.DeskZone;
import org.tallymark.web.Problem;

/**
 * Reads the single fields of an article. What is wrong with one is an {@link IllegalArgumentException} that says so in
 * words for the person who typed it.
 */
@ApplicationScoped
class Fields {

    /** The first newspaper is of 1605. */
    private static final int FIRST_YEAR = 1600;

    private final DeskZone desk;

    Fields(DeskZone desk) {
        this.desk = desk;
    }

    /** A heading's line, null where it is blank. */
    static String line(String typed, int longest) {
        String line = PlainText.line(typed);
        if (line != null && line.codePointCount(0, line.length()) > longest) {
            throw new IllegalArgumentException("is longer than " + longest + " characters: shorten it");
        }
        return line;
    }

    static String title(String typed) {
        String title = line(typed, 500);
        if (title == null) {
            throw new IllegalArgumentException("is missing: give the headline");
        }
        return title;
    }

    static String publisher(String typed) {
        return line(typed, 200);
    }

    static String byline(String typed) {
        return line(typed, 500);
    }

    static String slug(String typed) {
        return line(typed, 100);
    }

    /** @throws Problem 400 on the field where no reason is given */
    static String reason(String typed, String field) {
        Check.Faults faults = new Check.Faults();
        String reason = faults.of(field, () -> {
            String line = line(typed, 2000);
            if (line == null) {
                throw new IllegalArgumentException("is missing: say why, in a few words");
            }
            return line;
        });
        faults.refuse();
        return reason;
    }

    static String url(String typed) {
        return typed == null || typed.isBlank() ? null : ArticleUrl.canonical(typed.strip());
    }

    static String text(String typed) {
        if (typed == null || PlainText.isEmpty(typed)) {
            throw new IllegalArgumentException("is empty: paste the article, or upload it as .txt or .html");
        }
        String text = PlainText.normalise(typed);
        if (PlainText.isBinary(text)) {
            throw new IllegalArgumentException("is not text: paste the article, or upload it as .txt or .html");
        }
        if (!English.speaks(text)) {
            throw new IllegalArgumentException("is not English: only English articles can be read so far");
        }
        return text;
    }

    /** The text that was read from a page of HTML. */
    static String textOfPage(String read) {
        if (PlainText.isEmpty(read)) {
            throw new IllegalArgumentException("holds no text of an article: copy the text from where you read it, and paste"
                    + " that");
        }
        return text(read);
    }

    /** The day of publication; an instant counts as the day that it was at the desk. */
    LocalDate published(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new IllegalArgumentException("is missing: give the day of publication as 2022-02-25");
        }
        LocalDate day = day(typed.strip());
        if (day.isAfter(desk.today())) {
            throw new IllegalArgumentException("is in the future: today is " + desk.today());
        }
        if (day.getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException("is before the first newspaper: check the year");
        }
        return day;
    }

    private LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            try {
                return desk.dayOf(ZonedDateTime.parse(typed, DateTimeFormatter.ISO_ZONED_DATE_TIME).toInstant());
            } catch (DateTimeException noInstant) {
                throw new IllegalArgumentException("is no day of the calendar: write it as 2022-02-25");
            }
        }
    }

    /** When the checking has to be done; a time without a zone is the desk's. */
    Instant deadline(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return inRange(OffsetDateTime.parse(typed.strip()).toInstant());
        } catch (DateTimeException noInstant) {
            try {
                return inRange(LocalDateTime.parse(typed.strip()).atZone(desk.zone()).toInstant());
            } catch (DateTimeException noTime) {
                throw new IllegalArgumentException("is no time: write it as 2022-02-25T13:00:00Z");
            }
        }
    }

    private Instant inRange(Instant deadline) {
        int year = deadline.atZone(desk.zone()).getYear();
        if (year < FIRST_YEAR || year > 9999) {
            throw new IllegalArgumentException("is not in this age: check the year");
        }
        return deadline;
    }
}
