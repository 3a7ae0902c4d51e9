package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.Kind;

/** Reads amounts of money: signs and codes before and after the number, and currencies' names. */
final class Money {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Names that are also other words: they need a large number. */
    private static final Set<String> AMBIGUOUS = Set.of("won", "mark", "marks", "sol", "soles", "real", "reals", "colon", "dong",
            "rand", "lev", "lei", "leu", "ether", "colones", "sterling", "taka", "quid", "buck", "bucks");
    private static final Set<String> NO_SUFFIX_SIGNS = Set.of("us", "#", "s/", "fr", "tl", "rp", "re", "rs", "s", "r", "rm");
    private static final Set<String> PAYING = Set.of("fined", "fine", "paid", "pay", "pays", "paying", "cost", "costs", "costing", "worth",
            "spent", "spend", "earned", "earns", "earn", "price", "priced", "salary", "fee", "debt", "debts", "loan", "owed", "owes", "charged",
            "donated", "budget");
    /** A bracket that parts an amount from its currency's name has no more tokens. */
    private static final int BRACKET = 8;
    private final Words words;
    private final Units units;
    private final LocalCurrencies places;
    private final Coins coins;

    Money(Words words, Units units, LocalCurrencies places) {
        this.words = words;
        this.units = units;
        this.places = places;
        this.coins = new Coins(words, places);
    }

    /** Whether the draft is an amount of money; its unit, kind and span are set then. */
    boolean read(Draft draft) {
        Units.Match sign = units.signBefore(draft.numberFirst);
        int coin = nameAt(draft);
        if (coins.isAt(coin) && (sign == null || isOfAnother(draft, sign)) && !isOfPlenty(draft, coin) && coins.read(draft, coin)) {
            draft.kind = Kind.MONEY;
            return true;
        }
        Units.Match word = afterNumber(draft);
        if (sign == null && word == null) {
            return false;
        }
        if (sign != null && word != null && words.isNumber(word.end()) && !word.code().equals(sign.code())) {
            word = null;
        }
        if (sign != null && isOfAnother(draft, sign)) {
            sign = null;
            if (word == null) {
                return false;
            }
        }
        if (sign != null) {
            draft.unit = sign.code().equals("USD") && words.is(draft.numberFirst - 1, "$") && sign.end() == draft.numberFirst - 1
                    ? places.dollar() : sign.code();
            draft.cover(sign.end(), draft.end);
            draft.rule("money.sign");
        }
        if (word != null && sign == null && words.isAny(word.end(), "million", "billion") && draft.high != null) {
            draft.scale(words.is(word.end(), "million") ? 6 : 9);
            word = new Units.Match(word.code(), word.end() + 1);
        }
        if (word != null) {
            draft.unit = sign == null ? word.code() : draft.unit;
            draft.cover(draft.first, words.is(draft.numberEnd, "(") ? draft.numberEnd : word.end());
            draft.rule(sign == null ? "money.word" : "money.sign");
        }
        draft.kind = Kind.MONEY;
        return true;
    }

    /** Whether a sign or code before the number belongs to the number before it: "10 USD 20 EUR". */
    private boolean isOfAnother(Draft draft, Units.Match sign) {
        return words.isNumber(sign.end() - 1) && units.signBefore(sign.end() - 1) == null && words.token(draft.numberFirst).spaceBefore()
                && words.sameSentence(sign.end() - 1, draft.numberFirst);
    }

    /** "hundreds of p", "5 p.m.": a letter is no coin behind a vague number. */
    private boolean isOfPlenty(Draft draft, int coin) {
        return draft.high == null && words.token(coin).text().length() == 1;
    }

    /** "30 MUSD": millions, as financial news abbreviates them. */
    private Units.Match millions(Draft draft, int at) {
        String text = words.isWord(at) ? words.token(at).text() : "";
        String code = text.length() == 4 && text.charAt(0) == 'M' ? units.code(text.substring(1)) : null;
        if (code == null || draft.high == null) {
            return null;
        }
        draft.scale(6);
        return new Units.Match(code, at + 1);
    }

    /** Where the name of a currency stands behind a number, if any does. */
    private int nameAt(Draft draft) {
        int at = draft.numberEnd;
        boolean vague = draft.high == null;
        if (words.is(at, "of") && (vague || words.isAny(at - 1, "million", "billion")) || words.joins(at)) {
            at++;
        }
        return behindBracket(at, vague);
    }

    private Units.Match afterNumber(Draft draft) {
        int at = nameAt(draft);
        if (words.isAny(at, "pound", "pounds") && isPoundMoney(draft, at)) {
            return new Units.Match(places.of("pound", "GBP"), at + 1);
        }
        Units.Match name = units.currencyWord(at);
        if (name != null && !(AMBIGUOUS.contains(words.lower(at)) && draft.low.compareTo(HUNDRED) < 0)) {
            return new Units.Match(places.named(words.lower(name.end() - 1), name.code(), name.end() - at), name.end());
        }
        if (words.isAny(at, "peso", "pesos", "dinar", "dinars")) {
            String coin = Nouns.lemma(words.lower(at));
            return new Units.Match(places.of(coin, coin), at + 1);
        }
        String crown = words.isAny(at, "crown", "crowns") ? places.of("crown", null) : null;
        if (crown != null) {
            return new Units.Match(crown, at + 1);
        }
        Units.Match millions = millions(draft, at);
        if (millions != null) {
            return millions;
        }
        Units.Match sign = units.currencySign(at);
        if (sign == null || NO_SUFFIX_SIGNS.contains(words.lower(at)) || words.is(at, "$") && draft.first < draft.numberFirst
                || words.isNumber(sign.end()) && !words.token(at).spaceBefore()) {
            return null;
        }
        return isSign(at) || isMark(sign) ? sign : null;
    }

    /** "500 Kč", "4.2bn kr", "30 Dhs": letters behind a number that no unit of measurement has. */
    private boolean isMark(Units.Match sign) {
        int at = sign.end() - 1;
        String text = words.token(at).text();
        return text.length() > 1 && words.isWord(at) && !text.equals(text.toUpperCase(Locale.ROOT)) && !words.isNumber(sign.end());
    }

    /** Behind the bracket of "2,380,000 ($21,972) yen", where an amount in other money stands between; else the token itself. */
    private int behindBracket(int at, boolean vague) {
        if (vague || !words.is(at, "(")) {
            return at;
        }
        int end = at + 1;
        while (end < at + BRACKET && !words.isAny(end, ")", ".", "(")) {
            end++;
        }
        boolean money = words.is(end, ")") && units.signBefore(end - 1) != null || units.currencyWord(end - 1) != null;
        return money && words.is(end, ")") && units.currencyWord(end + 1) != null ? end + 1 : at;
    }

    /** Behind a number only codes in capitals and signs are money; a sign that begins the next amount is its own. */
    private boolean isSign(int at) {
        String text = words.token(at).text();
        boolean code = text.length() == 3 && text.chars().allMatch(Character::isLetter);
        boolean mark = text.codePoints().allMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
        boolean glyph = text.codePointCount(0, text.length()) == 1 && text.codePointAt(0) > 0x2E80;
        if (mark && words.isNumber(at + 1) && words.token(at).spaceBefore() && words.token(at + 1).spaceBefore()) {
            return true;
        }
        return (code || text.equals("DM") || mark || glyph) && !(words.isNumber(at + 1) && words.token(at).spaceBefore()
                && (mark || !words.token(at + 1).spaceBefore()));
    }

    /** Pounds are money in large round amounts or in a text that uses the sign; else they are a weight. */
    private boolean isPoundMoney(Draft draft, int at) {
        return words.isAny(at + 1, "sterling", "coin", "coins", "note", "notes") || draft.low.compareTo(BigDecimal.valueOf(1_000_000)) >= 0
                || places.count("£") > 0 || isPaid(draft);
    }

    /** "fined 2,000 pounds", "worth 40 pounds": a word of paying shortly before. */
    private boolean isPaid(Draft draft) {
        for (int i = draft.first - 1; i >= Math.max(words.sentenceFirst(draft.first), draft.first - 4); i--) {
            if (words.in(i, PAYING)) {
                return true;
            }
        }
        return false;
    }
}
