package org.tallymark.extraction.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Knows numbers that are parts of names: "Boeing 737", "777-200LR", "Channel 4", "the 747". */
final class NumberNames {

    private static final Set<String> PREFIXES = Set.of("sub", "mid", "pre", "post", "non", "under", "over", "then", "plus", "minus",
            "nearly", "almost", "another", "record", "total", "seven", "million", "billion", "thousand", "hundred");

    /** Share indices, which small letters may name too, and the numbers that they go by. */
    private static final Set<String> INDICES = Set.of("sp", "nasdaq", "ftse", "nikkei", "stoxx", "dax", "cac", "russell", "asx", "csi",
            "ibex", "mib", "tsx", "fortune");
    private static final Set<String> MACHINES = Set.of("engine", "engines", "aircraft", "jet", "jets", "plane", "planes", "airliner",
            "airliners", "helicopter", "helicopters", "car", "cars", "truck", "trucks", "tractor", "tractors", "phone", "phones",
            "smartphone", "smartphones", "console", "consoles", "rifle", "rifles", "locomotive", "locomotives", "motorcycle", "motorcycles");
    /** What a model's number that the text knows as a name may stand behind, although a plural follows. */
    private static final Set<String> OWNERS = Set.of("the", "its", "their", "our", "new", "newer", "existing", "old", "older", "larger",
            "smaller", "first", "'s", "popular", "upgraded", "an", "a");
    private static final Set<String> ROUND = Set.of("30", "35", "40", "50", "60", "100", "200", "225", "250", "300", "350", "500", "600",
            "1000", "2000", "3000");
    /** What a model's number goes on with: "iPhone 14 Pro". */
    private static final Set<String> GRADES = Set.of("pro", "max", "plus", "ultra", "mini");

    /** How many tokens an owner's name may have, or the noun of a number. */
    private static final int OWNER_WITHIN = 4;
    private final Words words;
    private final Amounts amounts;
    /** Numbers that the text uses as names somewhere ("Boeing 737"), so that "the 737" is one too. */
    private final Set<String> names = new HashSet<>();

    NumberNames(Words words, Amounts amounts, List<NumberExpression> numbers) {
        this.words = words;
        this.amounts = amounts;
        for (NumberExpression number : numbers) {
            if (isModels(number) || isBare(number) && (isNamed(number.first(), words.token(number.first() - 1)) || isDefinite(number))) {
                names.add(words.token(number.first()).text());
            }
        }
    }

    private boolean isBare(NumberExpression number) {
        return amounts.isPlain(number) && !amounts.isMeasured(number) && !amounts.countsNext(number);
    }

    /** Whether a number stands behind a name that it belongs to: "Boeing 737". */
    boolean isNamed(NumberExpression number) {
        if (!amounts.isPlain(number) || amounts.isMeasured(number)) {
            return false;
        }
        Token before = words.token(number.first() - 1);
        return isIndex(number.first()) || isProduct(number, before) || isBare(number) && isNamed(number.first(), before);
    }

    /** The first token of the name that a number ends: "S&P 500", "Boeing 737". */
    int nameFirst(int number) {
        return words.is(number - 2, "&") ? number - 3 : number - 1;
    }

    /** "Fortune 500 companies", "the S&P 500": a list of firms, whatever counts behind it. */
    private boolean isIndex(int number) {
        Token before = words.token(number - 1);
        boolean index = INDICES.contains(before.lower()) || before.is("p") && words.is(number - 2, "&") && words.is(number - 3, "s");
        return index && ROUND.contains(words.token(number).text());
    }

    /** "iPhone 14 models", "Rolls-Royce Trent 900 engines": the number names what the plural behind it are. */
    private boolean isProduct(NumberExpression number, Token before) {
        if (before == null || !before.isWord() || before.text().length() < 2) {
            return false;
        }
        boolean machine = before.capitalised() && words.token(number.first()).text().length() > 2 && words.in(number.end(), MACHINES)
                && (words.capitalised(number.first() - 2) || words.joins(number.first() - 2));
        boolean series = before.capitalised() && BrandNames.isSeries(before) && !before.is("group");
        return machine || series || Character.isLowerCase(before.text().charAt(0)) && isMixed(before) || isBrand(before.text());
    }

    /** "Boeing 737-800", "the 737-800" of a text that names the 737: no range from the one to the other. */
    boolean isModelPair(NumberExpression number) {
        int first = number.first();
        return number.range() && number.digits() && number.end() - first == 3 && words.joins(first + 1)
                && words.token(first).text().length() == 3 && words.token(first + 2).text().length() == 3
                && !amounts.isMeasuredBehind(number.end()) && !amounts.countsNext(number)
                && (!words.token(first).text().endsWith("0") && isNamed(first, words.token(first - 1)) || names.contains(words.token(first).text()));
    }

    /** Whether a hyphen joins a number to the word before it: "MH-17", "covid-19". */
    boolean isJoined(NumberExpression number) {
        int first = number.first();
        return isLink(first - 1) && !words.token(first).spaceBefore()
                && (words.isWord(first - 2) || words.token(first - 2) != null && words.token(first - 2).type() == TokenType.CODE)
                && !NounPhrases.isStop(words.lower(first - 2)) && !PREFIXES.contains(words.lower(first - 2))
                && !words.joins(number.end());
    }

    /** A hyphen at the word before; a stop, or a hyphen apart, only behind capitals: "ID.3", "COVID -19". */
    private boolean isLink(int sign) {
        if (!words.isAny(sign, "-", "–", ".")) {
            return false;
        }
        Token word = words.token(sign - 1);
        boolean capitals = word != null && word.isWord() && word.text().length() > 1 && word.text().equals(word.text().toUpperCase(Locale.ROOT));
        boolean apart = words.token(sign).spaceBefore();
        return words.is(sign, ".") ? capitals && !apart && word.text().length() < 5 : !apart || capitals && word.text().length() > 3;
    }

    /** Letters or further digits at the number, or a name of the text: "777-200LR", "7e7", "the 737". */
    boolean isModel(NumberExpression number) {
        if (!number.digits() || amounts.isMeasured(number) || number.end() - number.first() > (number.range() ? 3 : 1)) {
            return false;
        }
        Token next = words.token(number.end());
        if (isModels(number) || next != null && next.is("ers") && !next.spaceBefore()) {
            return true;
        }
        if (next != null && !next.spaceBefore() && (next.type() == TokenType.CODE || next.isWord() && next.capitalised()
                && next.text().length() < 4)) {
            return true;
        }
        boolean joined = words.joins(number.end()) && words.token(number.end() + 1).type() == TokenType.NUMBER
                && words.token(number.end() + 2) != null && !words.token(number.end() + 2).spaceBefore()
                && words.token(number.end() + 2).isWord();
        String text = words.token(number.first()).text();
        boolean known = names.contains(text) && (next == null || !words.is(number.end(), "of"));
        return joined || known && text.length() > 2 && text.indexOf(',') < 0 && (!amounts.countsNext(number)
                || words.in(number.first() - 1, OWNERS) || words.capitalised(number.first() - 1));
    }

    /** "the 767s". */
    private boolean isModels(NumberExpression number) {
        Token next = words.token(number.end());
        return number.digits() && number.end() - number.first() == 1 && words.token(number.first()).text().length() == 3
                && next != null && next.is("s") && !next.spaceBefore() && amounts.isPlain(number);
    }

    /** Where the name ends that a number belongs to: behind what is joined to it. */
    int modelEnd(int end) {
        int at = end;
        while (at < end + 6 && words.token(at) != null && (!words.token(at).spaceBefore() && words.token(at).type() != TokenType.SIGN
                || words.joins(at) && words.token(at + 1).type() != TokenType.SIGN && words.token(at + 1).type() != TokenType.WORD)) {
            at++;
        }
        while (at < end + 6 && words.capitalised(at) && words.in(at, GRADES)) {
            at++;
        }
        return at;
    }

    /** "PlayStation": a capital inside, which "McCain" and "DeLong" have too. */
    private static boolean isBrand(String text) {
        for (int i = 4; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)) && text.charAt(0) != 'O') {
                return !text.startsWith("Mac");
            }
        }
        return false;
    }

    /** "iPhone", "iPad": a small letter and then a capital. */
    private static boolean isMixed(Token token) {
        return token.text().length() > 2 && Character.isUpperCase(token.text().charAt(1));
    }

    /** "Boeing's 787", "the 747": three digits that count nothing. */
    private boolean isDefinite(NumberExpression number) {
        boolean of = words.is(number.first() - 1, "'s") && words.capitalised(number.first() - 2);
        String text = words.token(number.first()).text();
        return text.length() == 3 && !text.endsWith("00") && !text.endsWith("50") && (of && !isAnswer(number.first() - 2) || words.is(number.first() - 1, "the"))
                && !words.isAny(number.end(), "who", "of", "that", "which", "were", "are", "-");
    }

    /** "303 votes to Bell's 206": the owner of a number that is held against the one before. */
    private boolean isAnswer(int owner) {
        int to = owner;
        while (to > owner - OWNER_WITHIN && words.capitalised(to)) {
            to--;
        }
        if (words.isAny(to, "to", "against")) {
            for (int i = to - 1; i >= to - OWNER_WITHIN; i--) {
                if (words.isNumber(i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "In Lyon 30 fled": those who do or suffer what follows, behind the name of where. */
    private boolean isSubject(int first) {
        return words.isAny(first - 2, "in", "near", "at", "outside", "around", "on")
                && (words.isAny(first + 1, "were", "are", "have", "had", "more", "others") || EffectWords.ofVerb(words.lower(first + 1)) != null);
    }

    /** The word before is a name's: "Boeing 737", "Channel 4"; not a sentence's first word, a month or a code of money. */
    private boolean isNamed(int first, Token before) {
        if (before == null || !before.isWord() || !before.capitalised() && !isMixed(before) || before.lower().indexOf('\'') >= 0 || words.token(first).lineBefore() > 0
                || !words.token(first).spaceBefore() || NounPhrases.isStop(before.lower()) || NounPhrases.isVerb(before.lower())) {
            return false;
        }
        if (isSubject(first)) {
            return false;
        }
        boolean opens = words.sentenceFirst(first) == first - 1;
        return !opens || BrandNames.isSeries(before) || BrandNames.isSubject(words, first) || words.token(first).text().length() > 2 && !before.lower().endsWith("ly");
    }
}
