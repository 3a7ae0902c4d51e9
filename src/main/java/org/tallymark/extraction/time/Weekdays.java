package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Token;

/** Reads weekdays, with the part of the day that follows, and fixed feasts: "Saturday night", "Sun., June 3", "Christmas Day". */
final class Weekdays {

    private static final Set<String> NAMES_AFTER = Set.of("times", "mirror", "telegraph", "express", "herald", "mail", "world",
            "people", "post", "school", "academy", "independent", "sun", "star", "agreement", "massacre", "night");
    private static final Set<String> NAMES_BEFORE = Set.of("bloody", "black", "super", "cyber", "ash", "palm", "good", "easter",
            "ruby", "freaky", "casual", "giving", "sheffield");

    private static final Set<String> ENDS = Set.of("and", "or", "at", "in", "for", "to", "but", "when", "with", "from", "until", "by", "is",
            "was", "will", "as", "after", "before");

    private final Scan scan;

    Weekdays(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        if (scan.is(i, "a")) {
            return any(i);
        }
        if (scan.is(i, "the")) {
            Draft certain = alone(i);
            return certain == null ? null : certain.from(i);
        }
        int weekday = TimeWords.weekday(scan.low(i));
        return weekday == 0 ? Feasts.at(scan, i) : weekday(i, weekday);
    }

    /** "on a Tuesday night": any such day; "a Tuesday deadline" is a certain one. */
    private Draft any(int i) {
        Draft inner = alone(i);
        Part part = inner != null && inner.fields().has(Slot.PART) ? Part.values()[inner.fields().get(Slot.PART)] : null;
        return inner == null ? null : Draft.date(i, inner.end(), Fields.fixed("XXXX-WXX-" + inner.fields().get(Slot.WEEKDAY)
                + (part == null ? "" : "T" + part)), "timex.weekday-any");
    }

    /** A weekday behind an article, with its part of the day, that describes no noun; or null. */
    private Draft alone(int i) {
        int weekday = TimeWords.weekday(scan.low(i + 1));
        Draft inner = weekday == 0 || !scan.isCapital(i + 1) ? null : weekday(i + 1, weekday);
        return inner != null && endsThere(inner.end()) && !scan.isHyphen(inner.end()) && !scan.is(inner.end(), "'s") ? inner : null;
    }

    private Draft weekday(int i, int weekday) {
        boolean brief = TimeWords.isShortWeekday(scan.low(i));
        if (!scan.isCapital(i) && (brief || i == scan.from())) {
            return null;
        }
        Token next = scan.token(i + 1);
        if (next != null && next.capitalised() && NAMES_AFTER.contains(next.lower())
                && !(next.is("night") && scan.is(i, "sunday")) || scan.isCapital(i - 1) && scan.in(i - 1, NAMES_BEFORE)) {
            return null;
        }
        int end = i + 1;
        if (brief) {
            end = scan.is(end, ".") && scan.touches(end) ? end + 1 : end;
            int at = scan.is(end, ",") ? end + 1 : end;
            boolean dated = scan.isCapital(at) && TimeWords.month(scan.low(at)) > 0 || scan.day(at) > 0
                    && TimeWords.month(scan.low(scan.dayEnd(at))) > 0;
            if (!dated) {
                return null;
            }
            return Draft.date(i, end, Fields.of(Slot.WEEKDAY, weekday), "timex.weekday");
        }
        Fields fields = Fields.of(Slot.WEEKDAY, weekday);
        int day = scan.is(end, "the") && scan.number(end + 1) != null && scan.number(end + 1).ordinal() ? scan.day(end + 1) : 0;
        if (day > 0 && endsThere(scan.dayEnd(end + 1))) {
            return Draft.date(i, scan.dayEnd(end + 1), fields.with(Slot.DAY, day), "timex.weekday");
        }
        int word = scan.in(end, Set.of("early", "late", "mid")) ? scan.afterHyphen(end + 1) : end;
        Part part = TimeWords.part(scan.low(word));
        if (part != null && !scan.isCapital(word)) {
            return Draft.date(i, word + 1, fields.with(Slot.PART, part.ordinal()), "timex.weekday-part");
        }
        if (scan.is(end, "lunchtime") || scan.is(end, "noon") || scan.is(end, "midday")) {
            return Draft.date(i, end + 1, fields.with(Slot.HOUR, 12).with(Slot.MINUTE, 0), "timex.weekday-part");
        }
        return Draft.date(i, end, fields, "timex.weekday");
    }

    /** Whether an ordinal counts no noun: "Thursday the 14th", not "Thursday the first bus". */
    private boolean endsThere(int i) {
        Token next = scan.token(i);
        return next == null || !next.isWord() || scan.in(i, ENDS);
    }
}
