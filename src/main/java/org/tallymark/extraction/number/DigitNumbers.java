package org.tallymark.extraction.number;

import java.math.BigDecimal;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Reads numbers in digits: "1,000", "7 3/4", "5½", "$8bn", "25k", "21st", "minus 5", "1.2 million". */
final class DigitNumbers {

    /** Groups of digits in the greatest number that is written out. */
    private static final int LONGEST_GROUPS = 6;

    private final Document document;
    private final Scales words;
    private final DigitFractions fractions;
    private final DigitScales scales;
    private final boolean stopGroups;
    private final boolean spacedGroups;
    /** Whether the text parts thousands by plain spaces somewhere ("12 000"). */
    private final boolean apartGroups;

    DigitNumbers(Document document, Scales words) {
        this.document = document;
        this.words = words;
        this.fractions = new DigitFractions(document);
        this.scales = new DigitScales(document);
        this.stopGroups = document.tokens().stream().anyMatch(t -> t.isNumber() && Digits.showsStopGroups(t.text()));
        this.spacedGroups = document.tokens().stream().anyMatch(t -> t.is("000") && t.spaceBefore() && document.is(t.index() - 1, ",")
                && !document.token(t.index() - 1).spaceBefore());
        this.apartGroups = document.tokens().stream().anyMatch(t -> t.is("000") && isApart(t.index()) && document.token(t.index() - 1) != null
                && document.token(t.index() - 1).isNumber() && document.token(t.index() - 1).text().length() <= 3);
    }

    /** The number in digits that begins at a token, or null. */
    NumberExpression at(int i) {
        Token token = document.token(i);
        if (token.isNumber()) {
            return unsigned(i);
        }
        BigDecimal glyph = DigitFractions.glyph(token);
        if (glyph != null) {
            return NumberExpression.of(i, i + 1, glyph, Form.FRACTION, true);
        }
        if (isPoint(i)) {
            BigDecimal value = Digits.value("0." + document.token(i + 1).text(), false);
            return value == null ? null : NumberExpression.of(i, i + 2, value, Form.CARDINAL, true);
        }
        return isNegative(i) ? negative(i, document.is(i + 1, "-") ? i + 2 : i + 1) : null;
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
            return !(document.is(i - 1, "or") && document.is(i - 2, "plus")) && next.isNumber() || next.is("-") && document.token(i + 2) != null && document.token(i + 2).isNumber();
        }
        Token before = document.token(i - 1);
        boolean free = sign.spaceBefore() && (before == null || !before.isNumber()) || before != null && (before.is("(")
                || Character.getType(before.text().codePointAt(0)) == Character.CURRENCY_SYMBOL);
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
            BigDecimal feet = Digits.feet(document.token(i).text());
            boolean sign = document.isAny(i + 1, "\"", "”", "″") && !document.token(i + 1).spaceBefore();
            return feet == null ? null : NumberExpression.of(i, sign ? i + 2 : i + 1, feet, Form.CARDINAL, true);
        }
        if (value.scale() == 0 && value.compareTo(BigDecimal.valueOf(1000)) < 0 && isSpacedGroup(i + 1)) {
            BigDecimal rest = Digits.value(document.token(i + 2).text(), false);
            return NumberExpression.of(i, i + 3, value.scaleByPowerOfTen(3).add(rest), Form.CARDINAL, true);
        }
        if (isPlural(i, value)) {
            return NumberExpression.vague(i, i + 2, value);
        }
        int apart = groupsEnd(i, value);
        if (apart > i + 1) {
            StringBuilder digits = new StringBuilder();
            for (int k = i; k < apart; k++) {
                digits.append(document.token(k).text());
            }
            BigDecimal whole = Digits.value(digits.toString(), false);
            BigDecimal scaled = scales.suffix(apart, i, whole);
            return scaled != null ? NumberExpression.of(i, apart + 1, scaled, Form.CARDINAL, true) : words.scaled(i, apart, whole);
        }
        NumberExpression fraction = fractions.slash(i, value);
        if (fraction != null) {
            return fraction;
        }
        int ordinal = ordinalEnd(i, value);
        if (ordinal > 0) {
            return NumberExpression.of(i, ordinal, value, Form.ORDINAL, true);
        }
        NumberExpression power = scales.power(i, value);
        return power != null ? power : mixed(i, value);
    }

    /** The end of "12 000" and "1 234 567": plain spaces part thousands where a group of noughts shows it here or in the text. */
    private int groupsEnd(int i, BigDecimal value) {
        String first = document.token(i).text();
        if (first.length() > 3 || first.charAt(0) == '0' || value.scale() != 0) {
            return i + 1;
        }
        int end = i + 1;
        boolean noughts = apartGroups;
        while (end < i + LONGEST_GROUPS && isApart(end)) {
            noughts |= document.is(end, "000");
            end++;
        }
        Token after = document.token(end);
        return noughts && !(after != null && after.isNumber() && after.lineBefore() == 0) && !document.isAny(i - 1, "-", "–", "/") ? end : i + 1;
    }

    private boolean isApart(int i) {
        Token group = document.token(i);
        return group != null && group.isNumber() && group.spaceBefore() && group.lineBefore() == 0 && group.text().length() == 3
                && group.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A comma and three digits with a space between: "80, 000"; other digits only where the text writes thousands so. */
    private boolean isSpacedGroup(int comma) {
        Token group = document.token(comma + 1);
        return document.is(comma, ",") && !document.token(comma).spaceBefore() && group != null && group.isNumber()
                && (group.is("000") || spacedGroups && group.text().length() == 3
                        && group.text().chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    /** The end of "21st", "15,599 th" or the old "2d Division"; 0 where it is no ordinal. */
    private int ordinalEnd(int i, BigDecimal value) {
        Token next = document.token(i + 1);
        if (next == null || next.type() != TokenType.WORD || value.scale() != 0) {
            return 0;
        }
        if (!next.spaceBefore() && (next.isAny("nd", "rd", "th") || next.is("st") && value.intValue() % 10 == 1) || next.isAny("th")) {
            return i + 2;
        }
        Token after = document.token(i + 2);
        return !next.spaceBefore() && next.text().equals("d") && after != null && after.capitalised() ? i + 2 : 0;
    }

    /** "$1,000s", "100s of homes": a plural in digits, which no decade is written like. */
    private boolean isPlural(int i, BigDecimal value) {
        Token s = document.token(i + 1);
        boolean round = value.scale() == 0 && value.compareTo(BigDecimal.valueOf(100)) >= 0
                && value.stripTrailingZeros().precision() == 1 && value.stripTrailingZeros().unscaledValue().intValue() == 1;
        return round && s != null && s.text().equals("s") && !s.spaceBefore() && (document.is(i + 2, "of") || document.isAny(i - 1, "$", "£", "€"));
    }

    /** A whole number with the fraction behind it, if any, and what both are multiplied by: "7 3/4", "5½ million". */
    private NumberExpression mixed(int i, BigDecimal whole) {
        BigDecimal value = whole;
        int at = i + 1;
        Token next = document.token(at);
        BigDecimal glyph = next == null ? null : DigitFractions.glyph(next);
        if (glyph != null) {
            value = value.add(glyph);
            at++;
        } else if (next != null && next.lineBefore() == 0) {
            int above = document.is(at, "-") && !next.spaceBefore() ? at + 1 : at;
            Token token = document.token(above);
            NumberExpression part = token != null && token.isNumber() && (above > at || token.spaceBefore())
                    ? fractions.slash(above, Digits.value(token.text(), stopGroups)) : null;
            int cents = above > at && document.isAny(i - 1, "$") && value.scale() == 2 ? -2 : 0;
            if (part != null && (value.scale() == 0 || cents < 0)) {
                value = value.add(part.low().scaleByPowerOfTen(cents));
                at = part.end();
            }
        }
        BigDecimal scaled = scales.suffix(at, i, value);
        return scaled != null ? NumberExpression.of(i, at + 1, scaled, Form.CARDINAL, true) : words.scaled(i, at, value);
    }
}
