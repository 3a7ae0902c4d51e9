package org.tallymark.extraction.time;

import java.util.Set;

/** Reads "the end of March", "the beginning of the year", "mid-2012": the value is that of the period whose edge it is. */
final class Edges {

    private static final Set<String> WORDS = Set.of("end", "beginning", "start", "middle", "close", "turn", "rest", "remainder",
            "dawn", "eve", "outset", "height", "course", "whole", "half", "part", "most", "much", "bulk");
    private static final Set<String> WITHOUT_ARTICLE = Set.of("end", "most", "much");

    private final Scan scan;
    private final Grammar grammar;
    /** Set while the period of an edge is read: edges of edges are not read, so that no text can nest them deeply. */
    private boolean inside;

    Edges(Scan scan, Grammar grammar) {
        this.scan = scan;
        this.grammar = grammar;
    }

    Draft at(int i) {
        return inside ? null : edge(i);
    }

    private Draft edge(int i) {
        if (scan.is(i, "year") && scan.isHyphen(i + 1) && scan.is(i + 2, "end")) {
            return Draft.date(i, i + 3, Fields.storyShift(Unit.YEAR, 0), "timex.edge");
        }
        if (scan.is(i, "year") && scan.in(i + 1, Set.of("'s", "’s")) && scan.is(i + 2, "end")) {
            return Draft.date(i, i + 3, Fields.storyShift(Unit.YEAR, 0), "timex.edge");
        }
        if (scan.is(i, "the") && scan.is(i + 1, "week") && scan.in(i + 2, Set.of("of", "ended", "ending", "to"))) {
            Draft day = dateOf(i + 3);
            return day == null || !day.isDate() || !day.fields().has(Slot.DAY) || !day.fields().has(Slot.MONTH) || day.fields().has(Slot.DAY_TO) ? null
                    : day.from(i).meaning(day.fields().with(Slot.WEEK, 0)).because("timex.week-of");
        }
        boolean the = scan.in(i, Set.of("the", "this"));
        int word = the ? i + 1 : i;
        while (the && word < i + 3 && scan.in(word, Set.of("very", "latter", "early", "late", "first", "second", "earlier", "later"))) {
            word++;
        }
        if (!scan.in(word, WORDS) || !scan.is(word + 1, "of") || !the && !scan.in(word, WITHOUT_ARTICLE)
                || scan.in(word, Set.of("half", "part")) && word == i + 1) {
            return null;
        }
        Draft inner = dateOf(word + 2);
        if (inner == null) {
            inner = period(word + 2);
        }
        if (inner == null || !inner.isDate() || inner.fields().hasTime() && scan.is(word, "eve")) {
            return null;
        }
        Fields fields = inner.fields();
        int half = !scan.is(word, "half") ? 0 : scan.is(word - 1, "first") ? 1 : scan.is(word - 1, "second") ? 2 : 0;
        boolean year = !fields.has(Slot.MONTH) && !fields.has(Slot.QUARTER) && !fields.has(Slot.SAME) && (fields.has(Slot.YEAR) || fields.unit() == Unit.YEAR);
        if (half > 0 && year) {
            return inner.from(i).meaning(fields.with(Slot.HALF, half)).because("timex.half");
        }
        int first = scan.in(word, Set.of("most", "much", "course", "height")) ? inner.first() : i;
        return inner.from(first).because("timex.edge");
    }

    private Draft dateOf(int i) {
        inside = true;
        Draft inner = grammar.dateAt(i);
        inside = false;
        return inner;
    }

    /** "They left at the end of the week": a week whose end has passed. */
    private boolean hasEnded(int i) {
        return scan.in(i - 2, Set.of("end", "close")) && scan.is(i - 4, "at") && Tense.at(scan, i - 4, i + 2) == Tense.PAST;
    }

    /** "the year", "the week", "the month" after "the end of". */
    private Draft period(int i) {
        if (!scan.is(i, "the")) {
            return null;
        }
        Unit unit = Unit.singular(scan.low(i + 1));
        if (unit == null || unit.isClock() || unit == Unit.FORTNIGHT || scan.is(i + 2, "-")) {
            return null;
        }
        return switch (unit) {
            case DAY -> Draft.date(i, i + 2, Fields.storyShift(Unit.DAY, 0), "timex.edge");
            case WEEKEND -> Draft.date(i, i + 2, Fields.of(Slot.WEEKEND, 1), "timex.edge");
            default -> Draft.date(i, i + 2, Fields.shift(unit, hasEnded(i) ? -1 : 0), "timex.edge");
        };
    }
}
