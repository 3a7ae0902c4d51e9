package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Knows numbers of the page and not of the text: enumerators of lists ("2.", "(3)"), "3 min read", "12 shares". */
final class PageFurniture {

    private static final Set<String> FURNITURE = Set.of("min", "mins", "minute", "minutes", "shares", "share", "comments", "comment",
            "likes", "views", "retweets", "photos", "images", "replies", "px");

    private final Words words;

    PageFurniture(Words words) {
        this.words = words;
    }

    /** Whether a number only numbers an item of a list. */
    boolean isEnumerator(NumberExpression number) {
        Token token = words.token(number.first());
        if (number.end() - number.first() == 1 && words.is(number.end(), ")") && words.token(number.end()).spaceBefore() && !words.is(number.first() - 1, "(")
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
    boolean isFurniture(NumberExpression number) {
        if (words.is(number.end(), "px") || isReading(number)) {
            return true;
        }
        Sentence sentence = words.document.sentenceAt(number.first());
        return sentence.end() - sentence.first() <= 4 && number.first() == sentence.first() && number.digits()
                && words.in(number.end(), FURNITURE) && (words.is(number.end() + 1, "read") || sentence.end() == number.end() + 1);
    }

    /** "5 min read", "a 3-minute read". */
    private boolean isReading(NumberExpression number) {
        int unit = words.joins(number.end()) ? number.end() + 1 : number.end();
        return number.digits() && words.isAny(unit, "min", "mins", "minute", "minutes") && words.is(unit + 1, "read");
    }
}
