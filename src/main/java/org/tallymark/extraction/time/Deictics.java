package org.tallymark.extraction.time;

import java.util.Map;
import java.util.Set;

/** Reads dates told from the day of publication: "yesterday morning", "last year", "this coming Friday", "next month". */
final class Deictics {

    private static final Map<String, Integer> DAYS = Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
    private static final Map<String, Integer> TOWARD = Map.of("last", -1, "this", 0, "next", 1);
    private static final Set<String> BUSINESS = Set.of("fiscal", "financial", "calendar", "academic", "school", "model", "tax");
    /** Units that "last" and "next" place in the calendar. */
    private static final Set<Unit> PLACED = Set.of(Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR, Unit.DECADE, Unit.CENTURY,
            Unit.WEEKEND);

    private final Scan scan;

    Deictics(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        Integer shift = DAYS.get(scan.low(i));
        if (shift != null) {
            return day(i, i, shift);
        }
        if (scan.is(i, "the") && scan.is(i + 1, "day") && scan.is(i + 2, "before") && scan.is(i + 3, "yesterday")) {
            return day(i, i + 3, -2);
        }
        if (scan.is(i, "the") && scan.is(i + 1, "day") && scan.is(i + 2, "after") && scan.is(i + 3, "tomorrow")) {
            return day(i, i + 3, 2);
        }
        int noun = scan.in(i + 2, BUSINESS) ? i + 3 : i + 2;
        Unit current = scan.is(i, "the") && scan.in(i + 1, Set.of("current", "present")) ? Unit.singular(scan.low(noun)) : null;
        if (scan.is(i, "the") && scan.in(i + 1, Set.of("last", "past", "latest")) && scan.is(noun, "quarter") && !scan.isHyphen(noun + 1)
                && !scan.is(noun + 1, "of")) {
            return Draft.date(i, noun + 1, Fields.shift(Unit.QUARTER, -1), "timex.last-quarter");
        }
        if (current != null && PLACED.contains(current) && current != Unit.WEEKEND && !scan.isHyphen(noun + 1)) {
            return Draft.date(i, noun + 1, Fields.shift(current, 0), "timex.this-" + current.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (scan.in(i, Set.of("next", "last")) && scan.in(i - 1, Set.of("and", "or")) && scan.is(i - 3, "this")
                && (scan.token(i + 1) == null || !scan.token(i + 1).isWord())) {
            Unit unit = Unit.singular(scan.low(i - 2));
            return unit == null || !PLACED.contains(unit) ? null : Draft.date(i, i + 1, Fields.shift(unit, TOWARD.get(scan.low(i))),
                    "timex." + scan.low(i) + "-" + scan.low(i - 2));
        }
        Integer toward = TOWARD.get(scan.low(i));
        return toward == null ? null : placed(i, toward);
    }

    private Draft day(int first, int word, int shift) {
        Fields fields = Fields.shift(Unit.DAY, shift);
        if (scan.is(word, "tonight")) {
            return Draft.date(first, word + 1, fields.with(Slot.PART, Part.NI.ordinal()), "timex.today");
        }
        String rule = shift == 0 ? "timex.today" : shift < 0 ? "timex.yesterday" : "timex.tomorrow";
        int at = scan.in(word + 1, Set.of("early", "late")) ? word + 2 : word + 1;
        Part part = TimeWords.part(scan.low(at));
        return part == null ? Draft.date(first, word + 1, fields, rule)
                : Draft.date(first, at + 1, fields.with(Slot.PART, part.ordinal()), rule);
    }

    private Draft placed(int i, int toward) {
        int at = i + 1;
        int sign = toward;
        while (scan.in(at, Set.of("past", "coming", "same", "very", "upcoming")) && at < i + 3) {
            sign = scan.is(at, "past") ? -1 : scan.in(at, Set.of("coming", "upcoming")) ? 1 : sign;
            at++;
        }
        String rule = "timex." + (toward < 0 ? "last-" : toward > 0 ? "next-" : "this-");
        if (scan.in(at, BUSINESS) && scan.in(at + 1, Set.of("year", "quarter"))) {
            at++;
        }
        Unit unit = Unit.singular(scan.low(at));
        if (unit != null && PLACED.contains(unit)) {
            return unit(i, at, unit, sign, rule);
        }
        Part part = TimeWords.part(scan.low(at));
        if (part == null && scan.in(at, Set.of("early", "late"))) {
            part = TimeWords.part(scan.low(++at));
        }
        if (part != null && !(toward > 0)) {
            return Draft.date(i, at + 1, Fields.shift(Unit.DAY, toward).with(Slot.PART, part.ordinal()), rule + "part");
        }
        int weekday = TimeWords.weekday(scan.low(at));
        if (weekday > 0 && scan.is(i - 1, "the") && scan.in(at + 1, Set.of("of", "in", "before"))) {
            return null;
        }
        if (weekday > 0) {
            Fields fields = Fields.of(Slot.WEEKDAY, weekday).with(Slot.TOWARD, sign);
            Part then = TimeWords.part(scan.low(at + 1));
            return then == null ? Draft.date(i, at + 1, fields, rule + "weekday")
                    : Draft.date(i, at + 2, fields.with(Slot.PART, then.ordinal()), rule + "weekday");
        }
        int month = TimeWords.month(scan.low(at));
        if (month > 0 && scan.isCapital(at)) {
            Fields fields = Fields.of(Slot.MONTH, month).with(Slot.TOWARD, sign);
            int day = scan.day(at + 1);
            return day > 0 ? Draft.date(i, scan.dayEnd(at + 1), fields.with(Slot.DAY, day), rule + "month")
                    : Draft.date(i, at + 1, fields, rule + "month");
        }
        Season season = TimeWords.season(scan.low(at));
        return season == null || scan.in(i - 1, Set.of("the")) ? null
                : Draft.date(i, at + 1, Fields.of(Slot.SEASON, season.ordinal()).with(Slot.TOWARD, sign), rule + "season");
    }

    private Draft unit(int i, int at, Unit unit, int sign, String rule) {
        if (scan.is(i - 1, "the") || scan.isHyphen(at + 1) && scan.touches(at + 1) || scan.is(at + 1, "'s") && unit == Unit.CENTURY) {
            return null;
        }
        Fields fields = Fields.shift(unit == Unit.WEEKEND ? Unit.WEEK : unit, sign);
        if (unit == Unit.WEEKEND) {
            fields = Fields.of(Slot.WEEKEND, 1).with(Slot.TOWARD, sign);
        }
        return Draft.date(i, at + 1, fields, rule + unit.name().toLowerCase(java.util.Locale.ROOT));
    }
}
