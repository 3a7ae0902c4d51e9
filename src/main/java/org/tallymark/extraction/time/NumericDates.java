package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.Rules;

/** Reads dates in digits: "2013-03-22", "22.03.2013", "7/8/07". */
final class NumericDates {

    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;
    private static final Set<String> ON = Set.of("on", "since", "until");
    /** What "9-11" with a hyphen is the day of; else it counts from nine to eleven. */
    private static final Set<String> ATTACKS = Set.of("attack", "attacks", "terror", "terrorist", "terrorists", "hijackers", "hijackings",
            "commission", "victims", "memorial", "anniversary", "families", "era");
    private static final Set<String> SIGNS = Set.of("+", "-", "−");

    private final Scan scan;
    private final DateOrder order;

    NumericDates(Scan scan, DateOrder order) {
        this.scan = scan;
        this.order = order;
    }

    Draft at(int i) {
        if (scan.is(i + 1, ".") || !scan.isNumber(i) || scan.touches(i) && scan.is(i - 1, "/")) {
            return null;
        }
        String text = scan.token(i).text();
        if (text.indexOf('.') > 0) {
            String[] parts = text.split("\\.", 4);
            return parts.length == 3 && parts[2].length() == 4 ? date(i, i + 1, parts[0], parts[1], parts[2]) : null;
        }
        boolean slash = scan.is(i + 1, "/");
        if (!slash && !scan.is(i + 1, "-") || !scan.touches(i + 1) || !scan.touches(i + 2) || !scan.isNumber(i + 2)) {
            return null;
        }
        if (text.equals("9") && scan.token(i + 2).text().equals("11") && (slash ? !scan.is(i + 3, "/") : scan.in(i + 3, ATTACKS))) {
            return Draft.date(i, i + 3, Fields.of(Slot.YEAR, 2001).with(Slot.MONTH, 9).with(Slot.DAY, 11), "timex.nine-eleven");
        }
        if (slash && scan.in(i - 1, ON) && !scan.in(i + 3, Set.of("/", "of"))) {
            return withoutYear(i, number(text), number(scan.token(i + 2).text()));
        }
        if (!scan.is(i + 3, slash ? "/" : "-") || !scan.touches(i + 3) || !scan.touches(i + 4) || !scan.isNumber(i + 4)) {
            return null;
        }
        return date(i, i + 5, text, scan.token(i + 2).text(), scan.token(i + 4).text());
    }

    /** "on 11/25": a day and a month behind a word that only a date can follow. */
    private Draft withoutYear(int first, int one, int two) {
        if (one < 1 || two < 1 || one > 31 || two > 31 || one > 12 && two > 12) {
            return null;
        }
        boolean sure = one > 12 || two > 12 || one == two;
        boolean dayFirst = sure ? two <= 12 : order.dayFirst();
        Draft date = Draft.date(first, first + 3, Fields.of(Slot.MONTH, dayFirst ? two : one).with(Slot.DAY, dayFirst ? one : two),
                sure ? "timex.numeric-date" : dayFirst ? "timex.day-first" : "timex.month-first");
        return sure || order.isTold() ? date : date.because(Rules.ORDER_ASSUMED);
    }

    private Draft date(int first, int end, String a, String b, String c) {
        int one = number(a);
        int two = number(b);
        int three = number(c);
        if (a.length() == 4 && one >= 1000 && one <= 2199 && two >= 1 && two <= 12 && three >= 1 && three <= 31 && b.length() == 2) {
            return withClock(dated(first, end, one, two, three, "timex.iso-date"));
        }
        if (a.length() > 2 || b.length() > 2 || c.length() != 2 && c.length() != 4 || one < 1 || two < 1 || three < 0
                || one > 31 || two > 31 || one > 12 && two > 12) {
            return null;
        }
        int year = c.length() == 2 ? Years.expand(scan, three) : three;
        if (year < 1000 || year > 2199) {
            return null;
        }
        boolean sure = one > 12 || two > 12 || one == two;
        boolean dayFirst = sure ? two <= 12 : order.dayFirst();
        Draft dated = dated(first, end, year, dayFirst ? two : one, dayFirst ? one : two,
                sure ? "timex.numeric-date" : dayFirst ? "timex.day-first" : "timex.month-first");
        return sure || order.isTold() ? dated : dated.because(Rules.ORDER_ASSUMED);
    }

    /** "2021-03-28T02:30+01:00": the time of the day that ISO 8601 joins by a T; its offset is in the span, only UTC in the value. */
    private Draft withClock(Draft date) {
        int at = date.end();
        String hour = scan.token(at) == null ? "" : scan.token(at).text();
        if (!hour.matches("T[0-2][0-9]") || !scan.touches(at) || !scan.is(at + 1, ":") || scan.width(at + 2) != 2 || !scan.touches(at + 2)) {
            return date;
        }
        int end = at + 3;
        Fields fields = date.fields().with(Slot.HOUR, Integer.parseInt(hour.substring(1))).with(Slot.MINUTE, scan.digits(at + 2));
        if (scan.is(end, ":") && scan.touches(end) && scan.width(end + 1) == 2) {
            fields = fields.with(Slot.SECOND, scan.digits(end + 1));
            end += 2;
        }
        if (fields.get(Slot.HOUR) > LAST_HOUR || fields.get(Slot.MINUTE) > LAST_MINUTE || fields.get(Slot.SECOND, 0) > LAST_MINUTE) {
            return date;
        }
        if (scan.is(end, "z") && scan.touches(end)) {
            return Draft.date(date.first(), end + 1, fields.with(Slot.UTC, 1), "timex.iso-date");
        }
        boolean offset = scan.in(end, SIGNS) && scan.touches(end) && scan.touches(end + 1) && scan.width(end + 1) == 2;
        end = !offset ? end : scan.is(end + 2, ":") && scan.touches(end + 2) && scan.width(end + 3) == 2 ? end + 4 : end + 2;
        return Draft.date(date.first(), end, fields, "timex.iso-date");
    }

    private static Draft dated(int first, int end, int year, int month, int day, String rule) {
        return Draft.date(first, end, Fields.of(Slot.YEAR, year).with(Slot.MONTH, month).with(Slot.DAY, day), rule);
    }

    private static int number(String digits) {
        return digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
    }
}
