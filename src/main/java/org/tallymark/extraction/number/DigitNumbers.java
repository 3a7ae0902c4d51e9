package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Reads numbers in digits: "1,000", "7 3/4", "5½", "$8bn", "25k", "21st", "minus 5", "1.2 million". */
final class DigitNumbers {

    private static final Map<String, BigDecimal> GLYPHS = Map.ofEntries(Map.entry("½", new BigDecimal("0.5")),
            Map.entry("¼", new BigDecimal("0.25")), Map.entry("¾", new BigDecimal("0.75")),
            Map.entry("⅓", third(1)), Map.entry("⅔", third(2)), Map.entry("⅕", new BigDecimal("0.2")),
            Map.entry("⅖", new BigDecimal("0.4")), Map.entry("⅗", new BigDecimal("0.6")),
            Map.entry("⅘", new BigDecimal("0.8")), Map.entry("⅛", new BigDecimal("0.125")),
            Map.entry("⅜", new BigDecimal("0.375")), Map.entry("⅝", new BigDecimal("0.625")),
            Map.entry("⅞", new BigDecimal("0.875")));
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 128, 1000);
    private static final Set<String> CURRENCIES = Set.of("usd", "eur", "gbp", "rs", "inr", "cad", "aud", "rm", "sgd", "chf",
            "jpy", "cny", "hk", "nok", "sek", "dkk", "zar", "r", "us", "ps");
    private static final Set<String> AFTER_METRES = Set.of("tall", "long", "wide", "high", "deep", "above", "below", "away",
            "from", "of", "in", "is", "x", "by", "race", "sprint", "hurdles", "butterfly", "freestyle", "runners", "walk");

    private final Document document;
    private final WordNumbers words;
    private final boolean stopGroups;

    DigitNumbers(Document document, WordNumbers words) {
        this.document = document;
        this.words = words;
        this.stopGroups = document.tokens().stream().anyMatch(t -> t.isNumber() && Digits.showsStopGroups(t.text()));
    }

    /** The number in digits that begins at a token, or null. */
    NumberExpression at(int i) {
        Token token = document.token(i);
        if (token.isNumber()) {
            return unsigned(i);
        }
        if (GLYPHS.containsKey(token.text())) {
            return NumberExpression.of(i, i + 1, GLYPHS.get(token.text()), Form.FRACTION, true);
        }
        if (isPoint(i)) {
            BigDecimal value = Digits.value("0." + document.token(i + 1).text(), false);
            return value == null ? null : NumberExpression.of(i, i + 2, value, Form.CARDINAL, true);
        }
        return isNegative(i) ? negative(i, is(i + 1, "-") ? i + 2 : i + 1) : null;
    }

    private static BigDecimal third(int above) {
        return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
    }

    /** A decimal without its zero: ".534". */
    private boolean isPoint(int i) {
        Token next = document.token(i + 1);
        Token before = document.token(i - 1);
        return document.token(i).is(".") && next != null && next.isNumber() && !next.spaceBefore()
                && (document.token(i).spaceBefore() || before != null && before.isAny("(", "-", "$"));
    }

    /** A minus sign that touches its number and no word before it, or stands before degrees. */
    private boolean isNegative(int i) {
        Token sign = document.token(i);
        Token next = document.token(i + 1);
        if (next == null) {
            return false;
        }
        if (sign.is("minus")) {
            return next.isNumber() || next.is("-") && document.token(i + 2) != null && document.token(i + 2).isNumber();
        }
        Token before = document.token(i - 1);
        boolean free = sign.spaceBefore() && (before == null || !before.isNumber()) || before != null && before.is("(");
        if (before != null && before.isWord() && before.capitalised() && next.isNumber()) {
            return false;
        }
        if (!sign.isAny("-", "−", "–") || !next.isNumber() || !free) {
            return false;
        }
        Token after = document.token(i + 2);
        return !next.spaceBefore() ? before == null || !sign.is("–") : after != null && after.isAny("degree", "degrees", "°");
    }

    private NumberExpression negative(int i, int digits) {
        NumberExpression plain = unsigned(digits);
        return plain == null ? null
                : NumberExpression.of(i, plain.end(), plain.low().negate(), plain.form(), true);
    }

    private NumberExpression unsigned(int i) {
        BigDecimal value = Digits.value(document.token(i).text(), stopGroups);
        if (value == null) {
            return null;
        }
        if (value.scale() == 0 && value.compareTo(BigDecimal.valueOf(1000)) < 0 && is(i + 1, ",") && is(i + 2, "000")
                && !document.token(i + 1).spaceBefore()) {
            return NumberExpression.of(i, i + 3, value.scaleByPowerOfTen(3), Form.CARDINAL, true);
        }
        NumberExpression fraction = slash(i, value);
        if (fraction != null) {
            return fraction;
        }
        int ordinal = ordinalEnd(i, value);
        if (ordinal > 0) {
            return NumberExpression.of(i, ordinal, value, Form.ORDINAL, true);
        }
        NumberExpression power = power(i, value);
        if (power != null) {
            return power;
        }
        int at = i + 1;
        Token next = document.token(at);
        if (next != null && GLYPHS.containsKey(next.text())) {
            value = value.add(GLYPHS.get(next.text()));
            at++;
        } else if (next != null && next.lineBefore() == 0) {
            int above = is(at, "-") && !next.spaceBefore() ? at + 1 : at;
            Token token = document.token(above);
            NumberExpression part = token != null && token.isNumber() && (above > at || token.spaceBefore())
                    ? slash(above, Digits.value(token.text(), stopGroups)) : null;
            if (part != null && value.scale() == 0) {
                value = value.add(part.low());
                at = part.end();
            }
        }
        BigDecimal suffixed = suffix(at, i, value);
        return suffixed != null ? NumberExpression.of(i, at + 1, suffixed, Form.CARDINAL, true)
                : words.scaled(i, at, value);
    }

    /** "1/4": a proper fraction with a usual denominator; "24/7" and "9/11" are none. */
    private NumberExpression slash(int i, BigDecimal above) {
        Token sign = document.token(i + 1);
        Token below = document.token(i + 2);
        if (above == null || sign == null || below == null || !sign.isAny("/", "⁄") || !below.isNumber()
                || below.spaceBefore() && !sign.spaceBefore() || is(i + 3, "/") || is(i - 1, "/")) {
            return null;
        }
        BigDecimal divisor = Digits.value(below.text(), false);
        if (divisor == null || divisor.scale() != 0 || above.scale() != 0 || divisor.compareTo(BigDecimal.valueOf(1000)) > 0
                || !DENOMINATORS.contains(divisor.intValue()) || above.compareTo(divisor) >= 0 || above.signum() == 0) {
            return null;
        }
        return NumberExpression.of(i, i + 3, above.divide(divisor, MathContext.DECIMAL64), Form.FRACTION, true);
    }

    /** The end of "21st", "15,599 th" or the old "2d Division"; 0 where it is no ordinal. */
    private int ordinalEnd(int i, BigDecimal value) {
        Token next = document.token(i + 1);
        if (next == null || next.type() != TokenType.WORD || value.scale() != 0) {
            return 0;
        }
        if (!next.spaceBefore() && next.isAny("st", "nd", "rd", "th") || next.isAny("th")) {
            return i + 2;
        }
        Token after = document.token(i + 2);
        return !next.spaceBefore() && next.text().equals("d") && after != null && after.capitalised() ? i + 2 : 0;
    }

    /** "2.998×10−8". */
    private NumberExpression power(int i, BigDecimal value) {
        Token ten = document.token(i + 2);
        if (!(is(i + 1, "×") || is(i + 1, "x")) || ten == null || !ten.text().equals("10")) {
            return null;
        }
        int at = is(i + 3, "^") ? i + 4 : i + 3;
        boolean negative = is(at, "−") || is(at, "-");
        Token exponent = document.token(negative ? at + 1 : at);
        if (exponent == null || !exponent.isNumber() || exponent.text().length() > 2 || exponent.spaceBefore()) {
            return null;
        }
        int power = Integer.parseInt(exponent.text().codePoints().map(c -> Character.digit(c, 10))
                .mapToObj(String::valueOf).reduce("", String::concat));
        return NumberExpression.of(i, exponent.index() + 1, value.scaleByPowerOfTen(negative ? -power : power),
                Form.CARDINAL, true);
    }

    /** A scale in letters at the digits: always for "bn", for "m", "b" and "t" only where it cannot be a unit. */
    private BigDecimal suffix(int at, int first, BigDecimal value) {
        Token token = document.token(at);
        Long scale = token == null || !token.isWord() || token.lineBefore() > 0 ? null
                : NumberWords.SUFFIXES.get(token.lower());
        if (scale == null) {
            return null;
        }
        boolean touching = !token.spaceBefore();
        boolean money = afterCurrency(first);
        boolean sure = switch (token.lower()) {
            case "bn", "mn", "tn", "trn", "mln", "bln" -> touching || money || token.text().length() > 2 || token.is("bn");
            case "mil" -> money;
            case "k" -> touching && (token.text().equals("k") || money || !isMeasure(at + 1));
            case "m" -> money || touching && (token.text().equals("M") || !isMetre(at));
            case "mm" -> money;
            case "b" -> money || touching && token.text().equals("B");
            default -> money && touching;
        };
        return sure ? value.multiply(BigDecimal.valueOf(scale)) : null;
    }

    private boolean afterCurrency(int first) {
        Token before = document.token(first - 1);
        if (before == null || before.isAny("r", "us")) {
            return false;
        }
        return before.text().codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                || before.is("#") || CURRENCIES.contains(before.lower());
    }

    /** "37m" is metres unless a plural follows, as in "12.3m tonnes". */
    private boolean isMetre(int at) {
        Token next = document.token(at + 1);
        if (next == null || !next.isWord() || AFTER_METRES.contains(next.lower())) {
            return true;
        }
        return !(next.lower().endsWith("s") && !next.lower().endsWith("ss") || next.isAny("people", "euro", "yen", "yuan"));
    }

    private boolean isMeasure(int i) {
        return is(i, "race") || is(i, "run") || is(i, "walk");
    }

    private boolean is(int i, String word) {
        Token token = document.token(i);
        return token != null && token.is(word);
    }
}
