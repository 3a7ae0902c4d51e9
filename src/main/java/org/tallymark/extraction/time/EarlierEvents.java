package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;

/** Dates figures of an event that another is told to have followed: "it came two days after a blast that killed nine". */
final class EarlierEvents {

    /** How many times of a sentence are looked at before a figure. */
    private static final int NEIGHBOURS = 4;
    /** How many tokens behind "after" a figure may stand. */
    private static final int REACH = 32;

    private final Document document;
    private final TimeIndex times;
    private final StoryDay story;

    EarlierEvents(Document document, TimeIndex times, StoryDay story) {
        this.document = document;
        this.times = times;
        this.story = story;
    }

    /**
     * The TIMEX3 value of the event that a figure behind such an "after" tells of, or null.
     *
     * @param figure the figure's first token
     * @param governing the index of the time that would govern it otherwise, or -1
     */
    String at(int figure, int governing) {
        int sentence = document.sentenceIndex(figure);
        int place = times.place(sentence, figure);
        for (int k = place - 1; k >= Math.max(times.first(sentence), place - NEIGHBOURS); k--) {
            TimeExpression time = times.get(k);
            if (times.dates(k) || governing > k || figure - time.end() > REACH) {
                return null;
            }
            if (time.time().type() == TimeType.DURATION && document.isAny(time.end(), "after") && governs(time, sentence)) {
                LocalDate base = base(k, sentence);
                return base == null ? null : earlier(base, time.time().value());
            }
        }
        return null;
    }

    /** Whether the length tells when the sentence's own event came: "came", "took place" or "happened" stands before it. */
    private boolean governs(TimeExpression time, int sentence) {
        Sentence in = document.sentences().get(sentence);
        for (int i = time.first() - 1; i >= Math.max(in.first(), time.first() - 4); i--) {
            if (document.isAny(i, "came", "comes", "place", "happened", "occurred", "coming", "struck", "followed", "was", "were")) {
                return true;
            }
        }
        return false;
    }

    private LocalDate base(int length, int sentence) {
        for (int k = length - 1; k >= times.first(sentence); k--) {
            if (times.dates(k)) {
                return times.get(k).time().from();
            }
        }
        int told = story.at(sentence, Kind.CASUALTIES);
        return told < 0 ? null : times.get(told).time().from();
    }

    /** So many days, weeks, months or years before a day, as exactly as the length tells. */
    private static String earlier(LocalDate base, String length) {
        int last = length.length() - 1;
        String number = length.substring(1, last);
        if (number.isEmpty() || number.length() > 4 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int by = Integer.parseInt(number);
        return switch (length.charAt(last)) {
            case 'D' -> base.minusDays(by).toString();
            case 'W' -> TimeValues.week(base.minusWeeks(by));
            case 'M' -> YearMonth.from(base).minusMonths(by).toString();
            case 'Y' -> base.getYear() - by < 1000 ? null : String.valueOf(base.getYear() - by);
            default -> null;
        };
    }
}
