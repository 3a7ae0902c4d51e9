package org.tallymark.extraction.time;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** One sentence being read, with its numbers. Indexes beyond it answer as empty words. */
final class Scan {

    private final Document document;
    private final NumberExpression[] numbers;
    private int from;
    private int to;

    Scan(Document document, List<NumberExpression> numbers) {
        this.document = document;
        this.numbers = new NumberExpression[document.size()];
        for (NumberExpression number : numbers) {
            this.numbers[number.first()] = number;
        }
    }

    void enter(Sentence sentence) {
        from = sentence.first();
        to = sentence.end();
    }

    Document document() {
        return document;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Token token(int i) {
        return i >= from && i < to ? document.token(i) : null;
    }

    /** The word in small letters, or "" outside the sentence. */
    String low(int i) {
        return i >= from && i < to ? document.tokens().get(i).lower() : "";
    }

    boolean is(int i, String word) {
        return low(i).equals(word);
    }

    boolean in(int i, Set<String> words) {
        return words.contains(low(i));
    }

    boolean isNumber(int i) {
        Token token = token(i);
        return token != null && token.isNumber();
    }

    boolean isCapital(int i) {
        Token token = token(i);
        return token != null && token.capitalised();
    }

    /** Whether no white space stands before the token. */
    boolean touches(int i) {
        Token token = token(i);
        return token != null && !token.spaceBefore();
    }

    /** The number that begins at a token, or null. */
    NumberExpression number(int i) {
        return i >= from && i < to ? numbers[i] : null;
    }

    /** A token of plain digits as a number, or -1. */
    int digits(int i) {
        Token token = token(i);
        if (token == null || !token.isNumber() || token.text().length() > 4) {
            return -1;
        }
        int value = 0;
        for (int k = 0; k < token.text().length(); k++) {
            int digit = Character.digit(token.text().charAt(k), 10);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** How many characters the token has. */
    int width(int i) {
        Token token = token(i);
        return token == null ? 0 : token.text().length();
    }

    /** A day of the month, in digits or as an ordinal in digits or words; 0 where there is none. */
    int day(int i) {
        int plain = digits(i);
        if (plain >= 1 && plain <= 31 && width(i) <= 2) {
            return plain;
        }
        NumberExpression number = number(i);
        return number != null && number.ordinal() && number.low().signum() > 0 && number.low().intValue() <= 31
                ? number.low().intValue() : 0;
    }

    /** The end of the day that begins at a token. */
    int dayEnd(int i) {
        NumberExpression number = number(i);
        if (number != null && number.ordinal()) {
            return number.end();
        }
        return touches(i + 1) && in(i + 1, Set.of("st", "nd", "rd", "th")) ? i + 2 : i + 1;
    }

    /** The index after a hyphen or dash at a token, or the token itself. */
    int afterHyphen(int i) {
        return isHyphen(i) ? i + 1 : i;
    }

    boolean isHyphen(int i) {
        String low = low(i);
        return low.equals("-") || low.equals("–") || low.equals("‐") || low.equals("‑");
    }
}
