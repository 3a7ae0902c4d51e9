package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.time.TimeWords;

/** Reads ages in asides behind a name or a person's noun: "Carlos Rivera, 39; ...", "The suspect, 19, ...". */
final class AgeAsides {

    private static final int YOUNGEST = 15;
    private static final Set<String> PERSONAL = Set.of("who", "said", "says", "told", "died", "pleaded", "admitted", "denied", "testified",
            "wrote", "lives", "resigned", "confessed");

    private final Words words;
    private final Shirts shirts;

    AgeAsides(Words words) {
        this.words = words;
        this.shirts = new Shirts(words);
    }

    /** Whether a number between commas, brackets or dashes is the age of who stands before it; span, unit and kind are set then. */
    boolean read(Draft draft, NumberExpression number) {
        if (!number.digits() || !number.whole() || !Ages.isAge(number) || draft.numberEnd - draft.numberFirst != 1) {
            return false;
        }
        if (shirts.has(number)) {
            return false;
        }
        boolean then = words.isAny(number.first() - 1, "then", "now", "aged", "both") && words.is(number.first() - 2, ",");
        int before = then ? number.first() - 2 : number.first() - 1;
        int after = draft.numberEnd;
        if (bare(number, after)) {
            return Ages.age(draft, "a", after, "age.apposed");
        }
        boolean aside = words.is(before, ",") && words.isAny(after, ",", ";", ".", ")", "and", "who", "of", "from", "is", "was", "—", "–", "―")
                || words.is(before, "(") && words.is(after, ")") && number.low().intValue() > 15;
        if (words.is(before, ",") && words.isAny(after, ",", ";", ".") && words.isWord(before - 1) && !words.capitalised(before - 1)
                && People.isSingular(then ? Nouns.lemma(words.lower(before - 1)) : words.lower(before - 1)) && words.sameSentence(before, number.first()) && !listed(after)) {
            return Ages.age(draft, "a", after, "age.apposed");
        }
        if (!aside || !words.capitalised(before - 1) || !words.sameSentence(before, number.first())) {
            return false;
        }
        boolean named = words.capitalised(before - 2) || words.token(before - 1).text().length() > 2
                && words.isAny(after, ",", ";", ".", "—", "–", "―") && words.is(before, ",");
        return named && !isMonth(words.lower(before - 1))
                && !listed(after) && Ages.age(draft, "a", after, "age.apposed");
    }

    /** "Nick Berg 44 said", in a text without commas: a full name and what only a person does. */
    private boolean bare(NumberExpression number, int after) {
        int name = number.first() - 1;
        return number.low().intValue() > YOUNGEST && words.in(after, PERSONAL) && words.capitalised(name) && words.capitalised(name - 1)
                && words.sameSentence(name - 1, number.first()) && !isMonth(words.lower(name)) && !NounPhrases.isStop(words.lower(name - 1))
                && words.token(name).text().length() > 2;
    }

    /** "Boeing, 12, ..." in tables of results: another bare number follows at once. */
    private boolean listed(int after) {
        return words.isAny(after, ",", ";", "and") && words.isNumber(after + 1);
    }

    private static boolean isMonth(String word) {
        return TimeWords.month(word) > 0;
    }
}
