package org.tallymark.extraction.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.tallymark.extraction.text.CurrencyMarks;
import org.tallymark.extraction.text.Token;

/** Finds the unit of measurement, the currency or the denominator of a rate that stands at a token. */
final class Units {

    /** A name found: its code and the token after it. */
    record Match(String code, int end) {
    }

    /** Names have no more words than this. */
    private static final int WORDS = 4;
    private static final java.util.Set<String> SMALL_CODES = java.util.Set.of("usd", "eur", "gbp", "rmb", "cny", "jpy", "inr", "aud",
            "cad", "chf", "hkd", "sgd", "nzd", "mxn", "btc");
    private static final java.util.Set<String> SCALES = java.util.Set.of("million", "billion", "trillion", "bn", "m", "tn", "crore", "lakh", "k", "000");
    /** Symbols that are also letters of other things. */
    private static final java.util.Set<String> SYMBOLS = java.util.Set.of("A", "K", "N", "J", "C", "T", "H", "F", "S", "Pa", "mol", "lm", "lx");
    private static final Map<String, String> UNITS = Lexicon.codes("units.txt", "\\|");
    private static final Map<String, String> CURRENCIES = Lexicon.codes("currencies.txt", "\\|");
    private static final Map<String, String> DENOMINATORS = plurals(Lexicon.codes("denominators.txt", "\\|"));

    private final Words words;
    private final LocalCurrencies places;

    Units(Words words, LocalCurrencies places) {
        this.words = words;
        this.places = places;
    }

    private static Map<String, String> plurals(Map<String, String> names) {
        Map<String, String> all = new HashMap<>(names);
        all.remove("bar");
        return all;
    }

    /** The unit of measurement behind a number; hyphens and brackets between are stepped over. */
    Match unit(int at) {
        Match plain = longest(UNITS::get, at);
        return plain == null ? null : plain;
    }

    /** A symbol that only a denominator behind it shows to be one: "2.5 A/cm2". */
    Match ofSymbol(int at) {
        Token symbol = words.token(at);
        return symbol != null && SYMBOLS.contains(symbol.text()) && words.is(at + 1, "/") && !words.token(at + 1).spaceBefore()
                && denominator(at + 2) != null ? new Match(symbol.text(), at + 1) : null;
    }

    Match denominator(int at) {
        return longest(DENOMINATORS::get, at);
    }

    /** A currency's name behind a number. */
    Match currencyWord(int at) {
        return longest(CURRENCIES::get, at);
    }

    /** A currency's sign or code behind a number. */
    Match currencySign(int at) {
        if (words.in(at, SMALL_CODES)) {
            return new Match(code(words.lower(at).toUpperCase(java.util.Locale.ROOT)), at + 1);
        }
        Match match = longest(CurrencyMarks::meaning, at);
        String code = match == null ? null : places.meaning(match.code());
        return code == null ? null : new Match(code, match.end());
    }

    /** The currency whose sign or code ends just before a token: its code and its own first token; or null. "#7" is a rank. */
    Match signBefore(int number) {
        for (int length = 3; length > 0; length--) {
            int first = number - length;
            if (first < 0 || !words.sameSentence(first, number)) {
                continue;
            }
            StringBuilder name = new StringBuilder();
            for (int i = first; i < number; i++) {
                name.append(words.token(i).text());
            }
            String code = code(name.toString());
            if (code == null && (isWordPrefix(name) || length == 1 && SMALL_CODES.contains(name.toString()))) {
                code = code(name.toString().toUpperCase(java.util.Locale.ROOT));
            }
            if (code == null && words.in(number + 1, SCALES)) {
                code = CurrencyMarks.sole(CurrencyMarks.meaning(name.toString()));
            }
            if (length == 1 && words.is(first, "#") && words.token(number).text().length() < 4
                    && !words.isAny(number + 1, "million", "billion", "trillion", "bn", "m", "k", "tn")) {
                return null;
            }
            boolean apart = length > 1 && words.token(first + 1).spaceBefore();
            boolean article = length > 1 && words.token(first).text().length() == 1 && !words.is(first, "c")
                    && (Character.isLowerCase(name.charAt(0)) || apart && words.is(first, "a"));
            if (code != null && !article && !(length == 1 && isInitial(first, number)) && !(length == 1 && words.isAny(first, "us", "fr", "s/", "tl", "kn", "eth"))) {
                return new Match(code, first);
            }
        }
        return null;
    }

    /** The currency of a sign or code as it is written, or null. */
    String code(String text) {
        return places.meaning(CurrencyMarks.meaning(text));
    }

    /** A letter, or a code that is also a word, at a number that does not look like an amount: "Plan P 5", "COP 26", "RON 95 petrol". */
    private boolean isInitial(int mark, int number) {
        Token letters = words.token(mark);
        if (!letters.isWord() || !words.token(number).spaceBefore() || letters.is("y") || words.in(number + 1, SCALES)) {
            return false;
        }
        String digits = words.token(number).text();
        boolean plain = digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
        return switch (letters.text()) {
            case "COP" -> digits.length() < 3;
            case "RON" -> digits.length() < 4 && digits.startsWith("9");
            case "PHP" -> digits.length() == 1 || digits.charAt(1) == '.';
            default -> plain && (letters.text().length() == 1 || digits.length() == 1 && CurrencyMarks.isAlsoWord(letters.text()));
        };
    }

    /** "c $" and "us $" of texts in small letters. */
    private static boolean isWordPrefix(StringBuilder name) {
        return name.length() > 1 && name.charAt(name.length() - 1) == '$';
    }

    private Match longest(UnaryOperator<String> names, int at) {
        StringBuilder exact = new StringBuilder();
        Match found = null;
        for (int i = at; i < at + 2 * WORDS; i++) {
            Token token = words.token(i);
            if (token == null || token.lineBefore() > 0 && i > at) {
                break;
            }
            boolean glue = i > at && token.isAny("-", "‑") && words.joins(i);
            if (i > at && (token.spaceBefore() || glue)) {
                exact.append(glue ? "-" : " ");
            }
            if (glue) {
                continue;
            }
            exact.append(token.text());
            String code = find(names, exact.toString());
            if (code != null) {
                found = new Match(code, i + 1);
            }
        }
        return found;
    }

    /** Names with capitals and single letters only as written, others in any case. */
    private static String find(UnaryOperator<String> names, String name) {
        String code = names.apply(name);
        if (code == null && name.indexOf('-') > 0) {
            code = names.apply(name.replace('-', ' '));
        }
        if (code == null && name.length() > 2 && !name.equals("RPG")) {
            code = names.apply(name.toLowerCase(java.util.Locale.ROOT));
        }
        return code;
    }
}
