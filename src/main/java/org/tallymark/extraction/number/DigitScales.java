package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.text.CurrencyMarks;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads what digits are multiplied by in letters and powers: "$8bn", "25k", "2.5×10^6". */
final class DigitScales {

    /** Codes that texts in small letters have too, and what stands for a sign that was lost. */
    private static final Set<String> SMALL_CODES = Set.of("usd", "eur", "gbp", "rs", "inr", "cad", "aud", "rm", "sgd", "chf",
            "jpy", "cny", "hk", "nok", "sek", "dkk", "zar", "ps", "#");
    /** Names of money that are also what people do: "won". */
    private static final Set<String> OTHER_WORDS = Set.of("won", "mark", "marks", "real", "sol", "cent", "cents", "sterling");

    private static final Set<String> AFTER_METRES = Set.of("tall", "long", "wide", "high", "deep", "above", "below", "away",
            "from", "of", "in", "is", "x", "by", "race", "sprint", "hurdles", "butterfly", "freestyle", "runners", "walk");

    private static final Set<String> CROWDS = Set.of("passengers", "people", "users", "subscribers", "customers", "viewers", "visitors",
            "tourists", "population", "audience", "audiences", "jobs", "downloads", "copies", "sales", "members", "followers", "readers",
            "listeners", "voters", "workers", "unemployed", "deliveries", "shipments", "circulation", "lists", "claimants", "turnout");
    private static final String[] LEADS = {"to", "by", "of", "at", "from", "than", "nearly", "about", "around", "over", "some", "roughly",
        "almost", "reached", "hit", "numbered", "totalled", "totaled", "topped", "exceeded", "was", "were", "record"};
    private static final int CROWD_REACH = 10;
    private static final int LAST_REACH = 15;
    /** What is measured by its length. */
    private static final Set<String> LONG = Set.of("wave", "waves", "flood", "floods", "water", "waters", "snow", "drifts", "wall", "walls", "fence", "fences",
            "crater", "craters", "hole", "holes", "gap", "gaps", "depth", "depths", "height", "heights", "width", "swells", "tunnel", "tunnels", "trees", "poles");
    /** What people do over a length: "falling about 30m". */
    private static final Set<String> FALLS = Set.of("fell", "falling", "fall", "jumped", "jumping", "dropped", "climbed", "swept", "stay", "stayed",
            "swam", "ran", "walked", "dived", "plunged", "apart", "dragged", "thrown", "deep", "high");
    /** Verbs that millions of people do, and no length: "5m are at risk". */
    private static final Set<String> PEOPLE_DO = Set.of("are", "were", "have", "live", "lived", "fled", "flee", "died", "voted", "watched",
            "tuned", "remain", "face", "need", "who", "watch", "use", "used", "visited", "bought", "lost", "signed");

    private final Document document;

    DigitScales(Document document) {
        this.document = document;
    }

    /** "2.998×10−8". */
    NumberExpression power(int i, BigDecimal value) {
        Token ten = document.token(i + 2);
        if (!(document.is(i + 1, "×") || document.is(i + 1, "x")) || ten == null || !ten.text().equals("10")) {
            return null;
        }
        int at = document.is(i + 3, "^") ? i + 4 : i + 3;
        boolean negative = document.is(at, "−") || document.is(at, "-");
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
    BigDecimal suffix(int at, int first, BigDecimal value) {
        Token token = document.token(at);
        Long scale = token == null || !token.isWord() || token.lineBefore() > 0 ? null
                : NumberWords.SUFFIXES.get(token.lower());
        if (scale == null) {
            return null;
        }
        boolean touching = !token.spaceBefore();
        boolean money = afterCurrency(first) || beforeCurrency(at + 1);
        boolean sure = switch (token.lower()) {
            case "bn", "mn", "tn", "trn", "mln", "bln" -> touching || money || token.text().length() > 2 || token.is("bn");
            case "mil" -> money;
            case "k" -> touching && (token.text().equals("k") || money || !isMeasure(at + 1));
            case "m" -> money || touching && (token.text().equals("M") || !isMetre(at) || isOfCrowd(first) || isLikeLast(first))
                    || token.text().equals("M") && isCounted(at + 1);
            case "mm" -> money;
            case "b" -> money || token.text().equals("B") && (touching || isCounted(at + 1));
            default -> money && touching;
        };
        return sure ? value.multiply(BigDecimal.valueOf(scale)) : null;
    }

    /** "The audience rose to 12m", "users: up from 1.9m to 2.4m": a number of those who are counted in millions. */
    private boolean isOfCrowd(int first) {
        if (document.token(first).lineBefore() > 0 || !document.isAny(first - 1, LEADS)) {
            return false;
        }
        for (int i = first - 1; i >= 0 && i > first - CROWD_REACH && !document.is(i, "."); i--) {
            if (FALLS.contains(document.token(i).lower())) {
                return false;
            }
            if (CROWDS.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "1.9m tonnes, from a record 3.3m": what is compared with millions is millions. */
    private boolean isLikeLast(int first) {
        boolean more = document.is(first - 1, ",") && document.isAny(first + 2, "more", "fewer") && document.is(first + 3, "than");
        if (!more && !document.isAny(first - 1, "from", "'s", "record", "than", "against", "to")) {
            return false;
        }
        for (int i = first - 2; i > 0 && i > first - LAST_REACH && !document.is(i, "."); i--) {
            if (document.isAny(i, "m", "bn") && document.token(i - 1).isNumber()) {
                return document.is(i, "bn") || !isMetre(i);
            }
        }
        return false;
    }

    /** A noun in the plural that the letter can only scale: "8 B people". */
    private boolean isCounted(int at) {
        Token next = document.token(at);
        return next != null && next.isWord() && !next.capitalised()
                && (next.is("people") || next.lower().length() > 3 && next.lower().endsWith("s") && !next.lower().endsWith("ss"));
    }

    /** Whether the number, or the range that it ends, stands behind a sign or code of money: "$8m", "$1.5-2m". */
    private boolean afterCurrency(int first) {
        int mark = first - 1;
        if (document.isAny(mark, "-", "–", "to", "and", "or")) {
            int low = document.isAny(mark - 1, "m", "bn", "k", "b") ? mark - 2 : mark - 1;
            mark = document.token(low) != null && document.token(low).isNumber() ? low - 1 : mark;
        }
        return isMoney(mark);
    }

    private boolean isMoney(int i) {
        Token mark = document.token(i);
        if (mark == null || mark.isAny("us", "s", "y")) {
            return false;
        }
        boolean letters = mark.isWord() && CurrencyMarks.meaning(mark.text()) != null;
        return mark.text().codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL) || SMALL_CODES.contains(mark.lower())
                || letters && (mark.text().length() > 1 || !document.token(i + 1).spaceBefore());
    }

    /** "5m EUR", "40m kronor". */
    private boolean beforeCurrency(int at) {
        Token next = document.token(at);
        return next != null && next.isWord() && (CurrencyMarks.meaning(next.text()) != null && next.text().length() > 1 && !next.is("us")
                || CurrencyMarks.isName(next.lower()) && !OTHER_WORDS.contains(next.lower()));
    }

    /** "37m" is metres unless a plural follows, as in "12.3m tonnes". */
    private boolean isMetre(int at) {
        Token next = document.token(at + 1);
        if (next == null || !next.isWord() || AFTER_METRES.contains(next.lower())) {
            return true;
        }
        if (PEOPLE_DO.contains(next.lower())) {
            return isOfLength(at - 1);
        }
        return !(next.lower().endsWith("s") && !next.lower().endsWith("ss") && !next.isAny("was", "is", "has", "does", "as", "this", "its") || next.isAny("people", "children", "women", "men", "cattle", "sheep", "poultry", "fish"));
    }

    /** "waves of up to 5m were seen". */
    private boolean isOfLength(int number) {
        for (int i = number - 1; i >= 0 && i > number - CROWD_REACH && !document.is(i, "."); i--) {
            if (LONG.contains(document.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeasure(int i) {
        return document.is(i, "race") || document.is(i, "run") || document.is(i, "walk");
    }
}
