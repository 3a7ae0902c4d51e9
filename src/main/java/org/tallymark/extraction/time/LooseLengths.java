package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.Set;

/** Reads durations without a number: "a year", "months", "weeks after", "over the years", "week-long". */
final class LooseLengths {

    /** Words that end an amount in brackets, behind which "a year" is the base of a rate: "9bn pounds ($11.4bn) a year". */
    private static final Set<String> AMOUNTS = Set.of("million", "billion", "trillion", "bn", "m", "tn", "k", "dollars", "euros", "pounds");
    /** Words after "a year" that make it a length. */
    static final Set<String> AFTER = Set.of("after", "before", "ago", "later", "earlier", "long", "away", "from", "since", "prior");
    /** Words after "a year" that make it no base of a rate, also right behind a number: "22,000 a week earlier". */
    private static final Set<String> COUNTED_BACK = Set.of("ago", "earlier", "later");
    /** Words after "years" that make them a length whatever stands before, but for what binds them to itself. */
    private static final Set<String> TURNS = Set.of("after", "before", "ago", "later", "earlier");
    /** Words before "months of talks" that make them a length. */
    private static final Set<String> OF_LEADS = Set.of("despite", "follows", "followed", "following", "amid", "ends", "ended", "ending", "caps",
            "capped", "capping", "endured", "faces", "faced", "need", "needs", "requires", "required", "brought", "during", "throughout");
    private static final Set<String> BOUND = Set.of("the", "these", "those", "his", "her", "their", "its", "our", "my", "all", "most", "both",
            "work", "school", "working", "business", "light", "game", "election", "early", "first", "last", "other", "some", "such");
    /** Words after "the weeks" that make them a length of their own. */
    private static final Set<String> SPANS = Set.of("since", "after", "before", "ahead", "following", "leading", "until");
    private static final Set<String> A_LEADS = Set.of("for", "in", "within", "after", "over", "than", "about", "almost",
            "nearly", "around", "roughly", "least", "most", "to", "under", "during", "take", "takes", "took", "lasted", "lasts",
            "spent", "spend", "spending", "spends", "serve", "served", "serving", "wait", "waiting", "just", "only", "quite", "well", "until", "be", "been", "was", "is", "of", "once",
            "taken", "lasting", "by", "into", "comes", "came", "barely", "exactly", "up", "waited", "and", "or");
    private static final Set<String> PLURAL_LEADS = Set.of("for", "in", "within", "after", "over", "of", "spent", "spend",
            "take", "takes", "took", "many", "lasted", "last", "than", "and", "by", "through", "or", "until", "spanning", "be");
    private static final Set<String> PLURAL_NEXT = Set.of("after", "before", "ago", "later", "earlier", "of", "since", "if",
            "into", "away", "long", "in");

    private final Scan scan;

    LooseLengths(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        if (scan.is(i, "the")) {
            return definite(i);
        }
        return scan.in(i, Set.of("a", "an", "one", "another")) ? article(i) : bare(i);
    }

    /** "a year", where it is a length and not the base of a rate. */
    private Draft article(int i) {
        Unit many = scan.is(i, "a") && scan.is(i + 1, "number") && scan.is(i + 2, "of") ? Unit.plural(scan.low(i + 3)) : null;
        if (many != null) {
            return Draft.length(i, i + 4, many.period("X"), "timex.duration");
        }
        boolean one = scan.is(i, "one");
        boolean another = scan.is(i, "another");
        int at = scan.in(i + 1, Set.of("full", "whole", "further", "single", "good", "mere", "solid", "extra", "additional")) ? i + 2 : i + 1;
        Unit unit = Unit.singular(scan.low(at));
        if (scan.is(i + 1, "good") && !scan.in(i - 1, Set.of("for", "in", "after", "within", "takes", "took", "spent"))) {
            return null;
        }
        if (unit == null || another && (unit == Unit.DAY || unit.isClock() && unit != Unit.HOUR) || unit == Unit.SECOND || unit == Unit.QUARTER || unit == Unit.WEEKEND || one && at == i + 1) {
            return null;
        }
        int end = at + 1;
        boolean half = scan.is(end, "and") && scan.is(end + 1, "a") && scan.is(end + 2, "half");
        boolean led = i == scan.from() || scan.in(i - 1, A_LEADS) || scan.token(i - 1) != null && !scan.token(i - 1).isWord()
                && !scan.token(i - 1).isNumber() && !scan.is(i - 1, "%") && !(scan.is(i - 1, ")") && scan.token(i - 2) != null
                        && (scan.token(i - 2).isNumber() || scan.in(i - 2, AMOUNTS)));
        boolean next = half || another || at > i + 1 || scan.in(end, AFTER);
        if (scan.is(end, "to") && !scan.is(end + 1, "go") && scan.in(i - 1, Set.of("is", "was", "be", "been"))) {
            return null;
        }
        if (scan.isHyphen(end) || Lengths.isAge(scan, end) || !led && !next || scan.in(end, Set.of("when", "of", "that", "in", "to")) && !another
                && at == i + 1 && !scan.in(i - 1, A_LEADS) || scan.isNumber(i - 1) && !scan.in(end, COUNTED_BACK)) {
            return null;
        }
        if (scan.is(end, "or") && scan.is(end + 1, "two")) {
            return Draft.length(i, end + 2, unit.period("1") + "/" + unit.period("2"), "timex.duration-range");
        }
        Draft draft = Draft.length(i, end, unit.period("1"), "timex.duration").counting(-1, -1, null);
        return half ? new Length(scan, i, new BigDecimal("1.5"), unit, end + 3).draft() : draft;
    }

    /** "over the years", "the weeks since". */
    private Draft definite(int i) {
        Unit one = Unit.singular(scan.low(i + 1));
        if ((one == Unit.YEAR || one == Unit.MONTH) && runsTo(scan, i + 2)) {
            return Draft.length(i, i + 2, one.period("1"), "timex.duration");
        }
        Unit unit = Unit.plural(scan.low(i + 1));
        boolean led = scan.in(i - 1, Set.of("over", "through", "down")) && !scan.is(i + 2, "of");
        return unit == null || unit.isClock() && unit != Unit.HOUR || unit == Unit.QUARTER || unit == Unit.WEEKEND
                || !led && !(scan.in(i - 1, Set.of("in", "during", "over")) && isSpan(i + 2)) ? null
                : Draft.length(i, i + 2, unit.period("X"), "timex.duration");
    }

    /** "to April", "ended 31 December": what bounds "the year" before it. */
    static boolean runsTo(Scan scan, int i) {
        return scan.in(i, Set.of("to", "ended", "ending", "through")) && (TimeWords.month(scan.low(i + 1)) > 0 || scan.day(i + 1) > 0
                || scan.is(i + 1, "the") && scan.is(i + 2, "end"));
    }

    /** "since", "after" and their like, also behind "and weeks". */
    private boolean isSpan(int i) {
        return scan.in(i, SPANS) || scan.is(i, "and") && Unit.plural(scan.low(i + 1)) != null && scan.in(i + 2, SPANS);
    }

    /** "months", "for decades", "week-long", "weeklong". */
    private Draft bare(int i) {
        Unit unit = Unit.plural(scan.low(i));
        Unit one = Unit.singular(scan.low(i));
        if ((unit != null || one != null) && scan.isHyphen(i + 1) && scan.is(i + 2, "long")) {
            return Draft.length(i, i + 3, unit != null ? unit.period("X") : one.period("1"), "timex.duration");
        }
        if (scan.low(i).endsWith("long") && scan.low(i).length() > 6) {
            Unit glued = Unit.singular(scan.low(i).substring(0, scan.low(i).length() - 4));
            return glued == null ? null : Draft.length(i, i + 1, glued.period("1"), "timex.duration");
        }
        if (scan.is(i, "full") && scan.isHyphen(i + 1) && one == null && Unit.singular(scan.low(i + 2)) == Unit.YEAR) {
            return Draft.length(i, i + 3, "P1Y", "timex.duration");
        }
        if (unit == null || unit == Unit.SECOND || unit == Unit.QUARTER || unit == Unit.WEEKEND || scan.in(i, Set.of("mins", "secs"))
                || scan.isCapital(i) && scan.isCapital(i + 1)) {
            return null;
        }
        if (scan.in(i - 1, OF_LEADS) && scan.is(i + 1, "of")) {
            return Draft.length(i, i + 1, unit.period("X"), "timex.duration");
        }
        boolean led = scan.in(i - 1, PLURAL_LEADS) && !(scan.is(i - 1, "many") && scan.is(i - 2, "as"));
        boolean next = scan.in(i + 1, PLURAL_NEXT) && (!scan.is(i + 1, "in") || scan.is(i + 2, "the"));
        boolean free = i == scan.from() || led || !scan.token(i - 1).isWord() || scan.in(i + 1, TURNS) && !scan.in(i - 1, BOUND)
                && (!scan.isCapital(i - 1) || i - 1 == scan.from());
        return led && !scan.is(i + 1, "of") || next && free && !(scan.is(i - 1, "-") && scan.touches(i)) ? Draft.length(i, i + 1, unit.period("X"), "timex.duration")
                : led && scan.is(i + 1, "of") && scan.in(i - 1, Set.of("for", "after", "in", "over"))
                        ? Draft.length(i, i + 1, unit.period("X"), "timex.duration") : null;
    }
}
