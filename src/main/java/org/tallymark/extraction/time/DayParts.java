package org.tallymark.extraction.time;

import java.util.Set;

/** Reads parts of the day that stand by themselves: "in the morning", "at night", "dawn", "early evening", "overnight". */
final class DayParts {

    private static final Set<String> SHADES = Set.of("early", "late", "mid");
    private static final Set<String> LEADS = Set.of("in", "during", "by", "until", "before", "after", "since", "of", "from",
            "to", "into", "at", "around", "through", "towards", "toward", "and", "between", "throughout");
    private static final Set<String> MARKETS = Set.of("trading", "trade", "session", "rush", "hours", "commute", "briefing",
            "prayers", "attack", "raid", "news");

    private final Scan scan;

    DayParts(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        if (scan.is(i, "overnight")) {
            return Draft.date(i, i + 1, Fields.of(Slot.PART, Part.NI.ordinal()), "timex.day-part");
        }
        int at = scan.in(i, Set.of("the", "a")) ? i + 1 : i;
        Draft hours = smallHours(i, at);
        if (hours != null) {
            return hours;
        }
        int pre = scan.is(at, "pre") && scan.isHyphen(at + 1) ? at + 2 : at;
        Part turn = TimeWords.turn(scan.low(pre));
        if (turn != null) {
            if (scan.is(pre + 1, "hours")) {
                return part(scan.is(i, "the") ? i : at, pre + 2, turn);
            }
            boolean led = scan.in(i - 1, LEADS) && !scan.is(i, "a") || scan.in(pre + 1, Set.of("on", "raid", "raids", "attack", "prayers", "patrol", "fire"));
            boolean idle = scan.is(i, "the") && scan.in(i - 1, Set.of("into", "toward", "towards"));
            return led && !idle && !scan.isCapital(at) && !scan.is(pre + 1, "of") ? part(at, pre + 1, turn) : null;
        }
        boolean shaded = SHADES.contains(scan.low(at));
        int word = shaded ? scan.afterHyphen(at + 1) : at;
        Part part = TimeWords.part(scan.low(word));
        if (part == null || scan.isCapital(word) && word > scan.from() || scan.is(i, "a")) {
            return null;
        }
        boolean of = scan.is(word + 1, "of") && word > i && scan.is(i, "the");
        boolean led = scan.in(i - 1, LEADS) && (word > i || scan.is(i, "night") && scan.is(i - 1, "at")
                || !scan.is(i, "night") && scan.in(i - 1, Set.of("by", "until", "since")));
        boolean market = word == i && part != Part.NI && MARKETS.contains(scan.low(word + 1));
        int end = shaded && scan.is(word + 1, "hours") ? word + 2 : word + 1;
        return shaded || of || led || market ? part(i, end, part) : null;
    }

    /** "the early hours", "the small hours of the morning". */
    private Draft smallHours(int i, int at) {
        if (!scan.in(at, Set.of("early", "small", "late", "wee")) || !scan.is(at + 1, "hours")) {
            return null;
        }
        boolean evening = scan.is(at, "late");
        boolean morning = scan.is(at + 2, "of") && scan.is(at + 3, "the") && scan.is(at + 4, "morning");
        return part(i, morning ? at + 5 : at + 2, evening ? Part.NI : Part.MO);
    }

    private static Draft part(int first, int end, Part part) {
        return Draft.date(first, end, Fields.of(Slot.PART, part.ordinal()), "timex.day-part");
    }
}
