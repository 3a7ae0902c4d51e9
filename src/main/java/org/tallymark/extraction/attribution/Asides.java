package org.tallymark.extraction.attribution;

import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds the part of a sentence that a phrase within it governs: between brackets or dashes, or the clauses that a contrast bounds. */
final class Asides {

    private static final int LONGEST = 30;

    private final Document document;
    private final Quotes quotes;

    Asides(Document document, Quotes quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /** What a phrase at a token governs of its sentence: all of it where the phrase opens it. */
    Range around(int cue, int from, int to) {
        if (cue == from) {
            return new Range(from, to);
        }
        Range relative = relative(cue, from, to);
        if (!relative.isEmpty()) {
            return relative;
        }
        int first = from;
        int end = to;
        boolean dash = false;
        for (int i = cue - 1; i > from && first == from; i--) {
            if (quotes.indexAt(i) != quotes.indexAt(cue)) {
                continue;
            }
            dash = isDash(i);
            if (dash || document.token(i).isAny("(", ";") || contrasts(i)) {
                first = i + 1;
            }
        }
        boolean bracket = first > from && document.token(first - 1).is("(");
        for (int i = cue + 1; i < to && end == to; i++) {
            boolean closes = bracket ? document.token(i).is(")") : dash ? isDash(i) : document.token(i).is(";") || contrasts(i);
            if (closes && quotes.indexAt(i) == quotes.indexAt(cue)) {
                end = i;
            }
        }
        boolean open = (dash || bracket) && end == to;
        return new Range(open ? from : first, end);
    }

    /** An act without what the writer puts between dashes within what is said ("said the pool - 9 meters deep - is safe"). */
    Frame without(Frame frame) {
        Range scope = frame.scope().get(0);
        Frame left = frame;
        int open = -1;
        for (int i = scope.first() + 1; i < scope.end(); i++) {
            if (!parts(i) || quotes.inside(i)) {
                continue;
            }
            boolean closes = open >= 0 && i > open + 1 && i - open < LONGEST;
            left = closes ? left.without(new Range(open, i)) : left;
            open = closes ? -1 : i;
        }
        return left;
    }

    private boolean parts(int i) {
        Token token = document.token(i);
        return Grammar.isDash(token) && (token.spaceBefore() || token.isAny("\u2014", "\u2013"));
    }

    /** The relative clause between commas that a phrase stands in ("tourism, which earns $4 billion according to the bank, fell"). */
    private Range relative(int cue, int from, int to) {
        for (int i = cue - 1; i > from; i--) {
            if (document.token(i).is(",") && !document.token(i - 1).isNumber() || quotes.indexAt(i) != quotes.indexAt(cue)) {
                int end = cue;
                while (end < to && !document.token(end).is(",")) {
                    end++;
                }
                return document.token(i).is(",") && document.token(i + 1).isAny("which", "who", "whose", "where") ? new Range(i + 1, end) : Range.EMPTY;
            }
        }
        return Range.EMPTY;
    }

    /** The token behind what the writer adds about a source between commas ("according to Ana Lima, a broker who has 3 clients,"). */
    int afterApposition(int source, int to) {
        boolean added = source + 1 < to && document.token(source).is(",") && document.token(source + 1).isAny("a", "an", "the", "who", "which", "whose");
        int i = source + 1;
        while (added && i < to && !(document.token(i).is(",") && !document.token(i - 1).isNumber())) {
            i++;
        }
        return added ? i : source;
    }

    private boolean isDash(int i) {
        return Grammar.isDash(document.token(i)) && document.token(i).spaceBefore() && i + 1 < document.size() && document.token(i + 1).spaceBefore()
                || document.token(i).is("\u2014");
    }

    /** ", while ...", ", but ...": another clause that goes its own way. */
    private boolean contrasts(int i) {
        Token next = document.token(i + 1);
        return document.token(i).is(",") && next != null && next.isAny("while", "but", "although", "though", "whereas");
    }
}
