package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.number.NumberWords;
import org.tallymark.extraction.text.Token;

/** Knows names of firms, singers and series that a number belongs to whatever the sentence counts: "3M", "50 Cent", "Formula 1". */
final class BrandNames {

    /** What goes by numbers and opens a sentence with them: "Formula 1 fans". */
    private static final Set<String> SERIES = Set.of("formula", "apollo", "voyager", "soyuz", "artemis", "falcon", "windows", "type", "group", "area", "sentinel",
            "hayabusa", "chandrayaan", "gemini", "mariner");
    /** What leads to an amount rather than to a firm: "sold 3M". */
    private static final Set<String> BEFORE_MILLIONS = Set.of("to", "of", "over", "than", "about", "nearly", "some", "hit", "from", "around", "almost",
            "least", "sold", "made", "paid", "spent", "lost", "won", "cost", "has", "had", "have", "raised", "earned", "gained", "added", "shipped", "totaled",
            "totalled", "$", "\u00a3", "\u20ac");
    private static final Set<String> FORMATS = Set.of("480", "720", "1080", "1440", "2160");

    private final Words words;
    private final Amounts amounts;

    BrandNames(Words words, Amounts amounts) {
        this.words = words;
        this.amounts = amounts;
    }

    static boolean isSeries(Token word) {
        return SERIES.contains(word.lower());
    }

    /** "Voyager 1 is", "Alpha 2 has": one thing, which has the number as its name. */
    static boolean isSubject(Words words, int number) {
        String name = words.lower(number - 1);
        return words.isAny(number + 1, "is", "was", "has", "'s") && !name.endsWith("ly") && !name.endsWith("ing")
                && !words.isAny(number - 1, "number", "no", "around", "maybe", "perhaps", "plus");
    }

    /** Where the name ends that the number begins, or -1 where it begins none. */
    int end(NumberExpression number) {
        return isBrand(number) ? words.joins(number.end()) ? number.end() + 2 : number.end() + 1 : isFirm(number) ? number.end() : -1;
    }

    /** "3M said": a firm, where nothing is counted and nothing leads to a million. */
    private boolean isFirm(NumberExpression number) {
        Token m = words.token(number.end() - 1);
        return number.digits() && number.end() == number.first() + 2 && m.text().equals("M") && !m.spaceBefore() && words.token(number.first()).text().equals("3")
                && !amounts.countsNext(number) && !words.in(number.first() - 1, BEFORE_MILLIONS);
    }

    /** "7-Eleven", "50 Cent", "1080p": digits in the name of a shop, a singer or a format. */
    private boolean isBrand(NumberExpression number) {
        int end = number.end();
        Token next = words.token(end);
        if (!amounts.isPlain(number) || next == null) {
            return false;
        }
        boolean eleven = words.joins(end) && words.capitalised(end + 1) && NumberWords.counts(words.lower(end + 1));
        boolean cent = next.text().equals("Cent") && number.low().compareTo(BigDecimal.ONE) > 0;
        return eleven || cent || next.text().equals("p") && FORMATS.contains(words.token(number.first()).text());
    }
}
