package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;

/** Reads shares in per cent and amounts in units of measurement. */
final class Measures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How many tokens on either side of "points" may tell that they are a poll's. */
    private static final int POLL_WITHIN = 15;

    private final Words words;
    private final Units units;

    Measures(Words words, Units units) {
        this.words = words;
        this.units = units;
    }

    /** Whether the number is a share: "11.2 per cent", "2 percentage points", "a third of", "one in five". */
    boolean percentage(Draft draft, NumberExpression number) {
        int at = draft.numberEnd;
        int end = percentEnd(at);
        if (end < 0 && words.joins(at)) {
            end = percentEnd(at + 1);
        }
        if (end > 0) {
            draft.unit = words.isAny(end - 1, "point", "points") ? words.is(end - 2, "basis") ? "[bp]" : "[pp]"
                    : words.isAny(end - 1, "bps", "bp") ? "[bp]" : "%";
            draft.rule(draft.unit.equals("%") ? "percentage.sign" : "percentage.points");
            return share(draft, end);
        }
        if (number.form() == Form.FRACTION && isShare(number, at)) {
            scale(draft, HUNDRED);
            draft.unit = "%";
            draft.rule("percentage.fraction");
            return share(draft, at);
        }
        return false;
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
            if (words.is(i, "margin") && words.is(i + 1, "of") && words.isAny(i + 2, "error", "sampling") || words.isAny(i, "poll", "polls", "survey")) {
                return true;
            }
        }
        return false;
    }

    /** A fraction without a unit is a share of what follows ("half of them", "a third", "half the seats"). */
    private boolean isShare(NumberExpression number, int at) {
        return words.isAny(at, "of", "the", "its", "their", "his", "her", "our", "all", "these", "those", "that", "this")
                || !number.digits() && number.end() - number.first() > 1;
    }

    private static void scale(Draft draft, BigDecimal by) {
        java.math.MathContext precise = java.math.MathContext.DECIMAL64;
        draft.low = draft.low.multiply(by, precise);
        draft.high = draft.high == null ? null : draft.high.multiply(by, precise);
        if (draft.low.scale() > 6) {
            draft.low = draft.low.setScale(6, java.math.RoundingMode.HALF_UP);
            draft.high = draft.high == null ? null : draft.high.setScale(6, java.math.RoundingMode.HALF_UP);
        }
    }

    /** "one in five", "one out of three", "two of every nine": a share in per cent. */
    boolean ratio(Draft draft, NumberExpression number, NumberExpression next) {
        int at = number.end();
        boolean outOf = words.is(at, "out") && words.is(at + 1, "of");
        int of = outOf ? at + 1 : at;
        boolean every = words.isAny(of, "in", "of") && words.is(of + 1, "every");
        int second = every ? of + 2 : of + 1;
        if (words.joins(number.first() - 1) && words.isNumber(number.first() - 2) || words.joins(at)) {
            return false;
        }
        if (next == null || next.first() != second || !(outOf || every || words.is(at, "in")) || number.form() != Form.CARDINAL
                || next.form() != Form.CARDINAL || next.low().compareTo(number.low()) <= 0 || number.low().signum() <= 0
                || !outOf && !every && (number.digits() != next.digits() && number.low().intValue() != 1
                        || next.low().compareTo(BigDecimal.valueOf(1_000_000)) > 0 || isYear(next)
                        || number.low().compareTo(BigDecimal.valueOf(9)) > 0)) {
            return false;
        }
        draft.low = number.low().multiply(HUNDRED).divide(next.low(), 6, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        draft.high = draft.low;
        draft.numberEnd = next.end();
        draft.cover(draft.first, next.end());
        draft.unit = "%";
        draft.kind = Kind.PERCENTAGE;
        draft.rule("percentage.one-in");
        return true;
    }

    private static boolean isYear(NumberExpression number) {
        return number.digits() && number.low().scale() == 0 && number.low().intValue() > 1900 && number.low().intValue() < 2100;
    }

    /** Whether a unit of measurement stands at the number; span, unit and kind are set then. */
    boolean measure(Draft draft, NumberExpression number) {
        int at = draft.numberEnd;
        if (draft.high == null && words.is(at, "of") || number.form() == Form.FRACTION && words.is(at, "of")
                && words.isAny(at + 1, "a", "an")) {
            at++;
        }
        if (number.form() == Form.FRACTION && words.isAny(at, "a", "an")) {
            at++;
            while (words.isAny(at, "us", "u.s.", "british", "imperial")) {
                at++;
            }
        } else if (words.joins(at)) {
            at++;
        }
        if (words.isAny(at, "\"", "″") && words.isAny(at + 1, "long", "wide", "tall", "deep", "high", "thick", "x", "by", "screen",
                "display") || words.is(at, "″")) {
            return measured(draft, new Units.Match("[in_i]", at + 1));
        }
        if (words.is(at, "in") && words.isAny(draft.numberFirst - 1, "ft", "feet", "foot")) {
            return measured(draft, new Units.Match("[in_i]", at + 1));
        }
        Units.Match match = bracketed(at);
        match = match == null ? units.unit(at) : match;
        if (match == null || !fits(draft, match, at)) {
            return false;
        }
        return measured(draft, match);
    }

    private static boolean measured(Draft draft, Units.Match match) {
        draft.unit = match.code();
        draft.kind = Kind.MEASUREMENT;
        draft.cover(draft.first, match.end());
        draft.rule("unit.measure");
        return true;
    }

    /** "20 (kg)". */
    private Units.Match bracketed(int at) {
        if (!words.isAny(at, "(", "[", "{", "<")) {
            return null;
        }
        Units.Match inner = units.unit(at + 1);
        return inner != null && words.isAny(inner.end(), ")", "]", "}", ">") ? new Units.Match(inner.code(), inner.end() + 1) : null;
    }

    /** Single letters are units only where nothing else can be meant. */
    private boolean fits(Draft draft, Units.Match match, int at) {
        String text = words.token(at).text();
        boolean touching = !words.token(at).spaceBefore();
        if (text.length() == 1 && match.end() == at + 1) {
            return switch (text) {
                case "m", "g", "W", "V", "L" -> touching || !words.isAny(at + 1, ".", "-") || at + 2 >= words.document.size();
                case "°" -> true;
                case "C", "F" -> touching || words.isAny(at + 1, "melting", "boiling", "freezing", "temperature", "temperatures");
                default -> touching;
            };
        }
        if (words.isAny(at, "stone", "bar", "caliber", "calibre") && words.isAny(at + 1, "building", "staff", "owner", "chart")) {
            return false;
        }
        return !(words.isAny(at, "cup", "cups") && draft.low.compareTo(BigDecimal.ONE) > 0 && words.isAny(at + 1, "final", "tie", "ties", "titles"));
    }
}
