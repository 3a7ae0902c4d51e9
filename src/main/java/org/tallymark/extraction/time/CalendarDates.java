package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Token;

/** Reads dates that name their month: "19 June 1986", "Jan. 5", "the 3rd of May", "20 Aug 88", "March 3-5", "May 2012". */
final class CalendarDates {

    /** Words before a lone "May", "March" or "August" that make it the month. */
    private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "until", "till", "by", "of", "from", "to", "during",
            "early", "late", "mid", "through", "for", "before", "after", "between", "and", "last", "next", "this", "every",
            "each", "throughout", "around", "or", "-", "–", "(", "/", "earlier", "later", "as", "than", "that", "same", "on");
    private static final Set<String> OTHERWISE = Set.of("march", "april", "june", "august");
    private static final Set<String> RANGE = Set.of("-", "–", "to", "and", "or", "through", "until", "&", "/");

    /** What is traded for a month to come. */
    private static final Set<String> DELIVERED = Set.of("delivery", "futures", "settlement", "expiry", "expiration");

    /** Words before "May" that make it the month if a noun follows: "a May interview". */
    private static final Set<String> OWNERS = Set.of("a", "the", "its", "his", "her", "their", "our", "'s", "’s");
    /** What a prime minister called May has. */
    private static final Set<String> RULE = Set.of("government", "cabinet", "administration", "ministry", "family", "era", "camp");

    private final Scan scan;

    CalendarDates(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        if (scan.is(i, "the") && scan.is(i + 1, "month") && scan.is(i + 2, "of") && isMonth(i + 3)) {
            Draft inner = monthFirst(i + 3, TimeWords.month(scan.low(i + 3)));
            return inner == null || inner.fields().has(Slot.DAY) ? null : inner.from(i);
        }
        if (scan.is(i, "the")) {
            int day = scan.day(i + 1);
            if (day > 0 && scan.is(scan.dayEnd(i + 1), "of") && isMonth(scan.dayEnd(i + 1) + 1)) {
                Draft inner = dayFirst(i + 1);
                return inner == null ? null : inner.from(i);
            }
            return null;
        }
        int month = TimeWords.month(scan.low(i));
        if (isMonth(i)) {
            return monthFirst(i, month);
        }
        Draft continued = scan.isNumber(i) ? new DayLists(scan, this).at(i) : null;
        return continued != null ? continued : scan.day(i) > 0 ? dayFirst(i) : null;
    }

    /** A month with its capital, or a word in small letters that is nothing else and has its day. */
    boolean isMonth(int i) {
        return TimeWords.month(scan.low(i)) > 0 && (scan.isCapital(i) || isPlain(i) || isLed(i));
    }

    /** "on may 19", "on 1 march": in small letters, where "on" and a day leave no other reading. */
    private boolean isLed(int i) {
        return scan.in(i, Set.of("may", "march")) && (scan.is(i - 1, "on") && scan.isNumber(i + 1) && scan.day(i + 1) > 0
                || scan.is(i - 2, "on") && scan.isNumber(i - 1) && scan.day(i - 1) > 0);
    }

    private boolean isPlain(int i) {
        boolean stop = scan.is(i + 1, ".") && scan.touches(i + 1);
        int day = stop ? i + 2 : i + 1;
        return TimeWords.isOnlyMonth(scan.low(i)) && (stop || !TimeWords.isShortMonth(scan.low(i)))
                && (scan.day(day) > 0 && isDay(day) || scan.day(i - 1) > 0 || Years.value(scan, day) > 0);
    }

    /** "19 June 1986", "the 3rd of May", and the first day of "3 to 5 May". */
    private Draft dayFirst(int i) {
        int end = scan.dayEnd(i);
        int month = scan.is(end, "of") ? end + 1 : scan.afterHyphen(end);
        if (isMonth(month) && !(scan.isHyphen(end) && scan.token(end).spaceBefore())) {
            Fields fields = Fields.of(Slot.DAY, scan.day(i)).with(Slot.MONTH, TimeWords.month(scan.low(month)));
            return withYear(i, month + 1, fields, "timex.day-month", true);
        }
        if (scan.isHyphen(end) && !scan.token(end).spaceBefore() && scan.day(end + 1) > scan.day(i) && isMonth(scan.dayEnd(end + 1))) {
            Fields days = Fields.of(Slot.DAY, scan.day(i)).with(Slot.DAY_TO, scan.day(end + 1));
            int named = scan.dayEnd(end + 1);
            return withYear(i, named + 1, days.with(Slot.MONTH, TimeWords.month(scan.low(named))), "timex.day-range", true);
        }
        if (scan.in(end, RANGE) && scan.day(end + 1) > scan.day(i)) {
            int after = scan.dayEnd(end + 1);
            int named = scan.is(after, "of") ? after + 1 : after;
            if (isMonth(named)) {
                Draft second = dayFirst(end + 1);
                return second == null ? null : Draft.date(i, end, second.fields().with(Slot.DAY, scan.day(i)), "timex.day-range");
            }
        }
        return null;
    }

    private Draft monthFirst(int i, int month) {
        int next = i + 1;
        if (scan.is(next, ".") && scan.touches(next) && TimeWords.isShortMonth(scan.low(i))) {
            next++;
        }
        Fields fields = Fields.of(Slot.MONTH, month);
        int day = scan.day(next);
        boolean the = scan.is(next, "the") && scan.day(next + 1) > 0 && scan.dayEnd(next + 1) > next + 2;
        if (the) {
            next++;
            day = scan.day(next);
        }
        if (day > 0 && isDay(next)) {
            fields = fields.with(Slot.DAY, day);
            int end = scan.dayEnd(next);
            if (scan.isHyphen(end) && scan.touches(end) && scan.touches(end + 1) && scan.day(end + 1) > day && !isMonth(scan.dayEnd(end + 1))) {
                return withYear(i, scan.dayEnd(end + 1), fields.with(Slot.DAY_TO, scan.day(end + 1)), "timex.day-range", false);
            }
            if (scan.in(end, RANGE) && scan.day(end + 1) > 0) {
                int after = scan.dayEnd(end + 1);
                Draft whole = withYear(end + 1, after, fields, "timex.month-day", false);
                return Draft.date(i, end, whole.fields(), "timex.month-day");
            }
            if (month == 9 && day == 11 && scan.in(end, Set.of("attacks", "terrorist", "terror", "hijackers"))) {
                return Draft.date(i, end, fields.with(Slot.YEAR, 2001), "timex.nine-eleven");
            }
            return withYear(i, end, fields, "timex.month-day", false);
        }
        Draft dated = withYear(i, next, fields, "timex.month", true);
        if (dated.end() > next) {
            return dated;
        }
        if (scan.in(next, DELIVERED) && !(scan.is(i, "may") && i == scan.from())) {
            return Draft.date(i, next, fields.with(Slot.TOWARD, 2), "timex.delivery");
        }
        dated = withYear(i, i + 1, fields, "timex.month", true);
        return isName(i) ? null : dated;
    }

    /** A number after a month is its day unless it goes on as a clock time or counts a noun in "March 20,000 people". */
    private boolean isDay(int i) {
        return !(scan.is(i + 1, ":") && scan.isNumber(i + 2));
    }

    /** Whether a lone month's word is a person's name, a verb or a newspaper's. */
    private boolean isName(int i) {
        boolean framed = scan.in(i - 1, BEFORE_MONTH);
        if (TimeWords.isShortMonth(scan.low(i)) && !scan.is(i, "may")) {
            return !framed || scan.in(i - 1, Set.of("and", "or")) && TimeWords.month(scan.low(i - 2)) == 0;
        }
        if (scan.is(i, "may")) {
            if (scan.in(i - 1, OWNERS) && !scan.is(i + 1, "'s")) {
                return scan.token(i + 1) == null || !scan.token(i + 1).isWord() || scan.isCapital(i + 1) || scan.in(i + 1, RULE);
            }
            return scan.in(i - 1, Set.of("and", "or", "-", "–", "/")) ? !isMonth(i - 2)
                    : !framed || scan.in(i - 1, Set.of("that", "than", "as"));
        }
        if (scan.is(i, "march") && i == scan.from()) {
            return !scan.in(i + 1, Set.of("has", "was", "is", "had", "will"));
        }
        Token next = scan.token(i + 1);
        return OTHERWISE.contains(scan.low(i)) && !framed && next != null && next.isWord() && next.capitalised();
    }

    /** Adds the year that follows, directly, after a comma, or after the later end of a range. */
    Draft withYear(int first, int end, Fields fields, String rule, boolean plain) {
        int at = scan.is(end, ",") || scan.is(end, ".") && scan.touches(end) ? end + 1 : end;
        int year = Years.value(scan, at);
        if (year > 0 && !(scan.is(at + 1, ":") && scan.isNumber(at + 2)) && (at == end || !Years.counts(scan, at) || fields.has(Slot.DAY) && !Years.isCounted(scan, at + 1))) {
            return Draft.date(first, at + 1, fields.with(Slot.YEAR, year), rule);
        }
        if (scan.is(end, "'") || scan.is(end, "’") || scan.is(end, "‘")) {
            int two = scan.digits(end + 1);
            if (two >= 0 && scan.width(end + 1) == 2 && scan.touches(end + 1)) {
                return Draft.date(first, end + 2, fields.with(Slot.YEAR, Years.expand(scan, two)), rule);
            }
        }
        int two = scan.width(end) == 2 ? scan.digits(end) : -1;
        boolean day = fields.has(Slot.DAY);
        if (plain && two >= 0 && (day && !scan.is(end + 1, ":") && !counted(end + 1) || two > 31)) {
            return Draft.date(first, end + 1, fields.with(Slot.YEAR, Years.expand(scan, two)), rule);
        }
        return Draft.date(first, end, sharedYear(end, fields), rule);
    }

    private boolean counted(int i) {
        Token next = scan.token(i);
        return next != null && next.isWord() && !next.capitalised();
    }

    /** "March to May 2012": the year holds for both. */
    private Fields sharedYear(int end, Fields fields) {
        if (!scan.in(end, RANGE)) {
            return fields;
        }
        int at = end + 1;
        if (!isMonth(at)) {
            at = scan.day(at) > 0 ? scan.dayEnd(at) : at;
        }
        if (!isMonth(at)) {
            return fields;
        }
        int month = TimeWords.month(scan.low(at));
        at++;
        if (scan.day(at) > 0 && scan.width(at) <= 2) {
            at = scan.dayEnd(at);
        }
        at = scan.is(at, ",") ? at + 1 : at;
        int year = Years.value(scan, at);
        if (year == 0) {
            return fields;
        }
        return fields.with(Slot.YEAR, month < fields.get(Slot.MONTH) ? year - 1 : year);
    }
}
