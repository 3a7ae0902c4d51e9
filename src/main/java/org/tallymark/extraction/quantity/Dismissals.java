package org.tallymark.extraction.quantity;

import java.util.List;
import org.tallymark.extraction.DismissalReason;
import org.tallymark.extraction.number.Form;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Token;

/** Says which numbers are no claims: parts of names, references, idioms, pronouns, page furniture, enumerators. */
final class Dismissals {

    /** How many words on either side tell whether a line begins its words with capitals. */
    private static final int TITLE_WITHIN = 15;

    private final Words words;
    private final Amounts amounts;
    private final References references;
    private final NumberNames names;
    private final BrandNames brands;
    private final PageFurniture furniture;
    private final Ones ones;
    private final Shirts shirts;

    Dismissals(Words words, Units units, List<NumberExpression> numbers) {
        this.words = words;
        this.amounts = new Amounts(words, units);
        this.references = new References(words);
        this.names = new NumberNames(words, amounts, numbers);
        this.brands = new BrandNames(words, amounts);
        this.furniture = new PageFurniture(words);
        this.ones = new Ones(words);
        this.shirts = new Shirts(words);
    }

    /** Why a number is no claim and how far that reaches, or null where it may be one. */
    Passed of(NumberExpression number) {
        int first = number.first();
        int end = number.end();
        int phone = references.phoneEnd(first);
        if (phone > 0) {
            return new Passed(first, phone, DismissalReason.REFERENCE);
        }
        if (furniture.isEnumerator(number)) {
            boolean sign = words.isAny(end, ".", ")");
            return new Passed(words.is(first - 1, "(") ? first - 1 : first, sign ? end + 1 : end, DismissalReason.LIST);
        }
        if (furniture.isFurniture(number)) {
            return new Passed(first, end, DismissalReason.FURNITURE);
        }
        if (words.is(end - 1, "half") && number.form() == Form.FRACTION && isHalfIdiom(end - 1)) {
            return new Passed(first, end, DismissalReason.IDIOM);
        }
        if (number.digits()) {
            return digits(number);
        }
        return words.is(first, "one") && end == first + 1 ? ones.of(first) : spelled(number);
    }

    private Passed digits(NumberExpression number) {
        int first = number.first();
        int end = number.end();
        if (words.is(end, "/") && words.isNumber(end + 1) && words.token(first).text().equals("24")
                && words.token(end + 1).text().equals("7")) {
            return new Passed(first, end + 2, DismissalReason.IDIOM);
        }
        if (shirts.has(number)) {
            return new Passed(first, end, DismissalReason.REFERENCE);
        }
        int street = references.streetEnd(end);
        if (street > 0 && (number.form() == Form.CARDINAL || number.range())) {
            return new Passed(first, street, DismissalReason.REFERENCE);
        }
        if (words.is(end, "g") && words.token(end).text().equals("G") && !words.token(end).spaceBefore()) {
            return new Passed(first, end + 1, DismissalReason.NAME);
        }
        int brand = brands.end(number);
        if (brand > 0) {
            return new Passed(first, brand, DismissalReason.NAME);
        }
        Token before = words.token(first - 1);
        return number.ordinal() || before == null || words.token(first).lineBefore() > 1 ? null : behind(before, number);
    }

    /** What the token before a number in digits makes of it. */
    private Passed behind(Token before, NumberExpression number) {
        int first = number.first();
        int end = number.end();
        boolean pair = number.range() && end - first == 3 && !amounts.isMeasuredBehind(end) && !amounts.countsNext(number);
        if (references.isPointedAt(first, before) && (pair || !amounts.isMeasured(number))) {
            return new Passed(words.is(first - 1, ".") ? first - 2 : first - 1, end, DismissalReason.REFERENCE);
        }
        if (names.isJoined(number) && !words.is(first - 2, "magnitude")) {
            return new Passed(first - 2, names.modelEnd(end), DismissalReason.NAME);
        }
        if (names.isModelPair(number)) {
            return new Passed(first, names.modelEnd(end), DismissalReason.NAME);
        }
        if (names.isNamed(number)) {
            return new Passed(names.nameFirst(first), names.modelEnd(end), DismissalReason.NAME);
        }
        if (names.isModel(number)) {
            return new Passed(first, names.modelEnd(end), DismissalReason.NAME);
        }
        return references.isCode(number, amounts.isPlain(number))  ? new Passed(first, end, DismissalReason.REFERENCE) : null;
    }

    private boolean isHalfIdiom(int half) {
        Token before = words.token(half - 1);
        boolean ordinal = before != null && before.isAny("first", "second", "other", "latter", "better", "1st", "2nd", "final");
        boolean part = words.joins(half + 1) && !words.isAny(half + 2, "point", "percentage", "percent", "per", "mile", "inch", "ton", "acre");
        return ordinal || part || words.isAny(half + 1, "brother", "sister", "way", "back", "term", "time",
                "empty", "full", "moon", "hearted");
    }

    /** Whether a token stands in a heading that begins its words with capitals: then a capital tells no name. */
    private boolean isTitle(int token) {
        for (int i = Math.max(words.sentenceFirst(token), token - TITLE_WITHIN); i < Math.min(words.sentenceEnd(token), token + TITLE_WITHIN); i++) {
            if (words.isWord(i) && !words.capitalised(i) && words.lower(i).length() > 3 && !NounPhrases.isStop(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private Passed spelled(NumberExpression number) {
        int first = number.first();
        Token token = words.token(first);
        if (number.form() == Form.CARDINAL && token.capitalised() && words.sentenceFirst(first) != first
                && !words.isAny(first - 1, "\"", "“", "]", ")", ":", "—", "-", "--", "'", "‘") && (words.capitalised(first - 1)
                        && !words.is(first - 1, "and") || words.is(first - 1, "of") && words.capitalised(first - 2)
                        || words.capitalised(number.end()) && words.is(first - 1, "the")
                        || words.isWord(first - 1) && !amounts.isMeasuredBehind(number.end()) && !isTitle(first))) {
            int end = number.end();
            while (end < number.end() + 2 && words.capitalised(end) && !NounPhrases.isStop(words.lower(end)) && !isTitle(first)) {
                end++;
            }
            return new Passed(first, end, DismissalReason.NAME);
        }
        boolean idiom = words.joins(number.end()) && words.isAny(number.end() + 1, "way", "faced", "tone", "pronged", "edged");
        return idiom ? new Passed(first, number.end() + 2, DismissalReason.IDIOM) : null;
    }
}
