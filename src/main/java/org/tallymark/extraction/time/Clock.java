package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;

/** Reads times of the clock: "18:00 UTC", "6:40 p.m.", "10.30am", "0400", "half past five", "12 noon". */
final class Clock {

    private static final Set<String> AM = Set.of("am", "a.m.", "a.m");
    private static final Set<String> PM = Set.of("pm", "p.m.", "p.m");
    private static final Set<String> LEADS = Set.of("at", "by", "from", "until", "till", "to", "about", "around",
            "approximately", "before", "after", "since", "between", "and", "past", "(", "roughly", "-", "–", "exactly");
    /** What is called after midnight: "midnight blue". */
    private static final Set<String> COLOURS = Set.of("blue", "black", "oil", "sun", "snack", "mass");
    /** Words before four digits that a day follows; "rose to 1200 on Tuesday" counts. */
    private static final Set<String> DAYED = Set.of("at", "about", "around", "approximately", "before", "after", "until", "till", "since");
    private static final Set<String> RANGE = Set.of("-", "–", "to", "and", "or");

    private final Scan scan;
    private final ClockRanges ranges;

    Clock(Scan scan) {
        this.scan = scan;
        this.ranges = new ClockRanges(scan);
    }

    Draft at(int i) {
        if (scan.in(i, Set.of("noon", "midday", "midnight"))) {
            return scan.in(i + 1, COLOURS) ? null : noon(i, i + 1);
        }
        if (scan.in(i, Set.of("half", "quarter")) && (scan.is(i + 1, "past") || scan.is(i, "quarter") && scan.is(i + 1, "to"))) {
            return past(i);
        }
        NumberExpression number = scan.number(i);
        if (!scan.isNumber(i)) {
            return number == null || !number.whole() ? null : hour(i, number.end(), number.low().intValue());
        }
        int value = scan.digits(i);
        if (value == 12 && scan.in(i + 1, Set.of("noon", "midnight", "midday"))) {
            return noon(i, i + 2);
        }
        if (value >= 0 && value <= 24 && scan.is(i + 1, ":") && scan.touches(i + 1) && scan.touches(i + 2)) {
            return colon(i, value);
        }
        if (scan.token(i).text().indexOf('.') > 0) {
            return stop(i);
        }
        return scan.width(i) == 4 ? military(i, value) : value < 0 ? null : hour(i, i + 1, value);
    }

    private Draft noon(int first, int end) {
        int hour = scan.is(end - 1, "midnight") ? 24 : 12;
        Fields fields = clock(hour, 0);
        return zoned(first, end, fields, "timex.clock");
    }

    private static Fields clock(int hour, int minute) {
        return Fields.of(Slot.HOUR, hour).with(Slot.MINUTE, minute);
    }

    /** "half past five", "a quarter to six". */
    private Draft past(int i) {
        NumberExpression number = scan.number(i + 2);
        if (number == null || !number.whole() || number.low().intValue() > 12) {
            return null;
        }
        int hour = number.low().intValue();
        int minute = scan.is(i, "half") ? 30 : 15;
        if (scan.is(i + 1, "to")) {
            hour = hour == 1 ? 12 : hour - 1;
            minute = 60 - minute;
        }
        return meridiem(i, number.end(), hour, minute, true);
    }

    private Draft colon(int i, int hour) {
        int minute = scan.width(i + 2) == 2 ? scan.digits(i + 2) : -1;
        if (minute < 0 || minute > 59) {
            return null;
        }
        int end = i + 3;
        int second = -1;
        if (scan.is(end, ":") && scan.touches(end) && scan.width(end + 1) == 2 && scan.digits(end + 1) <= 59) {
            second = scan.digits(end + 1);
            end += 2;
        }
        Draft found = meridiem(i, end, hour, minute, scan.in(i - 1, LEADS) || second < 0 && dated(i, end));
        return found == null || second < 0 ? found : found.meaning(found.fields().with(Slot.SECOND, second));
    }

    private boolean dated(int first, int end) {
        return scan.in(end, Set.of("on", "today", "yesterday", "this", "last", "hours", "hrs", "h")) || scan.in(first - 1, Set.of(","))
                && TimeWords.weekday(scan.low(end)) > 0 || TimeWords.weekday(scan.low(end)) > 0
                || TimeWords.weekday(scan.low(first - 1)) > 0;
    }

    /** "10.30am". */
    private Draft stop(int i) {
        String text = scan.token(i).text();
        int dot = text.indexOf('.');
        if (dot > 2 || text.length() != dot + 3 || text.chars().anyMatch(c -> c != '.' && (c < '0' || c > '9'))) {
            return null;
        }
        int hour = Integer.parseInt(text.substring(0, dot));
        int minute = Integer.parseInt(text.substring(dot + 1));
        return hour > 24 || minute > 59 ? null : meridiem(i, i + 1, hour, minute, scan.in(i - 1, Set.of("at")) && Zones.end(scan, i + 1) > i + 1);
    }

    /** "0400", "2230 hours": four digits with a leading zero, or where nothing but a time can stand. */
    private Draft military(int i, int value) {
        if (scan.is(i + 1, "p") || scan.isCapital(i + 1) && Zones.end(scan, i + 1) == i + 1 && TimeWords.weekday(scan.low(i + 1)) == 0
                || value / 100 > 24 || value % 100 > 59 || value == 0 && !scan.in(i - 1, LEADS)) {
            return null;
        }
        boolean hours = scan.in(i + 1, Set.of("hours", "hrs", "h"));
        int end = hours ? i + 2 : i + 1;
        boolean zoned = Zones.end(scan, end) > end;
        boolean yearly = value >= 1900 && value <= 2100 && !zoned && !hours;
        boolean part = scan.in(end, Set.of("this", "last", "yesterday", "today", "on", "local"));
        boolean lead = scan.in(i - 1, Set.of("at", "approximately", "about", "around"));
        boolean joined = scan.isHyphen(i - 1) && scan.isNumber(i - 2) && scan.width(i - 2) != 4;
        boolean zero = scan.token(i).text().charAt(0) == '0' && scan.in(i - 1, LEADS) && !joined;
        boolean dayed = (scan.in(i - 1, DAYED) || ranges.isOverDays(i)) && (scan.in(end, Set.of("today", "yesterday")) || scan.is(end, "on")
                && (scan.day(end + 1) > 0 || TimeWords.weekday(scan.low(end + 1)) > 0 || TimeWords.month(scan.low(end + 1)) > 0));
        if (!zoned && !hours && !zero && !dayed && !ranges.holds(i) && !(lead && (part || !yearly && scan.in(i - 1, Set.of("at")))
                || lead && scan.is(i - 2, "at") && !yearly || lead && yearly && part && !scan.is(end, "on"))) {
            return null;
        }
        return zoned(i, end, clock(value / 100, value % 100), "timex.clock");
    }

    /** "6 p.m.", "five o'clock", and the first hour of "8-10am". */
    private Draft hour(int i, int end, int hour) {
        if (hour < 0 || hour > 24) {
            return null;
        }
        if (scan.is(end, "o'clock")) {
            return meridiem(i, end + 1, hour, 0, true);
        }
        if (isMeridiem(end)) {
            return meridiem(i, end, hour, 0, false);
        }
        if (scan.in(end, RANGE) && scan.digits(end + 1) > 0 && scan.digits(end + 1) <= 12 && hour <= 12) {
            int after = scan.is(end + 2, ":") ? end + 4 : end + 2;
            if (isMeridiem(after)) {
                boolean pm = scan.in(after, PM) && (hour <= scan.digits(end + 1) || scan.digits(end + 1) == 12) && hour < 12;
                return Draft.date(i, end, clock(pm ? hour + 12 : hour, 0), "timex.clock");
            }
        }
        boolean evening = scan.is(i - 1, "at") && hour > 0 && hour <= 12 && (scan.in(i - 2, Set.of("tonight", "night", "evening", "morning", "afternoon")))
                && (scan.token(end) == null || !scan.token(end).isWord() && !scan.is(end, "-") && !scan.is(end, "%"));
        if (evening) {
            return Draft.date(i, end, clock(hour, 0), "timex.clock");
        }
        boolean lead = scan.in(i - 1, Set.of("at", "around", "about", "until", "by", "after", "before"));
        return lead && hour > 0 && hour <= 12 && scan.is(end, "in") && scan.is(end + 1, "the") && part(end + 2) != null
                ? meridiem(i, end, hour, 0, true)
                : lead && hour > 0 && hour <= 12 && scan.in(end, Set.of("this", "last", "yesterday", "tomorrow", "tonight"))
                        && (part(end + 1) != null || scan.is(end, "tonight"))
                        ? meridiem(i, end, hour, 0, true) : null;
    }

    private boolean isMeridiem(int i) {
        return scan.in(i, AM) || scan.in(i, PM);
    }

    private Part part(int i) {
        return TimeWords.part(scan.low(i));
    }

    /** Takes "p.m." or "in the evening" into the hour; without it the hour stands only where the context leads to a time. */
    private Draft meridiem(int first, int end, int hour, int minute, boolean led) {
        Part part = scan.in(end, Set.of("in", "at")) ? part(scan.is(end + 1, "the") ? end + 2 : end + 1)
                : scan.in(end, Set.of("this", "last", "yesterday", "tomorrow")) ? part(end + 1) : null;
        if (isMeridiem(end)) {
            if (hour > 12 && scan.in(end, AM)) {
                return null;
            }
            int shifted = scan.in(end, PM) && hour < 12 ? hour + 12 : scan.in(end, AM) && hour == 12 ? 0 : hour;
            return zoned(first, end + 1, clock(shifted, minute), "timex.clock");
        }
        boolean late = part == Part.AF || part == Part.EV || part == Part.NI && hour >= 6 || scan.is(end, "tonight");
        Fields fields = clock(late && hour < 12 ? hour + 12 : hour, minute);
        if (part != null && scan.in(end, Set.of("in", "at"))) {
            return Draft.date(first, scan.is(end + 1, "the") ? end + 3 : end + 2, fields, "timex.clock");
        }
        if (Zones.end(scan, end) > end || part != null || led) {
            return zoned(first, scan.in(end, Set.of("hours", "hrs", "h")) ? end + 1 : end, fields, "timex.clock");
        }
        return null;
    }

    /** Adds the zone that follows. Times are kept local; only UTC is told in the value. */
    private Draft zoned(int first, int end, Fields fields, String rule) {
        int after = Zones.end(scan, end);
        boolean utc = after == end + 1 && Zones.isUtc(scan, end);
        return Draft.date(first, after, utc ? fields.with(Slot.UTC, 1) : fields, rule);
    }
}
