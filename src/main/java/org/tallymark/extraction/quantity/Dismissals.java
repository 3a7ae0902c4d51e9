package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Says which numbers are no claims: parts of names, references, idioms, pronouns, page furniture, enumerators. */
final class Dismissals {

    private static final Set<String> REFERENCES = Set.of("no", "nos", "number", "numbers", "section", "sections", "page", "pages",
            "article", "articles", "chapter", "block", "row", "seat", "room", "gate", "paragraph", "clause", "appendix", "annex",
            "figure", "table", "exhibit", "route", "highway", "interstate", "exit", "flight", "line", "km", "kilometer", "kilometre",
            "mile", "resolution", "case", "docket", "item", "step", "volume", "vol", "version", "unit", "suite", "floor", "apartment",
            "apt", "lot", "zone", "sector", "district", "ward", "precinct", "building", "hangar", "pier", "platform", "track",
            "tel", "phone", "fax", "ext", "extension", "zip", "pp", "p", "art", "para", "verse", "lane", "terminal", "bay", "decree",
            "law", "act", "bill", "order", "rule", "directive", "proposition", "amendment", "measure", "category", "phase", "stage",
            "level", "grade", "tier", "class", "week", "game", "round", "match", "lap", "episode", "season", "part", "group", "type",
            "channel", "area", "camp", "station", "school", "local", "division", "league", "title", "question", "square", "highways",
            "§", "№", "#", "layer", "stop", "hole", "heat", "test", "leg");
    private static final Set<String> STREETS = Set.of("street", "st", "road", "rd", "avenue", "ave", "way", "lane", "drive", "dr",
            "boulevard", "blvd", "court", "terrace", "crescent", "place", "square", "parkway", "highway", "close", "row", "plaza",
            "alley");
    private static final Set<String> FURNITURE = Set.of("min", "mins", "minute", "minutes", "shares", "share", "comments", "comment",
            "likes", "views", "retweets", "photos", "images", "replies", "px");
    private static final Set<String> PREFIXES = Set.of("sub", "mid", "pre", "post", "non", "under", "over", "then", "plus", "minus",
            "nearly", "almost", "another", "record", "total", "seven", "million", "billion", "thousand", "hundred");
    private static final Set<String> STREETS_BEFORE = Set.of("ave", "avenue", "rue", "via", "calle", "avenida", "boulevard");
    private static final Set<String> IDIOM_NOUNS = Set.of("day", "time", "thing", "way", "reason", "point", "hand", "side", "another",
            "example", "sense", "word", "man's", "step", "end", "fell", "go", "piece", "moment", "stage", "eye", "size", "matter",
            "extent", "instance", "key", "major", "big", "aspect", "factor");

    private final Words words;
    private final Units units;
    /** Numbers that the text uses as names somewhere ("Boeing 737"), so that "the 737" is one too. */
    private final Set<String> names = new java.util.HashSet<>();

    Dismissals(Words words, Units units, java.util.List<NumberExpression> numbers) {
        this.words = words;
        this.units = units;
        for (NumberExpression number : numbers) {
            if (isPlain(number) && !isMeasured(number) && !countsNext(number)
                    && (isNamed(number.first(), words.token(number.first() - 1)) || isDefinite(number))) {
                names.add(words.token(number.first()).text());
            }
        }
    }

    /** Why a number is no claim and how far that reaches, or null where it may be one. */
    Passed of(NumberExpression number) {
        int first = number.first();
        int end = number.end();
        int phone = phoneEnd(first);
        if (phone > 0) {
            return new Passed(first, phone, DismissalReason.REFERENCE);
        }
        if (isEnumerator(number)) {
            boolean sign = words.isAny(end, ".", ")");
            return new Passed(words.is(first - 1, "(") ? first - 1 : first, sign ? end + 1 : end, DismissalReason.LIST);
        }
        if (isFurniture(number)) {
            return new Passed(first, end, DismissalReason.FURNITURE);
        }
        if (words.is(first, "half") && number.form() == Form.FRACTION && isHalfIdiom(first)) {
            return new Passed(first, end, DismissalReason.IDIOM);
        }
        if (number.digits()) {
            Passed passed = digits(number);
            if (passed != null) {
                return passed;
            }
        } else if (words.is(first, "one") && end == first + 1) {
            return one(first);
        } else {
            Passed passed = spelled(number);
            if (passed != null) {
                return passed;
            }
        }
        return null;
    }

    private Passed digits(NumberExpression number) {
        int first = number.first();
        int end = number.end();
        Token before = words.token(first - 1);
        boolean near = before != null && words.token(first).lineBefore() < 2;
        if (words.is(end, "/") && words.isNumber(end + 1) && words.token(first).text().equals("24")
                && words.token(end + 1).text().equals("7")) {
            return new Passed(first, end + 2, DismissalReason.IDIOM);
        }
        int street = streetEnd(end);
        if (street > 0 && number.form() == Form.CARDINAL) {
            return new Passed(first, street, DismissalReason.REFERENCE);
        }
        if (words.is(end, "g") && words.token(end).text().equals("G") && !words.token(end).spaceBefore()) {
            return new Passed(first, end + 1, DismissalReason.NAME);
        }
        if (number.ordinal() || !near) {
            return null;
        }
        if (isReference(first, before) && !isMeasured(number)) {
            return new Passed(words.is(first - 1, ".") ? first - 2 : first - 1, end, DismissalReason.REFERENCE);
        }
        if (words.isAny(first - 1, "-", "–") && !words.token(first - 1).spaceBefore() && !words.token(first).spaceBefore()
                && (words.isWord(first - 2) || words.token(first - 2) != null && words.token(first - 2).type() == TokenType.CODE)
                && !NounPhrases.isStop(words.lower(first - 2)) && !PREFIXES.contains(words.lower(first - 2))
                && !words.joins(end)) {
            return new Passed(first - 2, modelEnd(end), DismissalReason.NAME);
        }
        boolean plain = isPlain(number);
        if (plain && isNamed(first, before) && !isMeasured(number) && !countsNext(number)) {
            return new Passed(first - 1, modelEnd(end), DismissalReason.NAME);
        }
        if (isModel(number)) {
            return new Passed(first, modelEnd(end), DismissalReason.NAME);
        }
        if (plain && words.token(first).text().length() > 1 && words.token(first).text().startsWith("0")
                && words.token(first).text().indexOf('.') < 0) {
            return new Passed(first, end, DismissalReason.REFERENCE);
        }
        if (words.isAny(end, ":") && words.isNumber(end + 1) && !words.token(end + 1).spaceBefore()
                && !words.token(end).spaceBefore()) {
            return new Passed(first, end, DismissalReason.REFERENCE);
        }
        if (words.is(first - 1, ":") && words.isNumber(first - 2) && !words.token(first).spaceBefore()) {
            return new Passed(first, end, DismissalReason.REFERENCE);
        }
        return null;
    }

    /** "800-273-8255", "555-0199". */
    private int phoneEnd(int first) {
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

    /** "Boeing's 787", "the 747": three digits that count nothing. */
    private boolean isDefinite(NumberExpression number) {
        boolean of = words.is(number.first() - 1, "'s") && words.capitalised(number.first() - 2);
        return words.token(number.first()).text().length() == 3 && (of || words.is(number.first() - 1, "the"))
                && !words.isAny(number.end(), "who", "of", "that", "which", "were", "are", "-");
    }

    private boolean isPlain(NumberExpression number) {
        return number.digits() && number.form() == Form.CARDINAL && number.end() - number.first() == 1
                && words.token(number.first()).text().indexOf(',') < 0;
    }

    /** Letters or further digits at the number, or a name of the text: "777-200LR", "7e7", "the 737". */
    private boolean isModel(NumberExpression number) {
        if (!number.digits() || isMeasured(number) || number.end() - number.first() > (number.range() ? 3 : 1)) {
            return false;
        }
        Token next = words.token(number.end());
        if (next != null && !next.spaceBefore() && (next.type() == TokenType.CODE || next.isWord() && next.capitalised()
                && next.text().length() < 4)) {
            return true;
        }
        boolean joined = words.joins(number.end()) && words.token(number.end() + 1).type() == TokenType.NUMBER
                && words.token(number.end() + 2) != null && !words.token(number.end() + 2).spaceBefore()
                && words.token(number.end() + 2).isWord();
        String text = words.token(number.first()).text();
        boolean known = names.contains(text) && (next == null || !words.is(number.end(), "of"));
        return joined || known && text.length() > 2 && text.indexOf(',') < 0 && !countsNext(number);
    }

    private int modelEnd(int end) {
        int at = end;
        while (at < end + 6 && words.token(at) != null && (!words.token(at).spaceBefore() && words.token(at).type() != TokenType.SIGN
                || words.joins(at) && words.token(at + 1).type() != TokenType.SIGN && words.token(at + 1).type() != TokenType.WORD)) {
            at++;
        }
        return at;
    }

    /** A unit, a currency, a scale or a per cent sign makes it an amount whatever stands before. */
    private boolean isMeasured(NumberExpression number) {
        int end = number.end();
        return units.unit(words.joins(end) ? end + 1 : end) != null || units.signBefore(number.first()) != null
                || units.currencyWord(end) != null || words.isAny(end, "%", "percent", "pct", "km", "kg", "kilometres", "kilometers", "miles", "metres", "meters", "feet",
                "dollars", "euros", "pesos", "yen", "pounds", "cents", "euro", "tons", "tonnes", "mm", "cm", "points", "hp",
                "hours", "minutes", "degrees", "°", "acres", "sq", "square", "years", "months", "days", "people")
                || words.is(end, "per") && words.is(end + 1, "cent") || end - number.first() > 1
                || number.digits() && !words.token(end - 1).isNumber();
    }

    /** The word before is a name's: "Boeing 737", "Channel 4"; not a sentence's first word, a month or a code of money. */
    private boolean isNamed(int first, Token before) {
        if (before == null || !before.isWord() || !before.capitalised() || before.lower().indexOf('\'') >= 0 || words.token(first).lineBefore() > 0
                || !words.token(first).spaceBefore() || NounPhrases.isStop(before.lower()) || NounPhrases.isVerb(before.lower())) {
            return false;
        }
        boolean opens = words.sentenceFirst(first) == first - 1;
        return !opens || words.token(first).text().length() > 2 && !before.lower().endsWith("ly");
    }

    /** "In Kabul 12 people": a plural that is no name follows the number, which counts it. */
    private boolean countsNext(NumberExpression number) {
        Token next = words.token(number.end());
        if (next == null || !next.isWord() || next.capitalised() || !next.spaceBefore()) {
            return false;
        }
        Token after = words.token(number.end() + 1);
        return Nouns.isPlural(next.lower(), next.text()) || after != null && after.isWord() && !NounPhrases.isStop(next.lower())
                && !NounPhrases.isVerb(next.lower()) && Nouns.isPlural(after.lower(), after.text()) && !after.capitalised()
                || words.joins(number.end());
    }

    private boolean isReference(int first, Token before) {
        if (before.is(".") && words.isAny(first - 2, "no", "nos", "art", "vol", "pp", "p", "sec", "fig", "tel", "ext")) {
            return true;
        }
        if (!REFERENCES.contains(before.lower()) || before.is("#") && words.token(first).spaceBefore()) {
            return false;
        }
        if (before.isAny("no", "nos", "number", "km", "page", "pages", "section", "chapter", "paragraph", "article", "block", "row",
                "room", "§", "№", "#", "step", "item", "exit", "flight", "tel", "phone")) {
            return !before.is("number") || !words.isAny(first - 2, "the", "a", "that") || before.capitalised();
        }
        return before.capitalised() || Set.of("level", "phase", "category", "stage", "grade", "type", "tier", "week", "game", "round",
                "channel", "route", "lap", "episode", "part", "version", "stop").contains(before.lower())
                && !Nouns.isPlural(words.lower(first + 1), words.lower(first + 1).isEmpty() ? "x" : words.token(first + 1).text());
    }

    private int streetEnd(int at) {
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

    private boolean isEnumerator(NumberExpression number) {
        Token token = words.token(number.first());
        if (words.is(number.end(), ")") && words.token(number.end()).spaceBefore() && !words.is(number.first() - 1, "(")
                && number.whole() && token.text().length() < 3) {
            return true;
        }
        boolean opens = token.index() == 0 || token.lineBefore() > 0
                || words.is(number.first() - 1, "(") && words.is(number.end(), ")") && number.low().intValue() < 20
                        && !words.capitalised(number.first() - 2) && words.isWord(number.end() + 1);
        if (!opens || !number.digits() || !number.whole() || number.end() - number.first() != 1 || token.text().length() > 2) {
            return false;
        }
        Token next = words.token(number.end());
        return next != null && !next.spaceBefore() && next.isAny(".", ")") && words.token(number.end() + 1) != null
                && words.token(number.end() + 1).spaceBefore();
    }

    /** A short line of its own such as "3 min read" or "12 shares". */
    private boolean isFurniture(NumberExpression number) {
        if (words.is(number.end(), "px")) {
            return true;
        }
        Sentence sentence = words.document.sentenceAt(number.first());
        return sentence.end() - sentence.first() <= 4 && number.first() == sentence.first() && number.digits()
                && words.in(number.end(), FURNITURE) && (words.is(number.end() + 1, "read") || sentence.end() == number.end() + 1);
    }

    private boolean isHalfIdiom(int half) {
        Token before = words.token(half - 1);
        boolean ordinal = before != null && before.isAny("first", "second", "other", "latter", "better", "1st", "2nd", "final");
        return ordinal || words.joins(half + 1) || words.isAny(half + 1, "brother", "sister", "way", "back", "term", "time",
                "empty", "full", "moon", "hearted");
    }

    private Passed one(int i) {
        Passed pronoun = new Passed(i, i + 1, DismissalReason.PRONOUN);
        Passed idiom = new Passed(i, i + 1, DismissalReason.IDIOM);
        if (words.is(i + 1, "of") && (words.isAny(i + 2, "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
                "several", "many", "a") || words.isNumber(i + 2))) {
            return idiom;
        }
        if (!words.is(i + 1, "of") && words.isAny(i - 1, "no", "any", "every", "the", "this", "that", "which", "each", "last", "only", "another", "latter")
                && !words.is(i - 1, "last") && (!words.isWord(i + 1) || NounPhrases.isStop(words.lower(i + 1))
                        || NounPhrases.isVerb(words.lower(i + 1)))) {
            return pronoun;
        }
        if (words.isAny(i - 1, "the", "no") && !words.joins(i + 1)) {
            return words.is(i - 1, "no") ? pronoun : words.in(i + 1, IDIOM_NOUNS) ? idiom : null;
        }
        if (words.in(i + 1, IDIOM_NOUNS) || words.is(i + 1, "by") && words.is(i + 2, "one") || words.is(i - 1, "by")
                && words.is(i - 2, "one") || words.joins(i + 1) && words.isAny(i + 2, "sided", "time", "on", "off", "of", "stop")
                || words.isAny(i - 1, "number") || words.is(i + 1, "or") && words.isAny(i + 2, "more", "another")) {
            return idiom;
        }
        if (words.token(i).text().equals("One") && words.sentenceFirst(i) != i && words.capitalised(i - 1)
                && !words.isAny(i - 1, "and")) {
            return new Passed(i - 1, i + 1, DismissalReason.NAME);
        }
        Token next = words.token(i + 1);
        boolean bare = next == null || !next.isWord() || next.isAny("'s") || NounPhrases.isStop(next) && !next.is("of")
                || NounPhrases.isVerb(next.lower());
        if (bare && !words.joins(i + 1) && !words.isAny(i - 1, "sent", "at", "least", "than", "and", "killed", "only", "just", "with",
                "to", "from", "in") && !(next != null && Effects.ofNoun(next.lower()) != null)) {
            return pronoun;
        }
        return null;
    }

    private Passed spelled(NumberExpression number) {
        int first = number.first();
        Token token = words.token(first);
        if (number.form() == Form.CARDINAL && token.capitalised() && words.sentenceFirst(first) != first
                && !words.isAny(first - 1, "\"", "“", "]", ")", ":", "—", "-", "--", "'", "‘") && (words.capitalised(first - 1)
                        && !words.is(first - 1, "and") || words.is(first - 1, "of") && words.capitalised(first - 2)
                        || words.capitalised(number.end()) && words.is(first - 1, "the"))) {
            return new Passed(first, number.end(), DismissalReason.NAME);
        }
        return null;
    }
}
