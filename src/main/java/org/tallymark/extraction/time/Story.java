package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** The dates that a text has named so far, and its day of publication: what later expressions are told from. */
final class Story {

    private final LocalDate published;
    private LocalDate day;
    private LocalDate pastDay;
    private YearMonth month;
    private Integer year;
    private LocalDate week;
    private String value;
    private String quarter;
    private int yearSentence = -100;
    private Frames.Reach reach = Frames.Reach.NONE;
    private int paragraph = -1;

    Story(LocalDate published) {
        this.published = published;
    }

    /** The day of publication, or null. */
    LocalDate published() {
        return published;
    }

    /** The last day named, or null. */
    LocalDate day() {
        return day;
    }

    /** Whether the story has named a time that a number of such units can be counted from. */
    boolean names(Unit unit) {
        return switch (unit) {
            case YEAR, DECADE, CENTURY -> year != null;
            case MONTH, QUARTER -> month != null;
            case WEEK, FORTNIGHT -> week != null || day != null;
            default -> day != null;
        };
    }

    /** The last day named that is not to come after publication, or null. */
    LocalDate pastDay() {
        return pastDay;
    }

    boolean hasPastDay() {
        return pastDay != null;
    }

    /** The last month named, by itself or by a day in it; else that of publication; null where nobody knows. */
    YearMonth month() {
        return month != null ? month : published == null ? null : YearMonth.from(published);
    }

    /** The last year named, else that of publication; null where nobody knows. */
    Integer year() {
        return year != null ? year : published == null ? null : Integer.valueOf(published.getYear());
    }

    /** A day of the last week named, else of that of publication. */
    LocalDate week() {
        return week != null ? week : day != null ? day : published;
    }

    /** The last value resolved, or null. */
    String value() {
        return value;
    }

    /** The last quarter named, or null. */
    String quarter() {
        return quarter;
    }

    /**
     * The year that a date without one is of, since its sentence or the one before named it, or null.
     *
     * @param leads whether the date stands at the head of its sentence
     */
    Integer yearAround(int sentence, int inParagraph, boolean leads) {
        boolean reached = sentence == yearSentence || sentence - yearSentence == 1 && (leads || reach == Frames.Reach.NEXT);
        return year != null && reached && paragraph == inParagraph ? year : null;
    }

    /** A sentence tells of a year that one before it named: so may the next. */
    void goesOn(int told, int sentence) {
        if (year != null && year == told) {
            yearSentence = sentence;
        }
    }

    /**
     * A date was named.
     *
     * @param reached how far its year reaches, if it is written; else nowhere
     */
    void named(String resolved, LocalDate from, LocalDate to, Frames.Reach reached, int sentence, int inParagraph) {
        if (from == null) {
            return;
        }
        boolean dateline = day == null && published != null && from.equals(published) && from.equals(to) && reached != Frames.Reach.NONE;
        if (dateline) {
            return;
        }
        value = resolved;
        quarter = resolved.contains("-Q") ? resolved : quarter;
        long length = to.toEpochDay() - from.toEpochDay();
        if (length == 0) {
            day = from;
            week = from;
            if (published == null || !from.isAfter(published)) {
                pastDay = from;
            }
        } else if (length < 7) {
            week = from;
        }
        month = length < 32 ? YearMonth.from(from) : null;
        if (length < 370) {
            year = from.getYear();
            if (reached != Frames.Reach.NONE) {
                reach = reached;
                yearSentence = sentence;
                paragraph = inParagraph;
            }
        }
    }
}
