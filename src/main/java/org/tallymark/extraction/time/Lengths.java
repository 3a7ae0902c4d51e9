package org.tallymark.extraction.time;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Quantity;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Token;

/** Reads durations: "two and a half years", "a 12-hour flight", "10-20 years", "the three months", "the past 12 months". */
final class Lengths {

    private static final Set<String> BETWEEN = Set.of("full", "straight", "consecutive", "successive", "more", "additional",
            "long", "solid", "calendar", "business", "working", "whole", "extra", "further", "short", "trading", "school");
    private static final Set<String> FRAMES = Set.of("last", "past", "next", "coming", "first", "final", "previous", "preceding",
            "following", "recent", "intervening", "opening", "closing", "ensuing", "upcoming", "latest", "remaining");

    /** Words that "last" as an adjective without article may follow ("over last two years"). */
    private static final Set<String> LAST_LEADS = Set.of("in", "over", "during", "for", "of", "from", "within", "past", "since", "and", "'s", "’s",
            "than", "through", "throughout", "his", "her", "its", "their", "our", "my", "these", "about", "around");

    /** Words between "a" and the number of "a full nine years". */
    private static final Set<String> WHOLE = Set.of("full", "whole", "further", "additional", "extra", "mere", "good", "total");
    private static final Set<String> DETERMINERS = Set.of("the", "those", "these", "another");
    /** Words that a length stands free before, so that it counts no noun. */
    private static final Set<String> FREE = Set.of("ended", "ending", "to", "through", "since", "before", "after", "leading",
            "following", "prior", "until", "from", "of", "that", "he", "she", "they", "it", "in", "between", "when", "and", "or", "was",
            "were", "is", "are", "has", "have", "had", "on", "at", "for", "with", "as", "by", "while", "up", "we", "i", "you", "his", "her",
            "their", "its", "the", "a", "an", "will", "would", "but", "because", "who", "which", "during", "preceding", "there");
    /** Words beside "one day" that make it a length; else it means some day. */
    private static final Set<String> ONE_LEADS = Set.of("for", "in", "within", "after", "over", "than", "least", "most", "just", "only",
            "about", "of", "by", "lasted", "lasts", "take", "takes", "took", "exactly", "barely", "nearly", "almost", "and", "or", "to",
            "spent", "every");

    private final Scan scan;
    private final LooseLengths loose;
    private final ClockLengths clock;

    Lengths(Scan scan) {
        this.scan = scan;
        this.loose = new LooseLengths(scan);
        this.clock = new ClockLengths(scan);
    }

    Draft at(int i) {
        Draft framed = framed(i);
        if (framed != null) {
            return framed;
        }
        NumberExpression number = scan.number(i);
        if (number != null) {
            Draft letters = clock.at(i, number);
            Draft counted = letters == null ? counted(i, number) : letters;
            if (counted != null) {
                return counted;
            }
        }
        if (scan.in(i, Set.of("a", "an")) && scan.in(i + 1, WHOLE) && scan.number(i + 2) != null && !scan.number(i + 2).ordinal()) {
            Draft whole = counted(i + 2, scan.number(i + 2));
            return whole == null || Unit.plural(scan.low(whole.end() - 1)) == null ? null : whole.from(i);
        }
        if (scan.in(i, DETERMINERS)) {
            return determined(i);
        }
        if (scan.in(i, Set.of("many", "some", "few"))) {
            Unit unit = scan.is(i - 1, "as") ? null : Unit.plural(scan.low(i + 1));
            return unit == null || unit == Unit.QUARTER ? null : Draft.length(i, i + 2, unit.period("X"), "timex.duration");
        }
        if (scan.is(i, "all") && scan.in(i + 1, Set.of("day", "week", "month", "year", "night"))) {
            Unit unit = Unit.singular(scan.low(i + 1));
            return Draft.length(i, i + 2, unit == null ? "PT1NI" : unit.period("1"), "timex.duration");
        }
        return loose.at(i);
    }

    /** "the three months ended in June", "those few weeks": the article belongs to a length that no noun follows. */
    private Draft determined(int i) {
        NumberExpression number = scan.number(i + 1);
        Draft inner = null;
        if (number != null && !number.ordinal()) {
            inner = counted(i + 1, number);
        } else if (scan.in(i + 1, Set.of("few", "couple")) && !scan.is(i, "another")) {
            int word = scan.is(i + 1, "couple") && scan.is(i + 2, "of") ? i + 3 : i + 2;
            Unit unit = Unit.plural(scan.low(word));
            inner = unit == null ? null : Draft.length(i + 1, word + 1, unit.period("X"), "timex.duration");
        }
        if (inner == null || Unit.plural(scan.low(inner.end() - 1)) == null) {
            return loose.at(i);
        }
        Token next = scan.token(inner.end());
        return next == null || !next.isWord() || scan.in(inner.end(), FREE) || next.lower().endsWith("ed") ? inner.from(i) : null;
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
        boolean plus = scan.in(at, Set.of("plus", "+")) && (hyphen || scan.is(at, "+"));
        at = plus ? scan.afterHyphen(at + 1) : at;
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
            boolean touching = number.digits() && unit != null && unit.isClock() && !scan.token(at).spaceBefore();
            if (unit == null || unit == Unit.DAY && !hyphen && isSomeDay(i, at + 1) || !hyphen && !touching && !one && (unit == Unit.SECOND || unit == Unit.QUARTER
                    || scan.token(at + 1) == null || !scan.token(at + 1).isWord())
                    || !hyphen && one && (unit == Unit.SECOND || unit == Unit.QUARTER) || unit == Unit.QUARTER && one) {
                return null;
            }
        }
        int end = at + 1;
        boolean furniture = unit == Unit.MINUTE && scan.is(end, "read") && number.digits();
        if (furniture || isAge(scan, end) || scan.isCapital(at) && i > scan.from() && (!scan.isCapital(i - 1) || scan.is(i - 1, "the"))) {
            return null;
        }
        Draft draft = half(new Length(scan, i, number, unit, end).draft());
        return !plus || draft.quantity() == null ? draft : draft.counting(i, number.end(),
                new Quantity(Comparison.AT_LEAST, draft.quantity().low(), null, draft.quantity().unit(), null)).because("comparator.or-more");
    }

    /** "One day we shall see." */
    private boolean isSomeDay(int i, int end) {
        return scan.is(i, "one") && !scan.in(i - 1, ONE_LEADS) && !scan.in(end, LooseLengths.AFTER);
    }

    /** "years old", "-year-old", "years of age". */
    static boolean isAge(Scan scan, int end) {
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
}
