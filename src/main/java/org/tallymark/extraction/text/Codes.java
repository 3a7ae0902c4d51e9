package org.tallymark.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the marks of money and of the fiscal year that a text writes at their digits without a space: "EUR5m", "Sh40", "FY24". */
final class Codes {

    /** No mark of letters is longer. */
    private static final int LONGEST = 5;
    /** Digits and separators that tell an amount. */
    private static final int DIGITS_WITHIN = 16;
    private static final int HUNDREDS = 3;
    /** A word before a letter and two digits that shows them to be a price; a road has "the". */
    private static final Set<String> PAYING = Set.of("a", "an", "of", "for", "from", "to", "at", "only", "just", "than", "about", "paid", "pay", "cost",
            "costs", "worth", "over", "by", "under", "around", "some", "nearly", "charge", "charged", "fined", "least", "is", "was");
    private static final Set<String> AFTER_DOLLAR = Set.of("US", "A", "AU", "C", "CA", "NZ", "HK", "S", "NT");
    /** What is worn against dust, and is no price of 95 naira. */
    private static final String MASK = "N95";
    /** Marks that stand apart from their digits only. */
    private static final Set<String> APART = Set.of("US", "kn", "TL", "Fr", "Re");
    private static final List<String> SCALES = List.of("bn", "tn", "trn", "mn", "mln", "million", "billion", "trillion", "thousand", "crore", "lakh", "m", "k", "b");

    private final String text;
    /** Whether the text tells a country where a mark means money. */
    private final Map<String, Boolean> told = new HashMap<>();

    Codes(String text) {
        this.text = text;
    }

    /** Whether the letters between two UTF-16 indexes are a mark of money, or of the fiscal year, and the digits behind them its own. */
    boolean partsFromDigits(int start, int digits) {
        if (digits - start > LONGEST) {
            return false;
        }
        String code = text.substring(start, digits);
        if (code.equals("FY")) {
            return true;
        }
        if (code.equals("PS") || code.equals("Y")) {
            return isAmount(digits);
        }
        if (start > 0 && text.charAt(start - 1) == '$' && AFTER_DOLLAR.contains(code)) {
            return true;
        }
        if (CurrencyMarks.meaning(code) == null || APART.contains(code)) {
            return false;
        }
        if (CurrencyMarks.isLocal(code) && !isTold(code)) {
            return CurrencyMarks.sole(CurrencyMarks.meaning(code)) != null && hasScale(numberEnd(digits));
        }
        return code.length() > 1 && (!CurrencyMarks.isAlsoWord(code) || CurrencyMarks.isLocal(code)) || isAmount(digits) || CurrencyMarks.isLocal(code) && isPrice(start, digits);
    }

    /** "Y28,000", "R1.5bn", "PS2.70": groups, a scale or two decimals; "Y2K" and "Y12" are none. */
    private boolean isAmount(int digits) {
        int at = numberEnd(digits);
        int separator = at - 1;
        while (separator > digits && Character.isDigit(text.charAt(separator))) {
            separator--;
        }
        int decimals = at - separator - 1;
        if (separator > digits && (text.charAt(separator) == ',' && decimals == HUNDREDS || text.charAt(separator) == '.' && decimals == 2)
                || text.startsWith(" 000", at)) {
            return true;
        }
        return hasScale(at);
    }

    private int numberEnd(int digits) {
        int at = digits;
        while (at < text.length() && at < digits + DIGITS_WITHIN && isDigitOrSeparator(at)) {
            at++;
        }
        return at;
    }

    /** Whether what stands at an index multiplies the digits before it: "bn", " million". */
    private boolean hasScale(int at) {
        int word = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        for (String scale : SCALES) {
            int end = word + scale.length();
            if (text.startsWith(scale, word) && (word == at || scale.length() > 3) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDigitOrSeparator(int at) {
        char c = text.charAt(at);
        return Character.isDigit(c) || (c == ',' || c == '.') && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    /** "a R50 fine", "cost N500": hundreds, or what stands behind a word of paying; "the R21" is a road. */
    private boolean isPrice(int start, int digits) {
        if (text.startsWith(MASK, start)) {
            return false;
        }
        int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        int first = end;
        while (first > 0 && first > end - DIGITS_WITHIN && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        String before = text.substring(first, end).toLowerCase(Locale.ROOT);
        boolean hundreds = digits + 2 < text.length() && Character.isDigit(text.charAt(digits + 1)) && Character.isDigit(text.charAt(digits + 2));
        return hundreds && !before.equals("the") || hasTens(digits) && PAYING.contains(before);
    }

    private boolean hasTens(int digits) {
        return digits + 1 < text.length() && Character.isDigit(text.charAt(digits + 1));
    }

    private boolean isTold(String mark) {
        return told.computeIfAbsent(mark, key -> CurrencyMarks.places(CurrencyMarks.meaning(key)).values().stream().flatMap(List::stream)
                .anyMatch(this::names));
    }

    /** Whether the text has a word in small letters, with a capital or all in capitals. */
    private boolean names(String word) {
        return text.contains(word) || text.contains(Character.toUpperCase(word.charAt(0)) + word.substring(1))
                || text.contains(word.toUpperCase(Locale.ROOT));
    }
}
