package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds the numbers of a text, of every shape, in one pass: what they count and whether they are claims is for others. */
public final class NumberReader {

    /** A rise "by 20,000 to 2.1 million" ends at its second number: no change is left open by so much. */
    private static final BigDecimal WIDEST_CHANGE = BigDecimal.valueOf(20);

    private final Document document;
    private final WordNumbers words;
    private final DigitNumbers digits;
    private final VagueNumbers vague;

    private NumberReader(Document document) {
        this.document = document;
        Scales scales = new Scales(document);
        this.words = new WordNumbers(document, scales);
        this.digits = new DigitNumbers(document, scales);
        this.vague = new VagueNumbers(document);
    }

    /** The numbers of a text in text order, none overlapping another. */
    public static List<NumberExpression> read(Document document) {
        NumberReader reader = new NumberReader(document);
        List<NumberExpression> found = new ArrayList<>();
        for (int i = 0; i < document.size();) {
            NumberExpression number = reader.at(i);
            if (number == null) {
                i++;
            } else {
                found.add(number);
                i = number.end();
            }
        }
        return found;
    }

    private NumberExpression at(int i) {
        Token token = document.token(i);
        if (token.is("between")) {
            return between(i);
        }
        NumberExpression number = simple(i);
        return number == null ? null : ranged(number);
    }

    private NumberExpression simple(int i) {
        Token token = document.token(i);
        if (token.isWord()) {
            NumberExpression found = vague.at(i);
            if (found == null) {
                found = words.at(i);
            }
            return found != null || !token.is("minus") ? found : minus(i);
        }
        return digits.at(i);
    }

    /** "minus 5", "minus five degrees"; not "eight minus two". */
    private NumberExpression minus(int i) {
        NumberExpression number = i + 1 < document.size() ? words.at(i + 1) : null;
        boolean below = number != null && number.form() == Form.CARDINAL && document.isAny(number.end(), "degree", "degrees", "per", "percent", "celsius");
        return below ? NumberExpression.of(i, number.end(), number.low().negate(), Form.CARDINAL, false) : digits.at(i);
    }

    /** "between 50 and 60". */
    private NumberExpression between(int i) {
        NumberExpression low = i + 1 < document.size() ? simple(i + 1) : null;
        if (low == null || low.form() != Form.CARDINAL || !document.is(low.end(), "and") || low.end() + 1 >= document.size()) {
            return null;
        }
        return range(i, low, simple(low.end() + 1));
    }

    /** "12 to 18", "12-18", "12- to 18-month", "12-to-18-month". */
    private NumberExpression ranged(NumberExpression low) {
        int at = low.end();
        Token link = document.token(at);
        if (low.form() != Form.CARDINAL || link == null || link.lineBefore() > 0 || at + 1 >= document.size() || endsYears(low)) {
            return low;
        }
        if (link.is("or")) {
            return alternative(low, at + 1);
        }
        boolean dash = link.isAny("-", "–", "‑", "−", "—");
        boolean joinedTo = dash && document.is(at + 1, "to") && at + 2 < document.size();
        if (joinedTo) {
            at += document.is(at + 2, "-") && at + 3 < document.size() && NumberWords.touches(document, at + 2) ? 2 : 1;
        } else if (!dash && !link.is("to")) {
            return low;
        }
        Token after = document.token(at + 1);
        boolean even = !dash || joinedTo || link.spaceBefore() == after.spaceBefore() || after.isNumber() && !after.spaceBefore();
        if (!even || after.lineBefore() > 0 || dash && !joinedTo && low.digits() != after.isNumber()) {
            return low;
        }
        NumberExpression high = simple(at + 1);
        NumberExpression both = range(low.first(), low, high);
        return both == null ? low : both;
    }

    /** "20" of "2019-20": what follows is no other end of it. */
    private boolean endsYears(NumberExpression number) {
        int hyphen = number.first() - 1;
        return number.digits() && document.isAny(hyphen, "-", "–", "/") && hyphen > 0 && NumberWords.touches(document, hyphen)
                && document.token(hyphen - 1).isNumber() && document.token(hyphen - 1).text().length() == 4
                && document.token(number.first()).text().length() == 2;
    }

    /** "three or four years", "two or three hundred": neighbours, which leave open how many exactly. */
    private NumberExpression alternative(NumberExpression low, int at) {
        NumberExpression high = simple(at);
        if (high == null || high.digits() != low.digits() || high.form() != Form.CARDINAL || document.token(at).lineBefore() > 0) {
            return low;
        }
        Token after = document.token(high.end());
        boolean counted = after != null && after.isWord() && !after.capitalised() && after.lower().endsWith("s");
        BigDecimal step = high.low().divide(scaleOf(high)).subtract(low.low());
        if (low.digits() && !counted || step.compareTo(BigDecimal.ONE) != 0 || low.end() - low.first() > 1) {
            return low;
        }
        NumberExpression both = range(low.first(), low, high);
        return both == null ? low : both;
    }

    /** Both ends as one; a scale behind the second holds for the first too where that alone makes sense. */
    private NumberExpression range(int first, NumberExpression low, NumberExpression high) {
        if (high == null || high.form() != Form.CARDINAL || low.low().signum() < 0) {
            return null;
        }
        BigDecimal begin = low.low();
        BigDecimal end = high.high();
        BigDecimal scale = scaleOf(high);
        boolean plain = low.end() - low.first() == 1;
        if (plain && scale.compareTo(BigDecimal.ONE) > 0 && begin.compareTo(end.divide(scale)) < 0
                && begin.compareTo(BigDecimal.valueOf(1000)) < 0) {
            begin = begin.multiply(scale);
        }
        boolean change = document.is(first - 1, "by") && end.compareTo(begin.multiply(WIDEST_CHANGE)) >= 0;
        if (change || begin.compareTo(end) >= 0 || plain && isYear(low) && !isYear(high) && !document.token(low.end()).is("-")) {
            return null;
        }
        NumberExpression scaled = NumberExpression.of(low.first(), low.end(), begin, Form.CARDINAL, low.digits());
        return new NumberExpression(first, high.end(), begin, end, Form.RANGE, low.digits(), List.of(scaled, high));
    }

    /** Four digits that are most likely a year: no range goes from there to an amount. */
    private boolean isYear(NumberExpression number) {
        return number.digits() && number.end() - number.first() == 1 && document.token(number.first()).text().length() == 4
                && number.low().compareTo(BigDecimal.valueOf(1500)) > 0 && number.low().compareTo(BigDecimal.valueOf(2200)) < 0;
    }

    /** What the last word of a number multiplies by, 1 where it is no scale. */
    private BigDecimal scaleOf(NumberExpression number) {
        if (number.end() - number.first() < 2) {
            return BigDecimal.ONE;
        }
        Token last = document.token(number.end() - 1);
        Long scale = NumberWords.SCALES.get(last.lower());
        scale = scale == null ? NumberWords.SUFFIXES.get(last.lower()) : scale;
        return scale == null ? BigDecimal.ONE : BigDecimal.valueOf(scale);
    }
}
