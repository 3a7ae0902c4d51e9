package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Knows numbers that only point at something: "section 12", "10 Downing Street", "800-273-8255", "1:25". */
final class References {

    private static final Set<String> REFERENCES = Set.of("no", "nos", "number", "numbers", "section", "sections", "page", "pages",
            "article", "articles", "chapter", "block", "row", "seat", "room", "gate", "paragraph", "clause", "appendix", "annex",
            "figure", "table", "exhibit", "route", "highway", "interstate", "exit", "flight", "line", "km", "kilometer", "kilometre",
            "mile", "resolution", "case", "docket", "item", "step", "volume", "vol", "version", "unit", "suite", "floor", "apartment",
            "apt", "lot", "runway", "zone", "sector", "district", "ward", "precinct", "building", "hangar", "pier", "platform", "track",
            "tel", "phone", "fax", "ext", "extension", "zip", "pp", "p", "art", "para", "verse", "lane", "terminal", "bay", "decree",
            "law", "act", "bill", "order", "rule", "directive", "proposition", "amendment", "measure", "category", "phase", "stage",
            "level", "grade", "tier", "class", "week", "game", "round", "match", "lap", "episode", "season", "part", "group", "type",
            "channel", "area", "camp", "station", "school", "local", "division", "league", "title", "question", "square", "highways",
            "§", "№", "#", "layer", "stop", "junction", "hole", "heat", "test", "leg");
    private static final Set<String> STREETS = Set.of("street", "st", "road", "rd", "avenue", "ave", "way", "lane", "drive", "dr",
            "boulevard", "blvd", "court", "terrace", "crescent", "place", "square", "parkway", "highway", "close", "row", "plaza",
            "alley");
    private static final Set<String> STREETS_BEFORE = Set.of("ave", "avenue", "rue", "via", "calle", "avenida", "boulevard");
    /** What is numbered even where it is not written as a name: "level 3". */
    private static final Set<String> NUMBERED = Set.of("level", "phase", "category", "stage", "grade", "type", "tier", "week", "game",
            "round", "channel", "route", "lap", "episode", "part", "version", "stop",
            "gate", "pier", "runway", "platform", "hangar", "terminal", "highway", "highways", "interstate");

    /** Groups of digits in a telephone number at most, and its digits at least; at most 15 by ITU-T E.164. */
    private static final int PHONE_GROUPS = 6;
    private static final int PHONE_DIGITS = 9;
    private static final int PHONE_DIGITS_AT_MOST = 15;
    private static final Set<String> EMERGENCIES = Set.of("911", "999", "112");
    /** A number without separators that has more digits than this is an identifier. */
    private static final int LONGEST_COUNT = 10;

    private final Words words;

    References(Words words) {
        this.words = words;
    }

    /** "800-273-8255", "555-0199". */
    int phoneEnd(int first) {
        int apart = spacedPhoneEnd(first);
        if (apart > 0) {
            return apart;
        }
        int end = first;
        int groups = 0;
        while (groups < 5 && words.isNumber(end) && words.token(end).text().chars().allMatch(Character::isDigit)) {
            groups++;
            if (!words.joins(end + 1) || !words.isNumber(end + 2)) {
                int last = words.token(end).text().length();
                boolean enough = groups > 2 || groups == 2 && words.token(first).text().length() == 3;
                return enough && last == 4 && end > first ? end + 1 : -1;
            }
            end += 2;
        }
        return -1;
    }

    /** "0800 123 4567", "+44 20 7946 0000", "(410) 555-0123": groups apart behind a zero, a plus or a code in brackets; -1 where not. */
    private int spacedPhoneEnd(int first) {
        boolean plus = words.is(first - 1, "+") && !words.token(first).spaceBefore();
        boolean code = words.is(first - 1, "(") && words.is(first + 1, ")") && words.token(first).text().length() == 3;
        if (!plus && !code && !words.token(first).text().startsWith("0") && !isThreeThreeFour(first)) {
            return -1;
        }
        int digits = 0;
        int end = first;
        for (int i = first; i < first + 2 * PHONE_GROUPS; i++) {
            if (words.isNumber(i) && words.token(i).text().chars().allMatch(Character::isDigit)) {
                digits += words.token(i).text().length();
                end = i + 1;
            } else if (!words.isAny(i, "-", "(", ")")) {
                break;
            }
        }
        return digits >= PHONE_DIGITS && digits <= PHONE_DIGITS_AT_MOST && end > first + 1 ? end : -1;
    }

    /** "555 123 4567", as North America writes its numbers. */
    private boolean isThreeThreeFour(int first) {
        return isGroup(first, 3) && isGroup(first + 1, 3) && isGroup(first + 2, 4) && !words.isNumber(first + 3);
    }

    private boolean isGroup(int i, int digits) {
        return words.isNumber(i) && words.token(i).text().length() == digits && words.token(i).text().chars().allMatch(Character::isDigit);
    }

    int streetEnd(int at) {
        int i = at;
        while (i < at + 4 && words.capitalised(i)) {
            if (i > at && STREETS.contains(words.lower(i)) || i > at && STREETS_BEFORE.contains(words.lower(at))) {
                return i + 1;
            }
            i++;
            if (i == at + 1 && words.token(i) != null && words.token(i).type() == TokenType.NUMBER && words.isWord(i + 1)
                    && words.lower(i + 1).matches("st|nd|rd|th")) {
                i += 2;
            }
        }
        return -1;
    }

    /** Whether the word before a number says what it points at. */
    boolean isPointedAt(int first, Token before) {
        if (before.is(".") && words.isAny(first - 2, "no", "nos", "art", "vol", "pp", "p", "sec", "fig", "tel", "ext")) {
            return true;
        }
        if (before.is("p") && words.is(first - 2, "&")) {
            return false;
        }
        if (!REFERENCES.contains(before.lower()) || before.is("#") && words.token(first).spaceBefore()) {
            return false;
        }
        if (before.isAny("no", "nos", "number", "km", "page", "pages", "section", "chapter", "paragraph", "article", "block", "row",
                "room", "§", "№", "#", "step", "item", "exit", "flight", "tel", "phone", "junction")) {
            return !before.is("number") || !words.isAny(first - 2, "the", "a", "that") || before.capitalised();
        }
        return before.capitalised() || NUMBERED.contains(before.lower())
                && !Nouns.isPlural(words.lower(first + 1), words.lower(first + 1).isEmpty() ? "x" : words.token(first + 1).text());
    }

    /** Whether a number is written as no amount is: with a leading zero ("007"), or in a pair such as "1:25". */
    boolean isCode(NumberExpression number, boolean plain) {
        int first = number.first();
        int end = number.end();
        Token token = words.token(first);
        if (plain && EMERGENCIES.contains(token.text()) && (words.isAny(first - 1, "call", "called", "calling", "calls", "dial", "dialed", "dialled", "a",
                "rang", "phoned", "the") && !Nouns.isPlural(words.lower(end), words.lower(end).isEmpty() ? "x" : words.token(end).text())
                || words.isAny(end, "call", "calls", "caller", "callers", "dispatcher", "dispatchers", "operator", "operators"))) {
            return true;
        }
        if (plain && token.text().length() > LONGEST_COUNT || words.isAny(first - 1, "\"", "'") && words.is(first - 2, "=")) {
            return true;
        }
        if (plain && token.text().length() > 1 && token.text().startsWith("0") && token.text().indexOf('.') < 0) {
            return true;
        }
        return words.is(end, ":") && words.isNumber(end + 1) && !words.token(end + 1).spaceBefore() && !words.token(end).spaceBefore()
                || words.is(first - 1, ":") && words.isNumber(first - 2) && !token.spaceBefore();
    }
}
