package org.tallymark.extraction.attribution;

import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds whom a verb has as subject where commas or dashes set something off before it ("Rendell, a governor, said"). */
final class Appositions {

    private static final int LONGEST = 45;
    private static final int OFFICE = 7;

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;

    Appositions(Document document, Quotes quotes, NounPhrases phrases) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
    }

    /**
     * The phrase before the first of the marks that set off what follows ("Rendell, who led the party in 2000, agreed").
     *
     * @param mark the last mark before the verb
     * @param from where the sentence begins
     */
    Range subject(int mark, int from) {
        boolean dash = Grammar.isDash(document.token(mark));
        Range best = Range.EMPTY;
        int end = mark;
        for (int i = mark - 1; i > Math.max(from, mark - LONGEST); i--) {
            Token token = document.token(i);
            if (quotes.inside(i) || !(dash ? Grammar.isDash(token) && token.spaceBefore() : token.is(","))) {
                continue;
            }
            if (names(i, end)) {
                return new Range(i + 1, end);
            }
            if (i + 1 < end && apposes(i + 1)) {
                Range before = phrases.before(i, from);
                if (!before.isEmpty() && (best.isEmpty() || !adjunct(before, from))) {
                    best = before;
                    if (document.token(before.first()).capitalised() && before.first() > from && !document.token(before.first() - 1).is(",")
                            || before.first() == from) {
                        return best;
                    }
                }
                end = i;
            }
        }
        return best;
    }

    /** "The president, Ana Lima, said": a name of two words or more that says who holds the office before the comma. */
    boolean names(int mark, int end) {
        if (end - mark < 3 || !office(mark)) {
            return false;
        }
        for (int i = mark + 1; i < end; i++) {
            Token token = document.token(i);
            if (i > mark + 2 && token.isAny("of", "at", "from") && document.token(i - 1).capitalised() && document.token(i - 2).capitalised() && document.token(end - 1).capitalised()) {
                return true;
            }
            boolean initial = token.is(".") && !token.spaceBefore();
            boolean name = i >= end - 2 || token.capitalised();
            if (!initial && (!token.isWord() || name && !token.capitalised() || !name && !described(i, mark + 1) || Grammar.PREPOSITIONS.contains(token.lower()))) {
                return false;
            }
        }
        return !Grammar.DETERMINERS.contains(document.token(mark + 1).lower());
    }

    /** A word that says what somebody is before their name ("Spanish citizen Ana Lima"). */
    private boolean described(int i, int first) {
        return i > first && document.token(first).capitalised() || document.token(i + 1).capitalised();
    }

    /** Whether a common noun stands before the mark, or an office with whatever it is the office of ("the mayor of Porto"). */
    private boolean office(int mark) {
        Token last = document.token(mark - 1);
        if (!last.isWord()) {
            return false;
        }
        if (!last.capitalised()) {
            return true;
        }
        for (int i = mark - 2; i > Math.max(0, mark - OFFICE); i--) {
            Token token = document.token(i);
            if (token.is("of")) {
                Token head = document.token(i - 1);
                return !head.capitalised() && SourceKinds.ofTitle(head.lower()) != null;
            }
            if (!token.capitalised() && !token.is("the")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase before the commas only tells when or where ("Later, Ana Lima, the mayor, said", "In Lisbon, ..."). */
    private boolean adjunct(Range phrase, int from) {
        boolean times = true;
        for (int i = phrase.first(); i < phrase.end(); i++) {
            times &= Grammar.isTime(document.token(i)) || Grammar.isAdverb(document.token(i));
        }
        return times || phrase.first() > from && Grammar.PREPOSITIONS.contains(document.token(phrase.first() - 1).lower());
    }

    private boolean apposes(int i) {
        Token token = document.token(i);
        return !token.isAny("and", "but", "or", "because", "although", "though", "while", "if") || token.isNumber();
    }
}
