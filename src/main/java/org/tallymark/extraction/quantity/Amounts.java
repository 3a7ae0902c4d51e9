package org.tallymark.extraction.quantity;

import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Token;

/** Tells amounts by what stands at a number: a unit, a currency, a scale, or a noun that it counts. */
final class Amounts {

    private final Words words;
    private final Units units;

    Amounts(Words words, Units units) {
        this.words = words;
        this.units = units;
    }

    /** Digits alone, without a separator of thousands: names and references are written so. */
    boolean isPlain(NumberExpression number) {
        return number.digits() && number.form() == Form.CARDINAL && number.end() - number.first() == 1
                && words.token(number.first()).text().indexOf(',') < 0;
    }

    /** A unit, a currency, a scale or a per cent sign makes it an amount whatever stands before. */
    boolean isMeasured(NumberExpression number) {
        int end = number.end();
        return isMeasuredBehind(end) || units.signBefore(number.first()) != null || end - number.first() > 1
                || number.digits() && !words.token(end - 1).isNumber();
    }

    /** Whether a unit, a currency or a per cent sign stands at a token. */
    boolean isMeasuredBehind(int end) {
        return units.unit(words.joins(end) ? end + 1 : end) != null
                || units.currencyWord(end) != null || words.isAny(end, "%", "percent", "pct", "km", "kg", "kilometres", "kilometers",
                "miles", "metres", "meters", "feet",
                "dollars", "euros", "pesos", "yen", "pounds", "cents", "euro", "tons", "tonnes", "mm", "cm", "points", "hp",
                "hours", "minutes", "degrees", "°", "acres", "sq", "square", "years", "months", "days", "people")
                || words.is(end, "per") && words.is(end + 1, "cent");
    }

    /** "In Kabul 12 people": a plural that is no name follows the number, which counts it. */
    boolean countsNext(NumberExpression number) {
        Token next = words.token(number.end());
        if (next == null || !next.isWord() || next.capitalised() || !next.spaceBefore()) {
            return false;
        }
        Token after = words.token(number.end() + 1);
        if (NounPhrases.isVerb(next.lower()) && after != null && (after.isNumber() || after.isAny("$", "£", "€", "a", "an", "the", "to", "its",
                "up", "only", "more", "less", "about", "not"))) {
            return false;
        }
        return Nouns.isPlural(next.lower(), next.text()) || after != null && after.isWord() && !NounPhrases.isStop(next.lower())
                && !NounPhrases.isVerb(next.lower()) && Nouns.isPlural(after.lower(), after.text()) && !after.capitalised()
                || words.joins(number.end());
    }
}
