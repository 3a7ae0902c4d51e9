package org.tallymark.extraction.attribution;

import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells where the words of a speaker begin behind the hearers and where they stop or go on around relative clauses. */
final class ClauseBounds {

    private static final int HEARER = 20;
    private static final int RELATIVE = 14;

    private final Document document;
    private final Quotes quotes;
    private final NounPhrases phrases;

    ClauseBounds(Document document, Quotes quotes, NounPhrases phrases) {
        this.document = document;
        this.quotes = quotes;
        this.phrases = phrases;
    }

    /** The "that" behind the hearers of a message ("told a crowd of 800 in Reno that"), or -1. */
    int message(int hearer, int to) {
        for (int i = hearer; i < Math.min(to - 1, hearer + HEARER); i++) {
            Token token = document.token(i);
            if (token.is("that")) {
                return Grammar.beginsNoun(document.token(i + 1)) || document.token(i + 1).isNumber() || Grammar.PREPOSITIONS.contains(document.token(i + 1).lower()) ? i : -1;
            }
            if (Grammar.isAuxiliary(token) || token.isAny(",", ":", ";", "who", "which") || quotes.inside(i) != quotes.inside(hearer)) {
                return -1;
            }
        }
        return -1;
    }

    /** The "that" behind an aside between commas ("reported, citing officials, that"), or -1. */
    int behindAside(int comma, int to) {
        for (int i = comma + 2; i + 1 < Math.min(to, comma + HEARER); i++) {
            if (document.token(i).is(",")) {
                return document.token(i + 1).is("that") ? i + 1 : -1;
            }
        }
        return -1;
    }

    /** Where a clause goes on behind a relative clause between commas ("the men, who wore masks, numbered 15"); the end if nowhere. */
    int resumed(int comma, int to) {
        if (comma + 1 >= to || !document.token(comma).is(",") || !document.token(comma + 1).isAny("which", "who", "whose", "whom", "where")) {
            return to;
        }
        for (int i = comma + 2; i + 2 < to; i++) {
            Token next = document.token(i + 1);
            boolean goesOn = Grammar.isFinite(next) || next.is("and") && document.token(i + 2).isAny("that", "had", "was", "were", "would", "will");
            if (document.token(i).is(",") && !quotes.inside(i) && goesOn) {
                return i + 1;
            }
        }
        return to;
    }

    /** Whether the clause of a subject hangs on the one after it ("When veterans ask for help, ..."), or is a relative one. */
    boolean subordinate(Range subject, int from) {
        Token first = document.token(subject.first());
        if (subject.end() - subject.first() == 1 && first.isAny("who", "which") && subject.first() > from && document.token(subject.first() - 1).is(",")) {
            return true;
        }
        if (document.token(from).lower().endsWith("ing") && subject.first() > from && comma(from, subject.first()) == subject.first()) {
            return true;
        }
        boolean hangs = document.token(from).isAny("if", "when", "although", "though", "because", "since", "while");
        if (hangs && subject.first() == from + 3 && document.token(from + 1).is(",") && document.token(from + 2).is("as")) {
            return true;
        }
        return subject.first() == from + 1 && document.token(from).isAny("when", "if", "as", "after", "before", "because", "although", "though", "while", "since", "once", "with");
    }

    /** Whether a verb stands in a relative clause that the clause around it goes on behind ("critics, who say it is late, want"). */
    boolean relative(Range subject, int verb, int from) {
        if (subject.first() > from + 1 && document.token(verb - 1).is("who")) {
            return true;
        }
        for (int i = subject.first() - 1; i > from + 1 && i > subject.first() - RELATIVE; i--) {
            Token token = document.token(i);
            if (token.is(",") || quotes.inside(i)) {
                return false;
            }
            if (token.isAny("who", "which", "whose", "where") && document.token(i - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** The first comma outside quotations, or the end of a quotation that closes behind one. */
    int comma(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean closes = document.token(i).is(",") && i + 2 < to && Grammar.isCloser(document.token(i + 1)) && !quotes.inside(i + 2);
            if (document.token(i).is(",") && !quotes.inside(i) || closes) {
                return closes ? i + 2 : i;
            }
        }
        return to;
    }

    /** Whether a subject between commas names who holds the office that opens the sentence ("Its director, Ana Lima, told"). */
    boolean apposed(Range subject, int from) {
        int mark = subject.first() - 1;
        Token before = document.token(mark - 1);
        return document.token(mark).is(",") && document.is(subject.end(), ",") && before.isWord() && phrases.before(mark, from).first() == from
                && !phrases.before(mark, from).isEmpty();
    }
}
