package org.tallymark.extraction.attribution;

import java.util.Locale;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Where clauses begin and end, told by punctuation and closed words. */
final class Clauses {

    private static final int DATELINE = 24;
    private static final int HEADING = 60;

    private final Document document;
    private final Quotes quotes;
    private final Adjuncts adjuncts;

    Clauses(Document document, Quotes quotes) {
        this.document = document;
        this.quotes = quotes;
        this.adjuncts = new Adjuncts(document, quotes);
    }

    /** The first token of a sentence after its dateline and bracketed remarks ("Lima, 20 Aug 88 (EFE) -- [Text] The"). */
    int contentStart(Sentence sentence) {
        int start = sentence.first();
        if (sentence.paragraph() <= 4) {
            int dash = Math.max(datelineEnd(sentence), mark(sentence));
            start = dash < 0 ? start : dash;
        }
        while (start < sentence.end() && document.token(start).is("[")) {
            int close = start;
            while (close < sentence.end() && !document.token(close).is("]")) {
                close++;
            }
            if (close == sentence.end()) {
                break;
            }
            start = close + 1;
        }
        return Math.min(start, sentence.end());
    }

    /** The token of the bracketed word that a monitored text opens with ("Radio Reloj in Spanish [Text] The"), or -1. */
    private int mark(Sentence sentence) {
        for (int i = sentence.first(); i + 2 < Math.min(sentence.end(), sentence.first() + HEADING); i++) {
            if (document.token(i).is("[") && document.token(i + 1).isAny("text", "excerpt", "excerpts", "summary") && document.token(i + 2).is("]")) {
                return i;
            }
        }
        return -1;
    }

    /** The token after the dash of a dateline that begins the sentence, or -1. */
    int datelineEnd(Sentence sentence) {
        Token first = document.token(sentence.first());
        if (!first.capitalised()) {
            return -1;
        }
        boolean capitals = first.text().length() > 2 && first.text().equals(first.text().toUpperCase(Locale.ROOT));
        boolean bracket = false;
        boolean comma = false;
        for (int i = sentence.first() + 1; i < Math.min(sentence.end(), sentence.first() + DATELINE); i++) {
            Token token = document.token(i);
            bracket |= token.is(")");
            comma |= token.is(",");
            boolean dated = comma && document.token(i - 1).isNumber() && Grammar.isTime(document.token(i - 2));
            if (Grammar.isDash(token) && token.spaceBefore() && (capitals || bracket || dated)) {
                int after = i + 1;
                while (after < sentence.end() && Grammar.isDash(document.token(after))) {
                    after++;
                }
                return after;
            }
            if (!token.capitalised() && !token.isNumber() && !token.isAny(",", ".", "(", ")", "/", "-", "of", "de", "and")) {
                return -1;
            }
        }
        return -1;
    }

    /** Where the sentence ends for a token: at the end of its quotation if it stands in one, else at the end of the sentence. */
    int limit(int token, Sentence sentence) {
        Quotes.Quote quote = quotes.at(token);
        return quote == null ? sentence.end() : Math.min(sentence.end(), quote.end());
    }

    /** Where it begins, likewise. */
    int origin(int token, Sentence sentence) {
        Quotes.Quote quote = quotes.at(token);
        return quote == null ? contentStart(sentence) : Math.max(contentStart(sentence), quote.inner());
    }

    /** The token after what tells when, where and to whom something was said, or the same token where nothing does. */
    int skipAdjuncts(int start, int to) {
        return adjuncts.skip(start, to);
    }

    /** Where the clause that begins at a token ends. */
    int clauseEnd(int start, int to) {
        Quotes.Quote own = quotes.at(start);
        for (int i = start; i < to - 1; i++) {
            Quotes.Quote quote = quotes.at(i);
            if (quote != null && own == null) {
                i = Math.min(quote.end(), to) - 1;
                if (i > start && i + 2 < to && document.token(i + 1).is(",") && !quotes.inside(i + 2)) {
                    return i + 1;
                }
                continue;
            }
            if (document.token(i).is(",") && i > start && (startsOther(i + 1, to) || document.token(i + 1).isAny("which", "who", "whose", "whom", "where"))) {
                return i;
            }
        }
        return to;
    }

    private boolean startsOther(int i, int to) {
        Token token = document.token(i);
        int next = i + 1;
        while (next < to && Grammar.isAdverb(document.token(next))) {
            next++;
        }
        boolean sameSubject = token.is("but") && next < to && Grammar.isAuxiliary(document.token(next));
        return token.isAny("but", "although", "though") && i + 1 < to && !sameSubject;
    }
}
