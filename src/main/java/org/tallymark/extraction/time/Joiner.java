package org.tallymark.extraction.time;

import java.util.Set;

/** Joins what names one time together: "Saturday night, 1 October", "approximately 2230 last night", "the first quarter of 2009". */
final class Joiner {

    private final Scan scan;
    private final Grammar grammar;

    Joiner(Scan scan, Grammar grammar) {
        this.scan = scan;
        this.grammar = grammar;
    }

    Draft extend(Draft draft) {
        Draft whole = draft;
        for (int round = 0; round < 3 && whole.fields().fixed() == null; round++) {
            Draft more = joined(whole);
            if (more == null) {
                return whole;
            }
            whole = more;
        }
        return whole;
    }

    private Draft joined(Draft draft) {
        int end = draft.end();
        Fields fields = draft.fields();
        boolean same = fields.has(Slot.STORY) && fields.get(Slot.SHIFT, 1) == 0 && !fields.hasTime() && fields.unit() != Unit.YEAR;
        fields = same ? Fields.of(Slot.SAME, fields.unit().ordinal()) : fields;
        boolean comma = scan.is(end, ",");
        boolean of = scan.is(end, "of") || scan.is(end, "in") && (fields.has(Slot.QUARTER) || fields.has(Slot.SEASON)
                || fields.has(Slot.SAME)) && Years.value(scan, end + 1) > 0;
        boolean at = comma && scan.is(end + 1, "at") && fields.has(Slot.DAY);
        comma = comma && !at;
        boolean on = at || scan.in(end, Set.of("on", "at"));
        int next = at ? end + 2 : comma || of || on ? end + 1 : end;
        if (scan.in(next, Set.of("early", "late", "earlier")) || scan.is(next - 1, "at") && scan.in(next, Modifiers.CLOCKS)) {
            next++;
        }
        Draft second = grammar.simpleDateAt(next);
        if (second == null && fields.has(Slot.SAME)) {
            second = grammar.shiftedAt(next);
        }
        if (second == null || second.fields().fixed() != null) {
            return null;
        }
        Fields other = second.fields();
        boolean fits = comma ? acrossComma(fields, other) : of ? acrossOf(fields, other)
                : on ? acrossOn(fields, other, at || scan.is(end, "at")) : side(fields, other);
        boolean again = of && fields.floats() && other.has(Slot.PART) && fields.get(Slot.PART, -1) == other.get(Slot.PART);
        Fields both = again ? other : fits ? fields.merge(other) : null;
        if (both == null) {
            return null;
        }
        both = afternoon(both);
        Draft joined = draft.until(second.end()).meaning(both);
        for (String rule : second.rules()) {
            joined = joined.because(rule);
        }
        return joined;
    }

    /** "Tuesday night at 9:30". */
    private static Fields afternoon(Fields fields) {
        int part = fields.get(Slot.PART, -1);
        int hour = fields.get(Slot.HOUR, 0);
        boolean late = part == Part.AF.ordinal() || part == Part.EV.ordinal() || part == Part.NI.ordinal() && hour >= 6;
        return late && hour > 0 && hour < 12 ? fields.with(Slot.HOUR, hour + 12) : fields;
    }

    private static boolean isYear(Fields fields) {
        return fields.has(Slot.YEAR) && !fields.has(Slot.MONTH) && !fields.hasTime() || fields.unit() == Unit.YEAR;
    }

    private static boolean isDate(Fields fields) {
        return fields.has(Slot.DAY) && fields.has(Slot.MONTH);
    }

    /** "Saturday night, 1 October". */
    private static boolean acrossComma(Fields fields, Fields other) {
        return (fields.has(Slot.WEEKDAY) || fields.has(Slot.FEAST)) && !fields.has(Slot.STORY) && isDate(other) && !other.hasTime();
    }

    /** "the third quarter of this year", "the morning of 3 May", "the last week of March". */
    private static boolean acrossOf(Fields fields, Fields other) {
        if (fields.floats()) {
            return fields.has(Slot.PART) && (other.namesDay() || other.has(Slot.FEAST)) && !other.hasTime();
        }
        if (fields.has(Slot.WEEK) || fields.has(Slot.DAY) && !fields.has(Slot.MONTH)) {
            return other.has(Slot.MONTH) && !other.has(Slot.DAY);
        }
        return (fields.has(Slot.QUARTER) || fields.has(Slot.HALF) || fields.has(Slot.SEASON) || fields.has(Slot.MONTH)
                || fields.has(Slot.SAME)) && isYear(other);
    }

    /** "10 a.m. on Friday", "dawn on 30 October", "Friday at noon". */
    private static boolean acrossOn(Fields fields, Fields other, boolean at) {
        return at ? fields.namesDay() && !fields.has(Slot.HOUR) && other.floats() && other.has(Slot.HOUR)
                : fields.floats() && (other.has(Slot.WEEKDAY) || isDate(other)) && !other.hasTime();
    }

    private static boolean side(Fields fields, Fields other) {
        if (fields.floats()) {
            return other.namesDay() || other.has(Slot.FEAST);
        }
        if (fields.namesDay() && !fields.hasTime() && other.floats()) {
            return true;
        }
        if (fields.has(Slot.WEEKDAY) && !fields.has(Slot.DAY)) {
            return isDate(other) && !fields.has(Slot.TOWARD) || other.unit() == Unit.WEEK;
        }
        boolean period = fields.has(Slot.MONTH) || fields.has(Slot.QUARTER) || fields.has(Slot.SEASON) || fields.has(Slot.HALF)
                || fields.has(Slot.SAME) || fields.has(Slot.FEAST);
        return period && !fields.has(Slot.UNIT) && (other.unit() == Unit.YEAR && other.has(Slot.SHIFT)
                || isYear(other) && !fields.has(Slot.YEAR) && !fields.has(Slot.DAY) && !fields.has(Slot.MONTH));
    }
}
