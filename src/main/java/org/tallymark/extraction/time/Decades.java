package org.tallymark.extraction.time;

import java.util.Map;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;

/** Reads decades and centuries: "the 1990s", "the '80s", "the nineties", "the 19th century". */
final class Decades {

    private static final Map<String, String> WORDS = Map.of("twenties", "192", "thirties", "193", "forties", "194",
            "fifties", "195", "sixties", "196", "seventies", "197", "eighties", "198", "nineties", "199", "noughties", "200");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "my", "its", "your", "our");
    /** What is in the 70s in degrees. */
    private static final Set<String> HEAT = Set.of("temperatures", "temperature", "highs", "lows", "high", "low", "upper",
            "percent", "%", "rate", "expectancy", "age", "aged", "shots", "scores", "degrees");
    private static final Set<String> SHADES = Set.of("early", "mid", "late", "-", "–", "swinging", "roaring");

    private final Scan scan;

    Decades(Scan scan) {
        this.scan = scan;
    }

    Draft at(int i) {
        boolean the = scan.is(i, "the");
        int at = the ? i + 1 : i;
        while (the && at < i + 4 && SHADES.contains(scan.low(at))) {
            at++;
        }
        Draft found = decade(at, the);
        return found == null ? century(i, at, the) : found.from(i);
    }

    private Draft decade(int i, boolean the) {
        String word = WORDS.get(scan.low(i));
        if (word != null) {
            return the ? Draft.date(i, i + 1, Fields.fixed(word), "timex.decade") : null;
        }
        boolean mark = scan.is(i, "'") || scan.is(i, "’") || scan.is(i, "‘");
        int at = mark ? i + 1 : i;
        int value = scan.digits(at);
        if (value < 0 || value % 10 != 0 || !scan.touches(at + 1) || !scan.is(at + 1, "s") && !scan.is(at + 1, "'s")) {
            return null;
        }
        if (scan.width(at) == 4 && value >= 1000 && value < 2200) {
            return Draft.date(i, at + 2, Fields.fixed(String.valueOf(value / 10)), "timex.decade");
        }
        boolean shaded = scan.isHyphen(i - 1) ? scan.in(i - 2, SHADES) : scan.in(i - 1, Set.of("the", "and", "or", "early", "late", "mid"));
        if (scan.width(at) != 2 || !the && !mark && !shaded || !mark && value < 50 && !scan.is(i - 1, "the") || aged(i)) {
            return null;
        }
        return Draft.date(i, at + 2, Fields.fixed(value / 10 < 2 ? "20" + value / 10 : "19" + value / 10), "timex.decade");
    }

    /** "in her late 80s", "temperatures in the 70s". */
    private boolean aged(int i) {
        for (int k = i - 1; k >= i - 7; k--) {
            if (OWNERS.contains(scan.low(k)) || scan.in(k, HEAT)) {
                return true;
            }
        }
        return false;
    }

    private Draft century(int first, int i, boolean the) {
        NumberExpression number = scan.number(i);
        if (number == null || !number.ordinal() || number.low().intValue() < 1 || number.low().intValue() > 30) {
            return null;
        }
        int at = scan.afterHyphen(number.end());
        boolean titled = scan.isCapital(at) && scan.isCapital(at + 1);
        if (titled || !scan.is(at, "century") && !scan.is(at, "centuries")) {
            return null;
        }
        boolean before = scan.in(at + 1, Set.of("bc", "b.c.", "bce"));
        String value = String.format(Locale.ROOT, before ? "BC%02d" : "%02d", number.low().intValue() - 1);
        boolean premodifies = at > number.end();
        return Draft.date(the && !premodifies ? first : i, before ? at + 2 : at + 1, Fields.fixed(value), "timex.century");
    }
}
