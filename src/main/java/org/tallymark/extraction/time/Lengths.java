package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;

/** Reads durations: "two and a half years", "a 12-hour flight", "10-20 years", "half an hour", "months", "the past 12 months". */
final class Lengths {

    private static final Set<String> BETWEEN = Set.of("full", "straight", "consecutive", "successive", "more", "additional",
            "long", "solid", "calendar", "business", "working", "whole", "extra", "further", "short", "trading", "school");
    private static final Set<String> A_LEADS = Set.of("for", "in", "within", "after", "over", "than", "about", "almost",
            "nearly", "around", "roughly", "least", "most", "to", "under", "during", "take", "takes", "took", "lasted", "lasts",
            "spent", "spend", "spending", "just", "only", "quite", "well", "until", "be", "been", "was", "is", "of", "once",
            "taken", "lasting", "by", "into", "comes", "came", "barely", "exactly", "up", "waited", "and", "or");
    private static final Set<String> PLURAL_LEADS = Set.of("for", "in", "within", "after", "over", "of", "spent", "spend",
            "take", "takes", "took", "many", "lasted", "last", "than", "and", "by", "through", "or", "until", "spanning", "be");
    private static final Set<String> PLURAL_NEXT = Set.of("after", "before", "ago", "later", "earlier", "of", "since", "if",
            "into", "away", "long", "in");
    private static final Set<String> FRAMES = Set.of("last", "past", "next", "coming", "first", "final", "previous", "preceding",
            "following", "recent", "intervening", "opening", "closing", "ensuing", "upcoming", "latest", "remaining");

    /** Words that "last" as an adjective without article may follow ("over last two years"). */
    private static final Set<String> LAST_LEADS = Set.of("in", "over", "during", "for", "of", "from", "within", "past", "since", "and", "'s", "’s",
            "than", "through", "throughout", "his", "her", "its", "their", "our", "my", "these", "about", "around");

    private final Scan scan;

    Lengths(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        Draft framed = framed(i);
        if (framed != null) {
            return framed;
        }
        NumberExpression number = scan.number(i);
        if (number != null) {
            Draft counted = counted(i, number);
            if (counted != null) {
                return counted;
            }
        }
        if (scan.in(i, Set.of("a", "an", "one"))) {
            return article(i);
        }
        if (scan.in(i, Set.of("many", "some", "few"))) {
            Unit unit = scan.is(i - 1, "as") ? null : Unit.plural(scan.low(i + 1));
            return unit == null ? null : Draft.length(i, i + 2, unit.period("X"), "timex.duration");
        }
        if (scan.is(i, "all") && scan.in(i + 1, Set.of("day", "week", "month", "year", "night"))) {
            Unit unit = Unit.singular(scan.low(i + 1));
            return Draft.length(i, i + 2, unit == null ? "PT1NI" : unit.period("1"), "timex.duration");
        }
        return bare(i);
    }

    /** "the past 12 months", "the next few weeks", "the last year", "recent years", "the first two days". */
    private Draft framed(int i) {
        int frame = scan.in(i, Set.of("the", "these", "this", "his", "her", "its", "their")) ? i + 1 : i;
        if (!scan.in(frame, FRAMES)) {
            return null;
        }
        int at = frame + 1;
        boolean the = frame > i && scan.is(i, "the");
        if (frame == i && scan.is(i, "last") && lasts(i)) {
            return null;
        }
        NumberExpression number = scan.number(at);
        if (number != null && !number.ordinal()) {
            Draft inner = counted(at, number);
            return inner == null ? null : inner.from(i).because("timex.framed");
        }
        if (scan.in(at, Set.of("few", "several", "many", "couple"))) {
            int word = scan.is(at, "couple") && scan.is(at + 1, "of") ? at + 2 : at + 1;
            Unit unit = Unit.plural(scan.low(word));
            return unit == null ? null : Draft.length(i, word + 1, unit.period("X"), "timex.framed");
        }
        Unit plural = Unit.plural(scan.low(at));
        if (plural != null && (the || scan.in(i, Set.of("recent", "coming", "past", "previous", "following", "upcoming")))) {
            return Draft.length(i, at + 1, plural.period("X"), "timex.framed");
        }
        Unit one = Unit.singular(scan.low(at));
        if (the && one != null && !scan.in(frame, Set.of("first", "final", "opening", "closing", "previous", "preceding",
                "following", "latest", "ensuing")) && !(scan.is(frame, "next") && one == Unit.DAY) && !scan.isHyphen(at + 1)
                && one != Unit.SECOND && !(one == Unit.CENTURY) && !(one == Unit.QUARTER) && !(one == Unit.MINUTE
                && scan.is(frame, "last"))) {
            return Draft.length(i, at + 1, one.period("1"), "timex.framed");
        }
        return null;
    }

    /** Whether "last" is the verb: "will last six weeks", "talks last two days". */
    private boolean lasts(int i) {
        return !scan.in(i - 1, LAST_LEADS) && !scan.isHyphen(i - 1) && scan.token(i - 1) != null && scan.token(i - 1).isWord();
    }

    private Draft counted(int i, NumberExpression number) {
        if (number.ordinal() || number.low().signum() < 0 || scan.in(i - 1, Set.of("aged", "age"))) {
            return null;
        }
        int at = number.end();
        boolean hyphen = scan.isHyphen(at);
        at = scan.afterHyphen(at);
        if (number.low().scale() > 0 && scan.is(at, "of")) {
            at++;
        } else if (number.vague() && scan.is(at, "of")) {
            at++;
        }
        if (scan.in(at, Set.of("a", "an")) && number.low().compareTo(BigDecimal.ONE) < 0) {
            at++;
        }
        if (scan.in(at, BETWEEN) && Unit.plural(scan.low(at + 1)) != null) {
            at++;
        }
        Unit unit = Unit.plural(scan.low(at));
        if (unit == null) {
            unit = Unit.singular(scan.low(at));
            boolean one = number.high() != null && number.high().compareTo(BigDecimal.ONE) <= 0;
            if (unit == null || !hyphen && !one && (!number.digits() || unit == Unit.SECOND || unit == Unit.QUARTER
                    || scan.token(at + 1) == null || !scan.token(at + 1).isWord())
                    || !hyphen && one && (unit == Unit.SECOND || unit == Unit.QUARTER) || unit == Unit.QUARTER && one) {
                return null;
            }
        }
        int end = at + 1;
        if (isAge(end) || scan.isCapital(at) && i > scan.from() && !scan.isCapital(i - 1)) {
            return null;
        }
        return half(new Length(scan, i, number, unit, end).draft());
    }

    /** "years old", "-year-old", "years of age". */
    private boolean isAge(int end) {
        int at = scan.afterHyphen(end);
        return scan.in(at, Set.of("old", "olds")) || scan.is(at, "of") && scan.is(at + 1, "age");
    }

    /** "a year and a half". */
    private Draft half(Draft draft) {
        if (draft == null || !scan.is(draft.end(), "and") || !scan.is(draft.end() + 1, "a") || !scan.is(draft.end() + 2, "half")
                || draft.quantity() == null || draft.quantity().high() == null) {
            return draft;
        }
        Unit unit = Unit.of(scan.low(draft.end() - 1));
        BigDecimal amount = draft.quantity().low().divide(unit.size(), java.math.MathContext.DECIMAL64)
                .add(new BigDecimal("0.5"));
        return new Length(scan, draft.first(), amount, unit, draft.end() + 3).draft();
    }

    /** "a year", where it is a length and not the base of a rate. */
    private Draft article(int i) {
        boolean one = scan.is(i, "one");
        int at = scan.in(i + 1, Set.of("full", "whole", "further", "single", "good", "mere", "solid")) ? i + 2 : i + 1;
        Unit unit = Unit.singular(scan.low(at));
        if (unit == null || unit == Unit.SECOND || unit == Unit.QUARTER || unit == Unit.WEEKEND || one && at == i + 1) {
            return null;
        }
        int end = at + 1;
        boolean half = scan.is(end, "and") && scan.is(end + 1, "a") && scan.is(end + 2, "half");
        boolean led = i == scan.from() || scan.in(i - 1, A_LEADS) || scan.token(i - 1) != null && !scan.token(i - 1).isWord()
                && !scan.token(i - 1).isNumber() && !scan.is(i - 1, "%");
        boolean next = half || scan.in(end, Set.of("after", "before", "ago", "later", "earlier", "long", "away", "from", "since"));
        if (scan.isHyphen(end) || isAge(end) || !led && !next || scan.in(end, Set.of("when", "of", "that", "in")) && !scan.in(i - 1,
                A_LEADS) || scan.isNumber(i - 1)) {
            return null;
        }
        Draft draft = Draft.length(i, end, unit.period("1"), "timex.duration").counting(-1, -1, null);
        return half ? new Length(scan, i, new BigDecimal("1.5"), unit, end + 3).draft() : draft;
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
        if (unit == null || unit == Unit.SECOND || unit == Unit.QUARTER || unit == Unit.WEEKEND || scan.in(i, Set.of("mins", "secs"))) {
            return null;
        }
        boolean led = scan.in(i - 1, PLURAL_LEADS) && !(scan.is(i - 1, "many") && scan.is(i - 2, "as"));
        boolean next = scan.in(i + 1, PLURAL_NEXT) && (!scan.is(i + 1, "in") || scan.is(i + 2, "the"));
        boolean free = i == scan.from() || scan.is(i - 1, ",") || scan.is(i - 1, "``") || scan.is(i - 1, "\"") || led
                || !scan.token(i - 1).isWord();
        return led && !scan.is(i + 1, "of") || next && free && !scan.is(i - 1, "-") ? Draft.length(i, i + 1, unit.period("X"), "timex.duration")
                : led && scan.is(i + 1, "of") && scan.in(i - 1, Set.of("for", "after", "in", "despite", "over"))
                        ? Draft.length(i, i + 1, unit.period("X"), "timex.duration") : null;
    }
}
