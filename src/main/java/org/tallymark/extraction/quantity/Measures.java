package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;

/** Reads amounts in units of measurement. */
final class Measures {

    /** How many tokens to either side may tell that a letter is a scale of temperature. */
    private static final int WARMTH_WITHIN = 25;
    private static final Set<String> WARMTH = Set.of("deg", "Cel", "[degF]");
    private static final BigDecimal LEAST_STONES = BigDecimal.valueOf(4);
    private static final BigDecimal MOST_STONES = BigDecimal.valueOf(50);

    private final Words words;
    private final Units units;

    Measures(Words words, Units units) {
        this.words = words;
        this.units = units;
    }

    /** Whether a unit of measurement stands at the number; span, unit and kind are set then. */
    boolean measure(Draft draft, NumberExpression number) {
        int at = draft.numberEnd;
        String digits = words.token(number.first()).text();
        if (number.digits() && (digits.indexOf('\'') == 1 || digits.indexOf('\u2019') == 1) && digits.length() < 5) {
            return measured(draft, new Units.Match("[ft_i]", at));
        }
        if (magnitude(draft)) {
            return true;
        }
        if (belowZero(draft, at)) {
            return measured(draft, new Units.Match("deg", draft.end));
        }
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
        if (words.is(at, "in") && (words.isAny(draft.numberFirst - 1, "ft", "feet", "foot")
                || !words.token(at).spaceBefore() && number.digits() && !words.joins(at - 1))) {
            return measured(draft, new Units.Match("[in_i]", at + 1));
        }
        Units.Match match = bracketed(at);
        match = match == null ? units.unit(at) : match;
        match = match == null ? units.ofSymbol(at) : match;
        if (match == null || !fits(draft, match, at)) {
            return false;
        }
        inches(draft, match);
        measured(draft, match);
        if (WARMTH.contains(draft.unit)) {
            belowZero(draft, draft.end);
        }
        return true;
    }

    /** "a magnitude-7.1 earthquake", "of magnitude 5.8", "6.4 on the Richter scale": the strength of an earthquake. */
    private boolean magnitude(Draft draft) {
        int before = words.joins(draft.first - 1) ? draft.first - 2 : draft.first - 1;
        boolean named = words.is(before, "magnitude");
        boolean of = words.is(before, "of") && words.is(before - 1, "magnitude");
        boolean scale = words.is(draft.end, "on") && words.is(draft.end + 1, "the") && words.is(draft.end + 2, "richter");
        if (!named && !of && !scale) {
            return false;
        }
        draft.cover(named ? before : draft.first, draft.end);
        return measured(draft, new Units.Match("magnitude", draft.end));
    }

    /** "6-foot-3", "6-foot-3-inch": the inches that a hyphen joins to the feet. */
    private void inches(Draft draft, Units.Match feet) {
        int at = feet.end() + 1;
        if (!feet.code().equals("[ft_i]") || !words.joins(feet.end()) || !words.isNumber(at) || words.token(at).text().length() > 2
                || draft.high == null || draft.low.compareTo(draft.high) != 0) {
            return;
        }
        BigDecimal more = new BigDecimal(words.token(at).text()).divide(BigDecimal.valueOf(12), java.math.MathContext.DECIMAL64);
        draft.low = draft.low.add(more);
        draft.high = draft.low;
        draft.numberEnd = at + 1;
        draft.cover(draft.first, words.joins(at + 1) && words.isAny(at + 2, "inch", "inches") ? at + 3 : at + 1);
        draft.rule("unit.compound");
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
            return words.is(at + 1, "/") || switch (text) {
                case "m", "g", "W", "V", "L" -> touching || !words.isAny(at + 1, ".", "-") || at + 2 >= words.document.size();
                case "°" -> true;
                case "C", "F" -> touching || draft.low.signum() < 0 || words.isAny(at + 1, "melting", "boiling", "freezing") || isWarmth(at);
                default -> touching;
            };
        }
        if (text.equals("st")) {
            return touching && (words.isNumber(match.end()) || isWeight(draft));
        }
        if (words.isAny(at, "stone", "bar", "caliber", "calibre") && words.isAny(at + 1, "building", "staff", "owner", "chart")) {
            return false;
        }
        return !(words.isAny(at, "cup", "cups") && draft.low.compareTo(BigDecimal.ONE) > 0 && words.isAny(at + 1, "final", "tie", "ties", "titles"));
    }

    /** "about 13st": stones that people weigh. */
    private static boolean isWeight(Draft draft) {
        return draft.low.compareTo(LEAST_STONES) >= 0 && draft.low.compareTo(MOST_STONES) <= 0;
    }

    /** "30 below zero", "20 degrees below zero": the number tells how far. */
    private boolean belowZero(Draft draft, int at) {
        boolean below = words.is(at, "below") && words.is(at + 1, "zero") && draft.high != null;
        if (below) {
            BigDecimal low = draft.low;
            draft.low = draft.high.negate();
            draft.high = low.negate();
            draft.cover(draft.first, at + 2);
        }
        return below;
    }

    /** Whether the words around speak of warmth, so that a letter apart is a scale of temperature. */
    private boolean isWarmth(int at) {
        for (int i = Math.max(words.sentenceFirst(at), at - WARMTH_WITHIN); i < Math.min(words.sentenceEnd(at), at + WARMTH_WITHIN); i++) {
            if (words.isAny(i, "temperature", "temperatures", "degrees", "highs", "lows", "warm", "warmer", "cold", "colder", "heat", "hot",
                    "fever", "forecast", "thermometer", "mercury")) {
                return true;
            }
        }
        return false;
    }
}
