package org.tallymark.extraction.text;

import java.util.Set;

/** Knows the codes of money and of the fiscal year that are written at their digits without a space. */
final class Codes {

    private static final Set<String> MONEY = Set.of("EUR", "USD", "GBP", "RM", "Rs", "INR", "CHF", "JPY", "CNY", "RMB", "AUD", "CAD",
            "NZD", "HKD", "SGD", "SEK", "NOK", "DKK", "MYR", "ZAR", "KES", "NGN", "BRL", "MXN", "Rp", "IDR", "PHP", "THB", "KRW", "TRY",
            "RUB", "UAH", "PLN", "CZK", "HUF", "ILS", "AED", "SAR", "QAR", "EGP", "PKR", "COP", "PEN", "ARS", "CLP", "BTC", "Ksh",
            "KSh", "DM", "BEF", "FRF");
    private static final Set<String> AFTER_DOLLAR = Set.of("US", "A", "AU", "C", "CA", "NZ", "HK", "S", "NT");

    private Codes() {}

    /** Whether the letters between two UTF-16 indexes are a code of money, or of the fiscal year, and the digits behind them its own. */
    static boolean partsFromDigits(String text, int start, int digits) {
        if (digits - start > 3) {
            return false;
        }
        String code = text.substring(start, digits);
        if (code.equals("PS")) {
            return isPounds(text, digits);
        }
        if (code.equals("Y")) {
            return isYen(text, digits);
        }
        if (code.equals("FY")) {
            return true;
        }
        boolean dollar = start > 0 && text.charAt(start - 1) == '$';
        return MONEY.contains(code) || dollar && AFTER_DOLLAR.contains(code);
    }

    /** "Y28,000" and "Y1.5bn" are yen; "Y2K" and "Y12" are not. */
    private static boolean isYen(String text, int digits) {
        int at = digits;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == ',' || text.charAt(at) == '.')) {
            at++;
        }
        boolean grouped = text.substring(digits, at).indexOf(',') > 0 && at - digits > 4;
        return grouped || at + 1 < text.length() && (text.startsWith("bn", at) || text.startsWith("tn", at) || text.startsWith(" billion", at)
                || text.startsWith(" trillion", at) || text.startsWith(" million", at));
    }

    /** "PS2.7m" is what became of a pound sign; "PS5" is none. */
    private static boolean isPounds(String text, int digits) {
        int at = digits;
        while (at < text.length() && at < digits + 6 && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at < text.length() && ".,mbk".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length()
                && (Character.isDigit(text.charAt(at + 1)) || ".,".indexOf(text.charAt(at)) < 0);
    }
}
