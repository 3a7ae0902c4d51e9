package org.tallymark.extraction.time;

import java.util.Map;
import java.util.Set;

/** Reads dates told from the story's own last date: "that night", "the following day", "the same month last year". */
final class StoryDates {

    private static final Map<String, Integer> TOWARD = Map.ofEntries(Map.entry("same", 0), Map.entry("following", 1),
            Map.entry("next", 1), Map.entry("ensuing", 1), Map.entry("subsequent", 1), Map.entry("previous", -1),
            Map.entry("preceding", -1), Map.entry("prior", -1), Map.entry("very", 0));
    /** What tells no time by itself, but with the year behind it. */
    static final Set<String> PERIODS = Set.of("period", "time", "point", "stage");
    /** Words before "the next year" that make it a length counted from now. */
    private static final Set<String> WITHIN = Set.of("over", "for", "in", "during", "within", "through", "throughout", "of", "into", "and");
    private static final Set<String> WHOLE = Set.of("whole", "entire", "full");
    private static final Set<String> LEADS = Set.of("in", "for", "during", "throughout", "over", "through", "of", "into", "by", "at",
            "from", "as", "than", "on", "later", "earlier", "since", "before", "after");

    private final Scan scan;

    StoryDates(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        if (scan.is(i, "that")) {
            int at = scan.in(i + 1, Set.of("same", "very")) ? i + 2 : i + 1;
            return named(i, at, 0, true);
        }
        Draft compared = yearAgo(i);
        if (compared != null) {
            return compared;
        }
        if (scan.is(i, "this") && scan.is(i + 1, "time")) {
            return period(i, i + 2);
        }
        boolean the = scan.is(i, "the");
        if (!the) {
            return TOWARD.containsKey(scan.low(i)) && scan.in(i, Set.of("same", "next", "previous"))
                    ? named(i, i + 1, TOWARD.get(scan.low(i)), false) : null;
        }
        Integer toward = TOWARD.get(scan.low(i + 1));
        if (toward != null) {
            int at = scan.is(i + 1, "very") && scan.in(i + 2, TOWARD.keySet()) ? i + 3 : i + 2;
            toward = at == i + 3 ? TOWARD.get(scan.low(i + 2)) : toward;
            return scan.is(i + 1, "same") && scan.in(at, PERIODS) ? period(i, at + 1) : named(i, at, toward, true);
        }
        return bare(i);
    }

    private Draft period(int i, int end) {
        return Draft.date(i, end, Fields.of(Slot.SAME, -1), "timex.same-period");
    }

    /** "the year-ago quarter", "the year-earlier period", "a year-earlier loss". */
    private Draft yearAgo(int i) {
        int at = scan.is(i, "the") ? i + 1 : i;
        if (!scan.is(at, "year") || !scan.isHyphen(at + 1) || !scan.in(at + 2, Set.of("ago", "earlier"))) {
            return null;
        }
        boolean quarter = scan.is(at + 3, "quarter");
        boolean period = quarter || scan.in(at + 3, PERIODS);
        Fields fields = Fields.of(Slot.SAME, quarter ? Unit.QUARTER.ordinal() : -1).with(Slot.UNIT, Unit.YEAR.ordinal()).with(Slot.SHIFT, -1)
                .with(Slot.STORY, 1);
        return period ? Draft.date(i, at + 4, fields, "timex.same-period")
                : Draft.date(at, at + 3, Fields.shift(Unit.YEAR, -1), "timex.ago");
    }

    /** What "same", "following" and their like stand before. */
    private Draft named(int i, int at, int toward, boolean framed) {
        boolean fiscal = scan.in(at, Set.of("fiscal", "financial", "calendar", "school"));
        int word = fiscal ? at + 1 : at;
        Unit unit = Unit.singular(scan.low(word));
        if (unit != null && !unit.isClock() && unit != Unit.FORTNIGHT) {
            if (scan.is(i + 1, "next") && unit != Unit.DAY && scan.in(i - 1, WITHIN) || !framed && unit != Unit.DAY && unit != Unit.YEAR
                    || scan.is(i + 1, "that") || scan.isHyphen(word + 1)) {
                return null;
            }
            if (unit == Unit.WEEKEND) {
                return Draft.date(i, word + 1, Fields.storyShift(Unit.WEEK, toward).with(Slot.WEEKEND, 1), "timex.story-weekend");
            }
            return Draft.date(i, word + 1, Fields.storyShift(unit, toward), toward == 0 ? "timex.story-same" : "timex.story-shift");
        }
        Part part = TimeWords.part(scan.low(at));
        if (part != null) {
            return Draft.date(i, at + 1, Fields.storyShift(Unit.DAY, toward).with(Slot.PART, part.ordinal()), "timex.story-part");
        }
        int weekday = TimeWords.weekday(scan.low(at));
        if (weekday > 0 && framed) {
            return Draft.date(i, at + 1, Fields.of(Slot.WEEKDAY, weekday).with(Slot.STORY, 1).with(Slot.TOWARD, toward),
                    "timex.story-weekday");
        }
        int month = TimeWords.month(scan.low(at));
        if (month > 0 && framed && scan.isCapital(at)) {
            return Draft.date(i, at + 1, Fields.of(Slot.MONTH, month).with(Slot.STORY, 1).with(Slot.TOWARD, toward),
                    "timex.story-month");
        }
        Season season = TimeWords.season(scan.low(at));
        return season == null || !framed ? null : Draft.date(i, at + 1,
                Fields.of(Slot.SEASON, season.ordinal()).with(Slot.STORY, 1).with(Slot.TOWARD, toward), "timex.story-season");
    }

    /** "the year before", "the whole year", "the weekend", and "in the quarter". */
    private Draft bare(int i) {
        int at = scan.in(i + 1, WHOLE) ? i + 2 : i + 1;
        Unit unit = Unit.singular(scan.low(at));
        Part part = TimeWords.part(scan.low(at));
        if (unit == null && part == null) {
            return null;
        }
        if (scan.is(at + 1, "before") && scan.is(at + 2, "last") && (part != null || !unit.isClock())) {
            Fields fields = part != null ? Fields.shift(Unit.DAY, -2).with(Slot.PART, part.ordinal())
                    : unit == Unit.WEEKEND ? Fields.shift(Unit.WEEK, -2).with(Slot.WEEKEND, 1) : Fields.shift(unit, -2);
            return Draft.date(i, at + 3, fields, "timex.before-last");
        }
        if (scan.in(at + 1, Set.of("before", "previous", "after", "earlier", "prior")) && (ends(at + 2) || scan.is(at + 1, "previous"))
                && (part != null || !unit.isClock())) {
            int by = scan.is(at + 1, "after") ? 1 : -1;
            Fields fields = unit == Unit.WEEKEND ? Fields.storyShift(Unit.WEEK, by).with(Slot.WEEKEND, 1)
                    : Fields.storyShift(part != null ? Unit.DAY : unit, by);
            return Draft.date(i, at + 2, part == null ? fields : fields.with(Slot.PART, part.ordinal()), "timex.story-shift");
        }
        if (unit == null || unit.isClock() || unit == Unit.CENTURY || scan.isHyphen(at + 1)) {
            return null;
        }
        if (unit == Unit.WEEKEND) {
            return scan.in(i - 1, LEADS) ? Draft.date(i, at + 1, Fields.of(Slot.WEEKEND, 1), "timex.weekend") : null;
        }
        if (LooseLengths.runsTo(scan, at + 1) && (unit == Unit.YEAR || unit == Unit.MONTH)) {
            return null;
        }
        boolean whole = at == i + 2;
        boolean shaded = scan.is(i - 1, "in") && scan.in(i - 2, Set.of("later", "earlier", "early", "late"));
        if (shaded && !scan.in(at + 1, Set.of("of", "ahead"))) {
            return Draft.date(i, at + 1, Fields.storyShift(unit, 0), "timex.story-same");
        }
        boolean led = scan.in(i - 1, Set.of("in", "for", "during", "throughout", "over")) && unit != Unit.DAY
                || scan.in(i - 1, Set.of("of")) && scan.in(i - 2, Set.of("half", "quarter", "part"));
        if (whole && unit != Unit.DAY || led && !scan.in(at + 1, Set.of("of", "that", "when", "since", "to", "ahead", "in"))
                && scan.token(at + 1) != null && (!scan.token(at + 1).isWord() || VerbTense.of(scan, at + 1) == Tense.PAST || scan.in(at + 1, Set.of("and", "from", "as",
                        "ended", "ending", "was", "were", "after", "before", "because", "by", "at", "with", "on", "compared")))) {
            return Draft.date(i, at + 1, Fields.storyShift(unit, 0), "timex.story-same");
        }
        return null;
    }

    private boolean ends(int i) {
        return scan.token(i) == null || !scan.token(i).isWord() || scan.in(i, Set.of("and", "but", "that", "when", "after",
                "in", "at", "by", "as", "to", "because", "with", "for", "last"));
    }
}
