package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;

/** Reads shares: in per cent, as points of a percentage, as a fraction of a whole, as "one in five". */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Beyond this "one in" tells odds that nobody writes. */
    private static final BigDecimal LONGEST_ODDS = BigDecimal.valueOf(1_000_000_000_000L);

    /** How many tokens on either side of "points" may tell that they are a poll's. */
    private static final int POLL_WITHIN = 15;
    /** Below this, six decimals would keep too little of a share. */
    private static final BigDecimal LEAST_ROUNDED = new BigDecimal("0.01");

    private static final Set<String> LEADS = Set.of("lead", "leads", "leading", "led", "trail", "trails", "trailing", "ahead");
    /** What is counted through rather than shared: "four in 10 days". */
    private static final Set<String> NO_WHOLES = Set.of("days", "weeks", "months", "years", "hours", "minutes", "seconds", "decades",
            "matches", "games", "attempts", "seasons", "overs", "places", "countries", "cities", "states");

    private final Words words;

    Shares(Words words) {
        this.words = words;
    }

    /** Whether the number is a share: "11.2 per cent", "2 percentage points", "a third of", "one in five". */
    boolean percentage(Draft draft, NumberExpression number) {
        int at = draft.numberEnd;
        int end = percentEnd(words.joins(at) ? at + 1 : at);
        if (end < 0 && number.form() == Form.FRACTION) {
            end = percentEnd(wholeAt(at));
        }
        if (end > 0) {
            draft.unit = words.isAny(end - 1, "point", "points") ? words.is(end - 2, "basis") ? "[bp]" : "[pp]"
                    : words.isAny(end - 1, "bps", "bp") ? "[bp]" : "%";
            draft.rule(draft.unit.equals("%") ? "percentage.sign" : "percentage.points");
            return share(draft, end);
        }
        int point = number.form() == Form.FRACTION ? wholeAt(words.joins(at) ? at + 1 : at) : -1;
        if (words.isAny(point, "point", "points")) {
            draft.unit = "point";
            draft.kind = Kind.COUNT;
            draft.cover(draft.first, point + 1);
            draft.rule("percentage.points");
            return true;
        }
        if (number.form() == Form.FRACTION && isShare(number, at)) {
            scale(draft, HUNDRED);
            draft.unit = "%";
            draft.rule("percentage.fraction");
            return share(draft, at);
        }
        return false;
    }

    /** Where the unit stands that a fraction is of: "half a point", "a quarter of a percentage point", "half of 1 percent". */
    private int wholeAt(int end) {
        int at = words.is(end, "of") ? end + 1 : end;
        return words.isAny(at, "a", "an", "one", "1") ? at + 1 : at;
    }

    private boolean share(Draft draft, int end) {
        draft.kind = Kind.PERCENTAGE;
        draft.cover(draft.first, end);
        return true;
    }

    private int percentEnd(int at) {
        if (words.isAny(at, "percentage", "%", "percent") && words.isAny(at + 1, "point", "points")) {
            return at + 2;
        }
        if (words.is(at, "%") && words.joins(at + 1) && words.isAny(at + 2, "point", "points")) {
            return at + 3;
        }
        if (words.isAny(at, "%", "％", "percent", "pct", "pc", "٪")) {
            return at + 1;
        }
        if (words.is(at, "per") && words.isAny(at + 1, "cent", "cents")) {
            return at + 2;
        }
        if (words.is(at, "per") && words.joins(at + 1) && words.is(at + 2, "cent")) {
            return at + 3;
        }
        if (words.is(at, "basis") && words.isAny(at + 1, "point", "points")) {
            return at + 2;
        }
        return words.isAny(at, "bps", "bp") || words.isAny(at, "point", "points") && isPolled(at) ? at + 1 : -1;
    }

    /** Points of a poll, which are of per cent: "a margin of error of plus or minus 3 points". */
    private boolean isPolled(int at) {
        for (int i = Math.max(words.sentenceFirst(at), at - POLL_WITHIN); i < Math.min(words.sentenceEnd(at), at + POLL_WITHIN); i++) {
            if (words.is(i, "margin") && words.is(i + 1, "of") && words.isAny(i + 2, "error", "sampling") || words.isAny(i, "poll", "polls", "survey") && words.is(at - 2, "by") && words.in(at - 3, LEADS)
                    || words.isAny(i, "poll", "polls", "survey") && words.isAny(i + 1, "has", "had", "gave", "put")) {
                return true;
            }
        }
        return words.is(at - 2, "by") && words.in(at - 3, LEADS) && isShared(at);
    }

    /** "leads by 20 points on 41%". */
    private boolean isShared(int at) {
        for (int i = at + 1; i < Math.min(words.sentenceEnd(at), at + 4); i++) {
            if (percentEnd(i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A fraction without a unit is a share of what follows ("half of them", "a third", "half the seats"). */
    private boolean isShare(NumberExpression number, int at) {
        return words.isAny(at, "of", "the", "its", "their", "his", "her", "our", "all", "these", "those", "that", "this", "majority")
                || number.end() - number.first() == 3 && (NounPhrases.isVerb(words.lower(at)) || words.isAny(at, "were", "are", "was", "is", "have", "has"))
                || !number.digits() && (number.end() - number.first() > 1 || !words.isWord(at) && !words.joins(at)
                        || NounPhrases.isStop(words.token(at)) || NounPhrases.isVerb(words.lower(at)));
    }

    private static void scale(Draft draft, BigDecimal by) {
        MathContext precise = MathContext.DECIMAL64;
        draft.low = draft.low.multiply(by, precise);
        draft.high = draft.high == null ? null : draft.high.multiply(by, precise);
        if (draft.low.scale() > 6) {
            draft.low = draft.low.setScale(6, RoundingMode.HALF_UP);
            draft.high = draft.high == null ? null : draft.high.setScale(6, RoundingMode.HALF_UP);
        }
    }

    /** "one in five", "one out of three", "two of every nine", "one child in five": a share in per cent. */
    boolean ratio(Draft draft, NumberExpression number, NumberExpression next) {
        boolean noun = next != null && isOneOfSo(number, next);
        int at = noun ? number.end() + 1 : number.end();
        if (isInMillion(at) && number.form() == Form.CARDINAL) {
            return share(draft, number, BigDecimal.valueOf(words.is(at + 5, "million") ? 1_000_000 : 1_000_000_000), at + 6);
        }
        boolean outOf = words.is(at, "out") && words.is(at + 1, "of");
        int of = outOf ? at + 1 : at;
        boolean every = words.isAny(of, "in", "of") && words.is(of + 1, "every");
        boolean joined = words.joins(at) && words.is(at + 1, "in") && words.joins(at + 2);
        int second = joined ? at + 3 : every ? of + 2 : of + 1;
        if (words.joins(number.first() - 1) && words.isNumber(number.first() - 2) || words.joins(at) && !joined) {
            return false;
        }
        if (next == null || next.first() != second || !(outOf || every || joined || words.is(at, "in")) || number.form() != Form.CARDINAL
                || next.form() != Form.CARDINAL || next.low().compareTo(number.low()) <= 0 || number.low().signum() <= 0
                || !outOf && !every && (number.digits() != next.digits() && number.low().intValue() != 1 && !noun && !isOfTen(next)
                        || next.low().compareTo(LONGEST_ODDS) > 0 || isYear(next)
                        || number.low().compareTo(BigDecimal.valueOf(9)) > 0)) {
            return false;
        }
        return share(draft, number, next.low(), next.end());
    }

    /** "-in-a-million" behind a number. */
    private boolean isInMillion(int at) {
        return words.joins(at) && words.is(at + 1, "in") && words.joins(at + 2) && words.is(at + 3, "a") && words.joins(at + 4)
                && words.isAny(at + 5, "million", "billion");
    }

    private static boolean share(Draft draft, NumberExpression part, BigDecimal whole, int end) {
        draft.low = part.low().multiply(HUNDRED).divide(whole, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        if (draft.low.compareTo(LEAST_ROUNDED) < 0) {
            draft.low = part.low().multiply(HUNDRED).divide(whole, new MathContext(6));
        }
        draft.high = draft.low;
        draft.numberEnd = end;
        draft.cover(draft.first, end);
        draft.unit = "%";
        draft.kind = Kind.PERCENTAGE;
        draft.rule("percentage.one-in");
        return true;
    }

    /** "four in 10 women", but not "four in 10 days". */
    private boolean isOfTen(NumberExpression whole) {
        return (whole.low().compareTo(BigDecimal.TEN) == 0 || whole.low().compareTo(HUNDRED) == 0) && words.isWord(whole.end())
                && !words.in(whole.end(), NO_WHOLES);
    }

    /** "one child in five": a person, and a number that counts nothing itself. */
    private boolean isOneOfSo(NumberExpression one, NumberExpression next) {
        int noun = one.end();
        return one.low().compareTo(BigDecimal.ONE) == 0 && words.isWord(noun) && People.isSingular(words.lower(noun)) && words.is(noun + 1, "in")
                && next.first() == noun + 2 && (!words.isWord(next.end()) || NounPhrases.isStop(words.token(next.end()))
                        || NounPhrases.isVerb(words.lower(next.end())));
    }

    private static boolean isYear(NumberExpression number) {
        return number.digits() && number.low().scale() == 0 && number.low().intValue() > 1900 && number.low().intValue() < 2100;
    }
}
