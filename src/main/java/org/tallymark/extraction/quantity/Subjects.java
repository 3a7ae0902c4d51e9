package org.tallymark.extraction.quantity;

import java.util.BitSet;
import org.tallymark.extraction.text.Asides;
import org.tallymark.extraction.text.Token;

/** Finds the words before a figure that say what it is a figure of: "the price of oil in Asia rose on Monday to $40". */
final class Subjects {

    /** No longer than this many words. */
    private static final int WORDS = 8;
    /** How many verbs, times and small words may stand between the figure and its subject. */
    private static final int SKIPPED = 16;

    private final Words words;
    private final BitSet times;
    private final Asides asides;

    /**
     * @param times the tokens that time expressions hold
     */
    Subjects(Words words, BitSet times) {
        this.words = words;
        this.times = times;
        this.asides = new Asides(words.document);
    }

    /** Where the way back from a figure ends: at the token after its subject's last, or at another figure. */
    int end(int figure, int floor) {
        boolean infinitive = words.is(figure - 2, "to") && words.isWord(figure - 1) && !words.capitalised(figure - 1);
        int end = infinitive && figure - 2 > floor ? figure - 2 : figure;
        int least = Math.max(floor, words.sentenceFirst(figure));
        for (int i = 0; i < SKIPPED && end > least && isSkipped(end - 1); i++) {
            int opening = words.is(end - 1, ",") ? asides.opening(end - 1) : -1;
            end = opening > least ? opening : end - 1;
        }
        return end;
    }

    /**
     * The subject that ends before a token, or null.
     *
     * @param last the figure before, at which the way back ends unless the subject reaches around it ("sales at 40 shops in Oslo")
     */
    String before(int end, Draft last, int figure) {
        int least = words.sentenceFirst(figure);
        int floor = last == null ? least : Math.max(least, last.end);
        int to = end;
        int first = nominal(to, floor);
        while (first < to) {
            int preposition = preposition(first - 1, least);
            boolean aside = preposition >= 0 && isWhereOrWhen(preposition, first, to);
            if (preposition >= 0 && preposition == floor && floor > least && aside) {
                return around(last, least);
            }
            int outer = preposition < floor ? preposition : nominal(preposition, floor);
            if (outer == preposition) {
                int tail = aside ? behindName(first, to) : first;
                return tail == to ? null : words.document.quote(tail, to);
            }
            if (!aside && to - outer > WORDS) {
                return words.document.quote(first, to);
            }
            to = aside ? preposition : to;
            first = outer;
        }
        return null;
    }

    /** Where the nouns behind a name begin: "in Spain sales rose". */
    private int behindName(int first, int to) {
        int tail = first;
        while (tail < to && words.capitalised(tail)) {
            tail++;
        }
        return tail;
    }

    /** The subject of a figure that the phrase before it with a figure of its own belongs to. */
    private String around(Draft last, int least) {
        int preposition = preposition(nominal(last.first, least) - 1, least);
        int outer = preposition < 0 ? preposition : nominal(preposition, least);
        return outer == preposition ? null : words.document.quote(outer, preposition);
    }

    /** The preposition before a noun phrase, its article skipped, or -1. */
    private int preposition(int i, int least) {
        int at = i >= least && words.isAny(i, "the", "a", "an", "its", "their", "his", "her", "all", "this") ? i - 1 : i;
        return at >= least && words.isAny(at, "of", "for", "in", "at", "on", "from", "to", "near", "across", "between", "against",
                "outside", "inside", "under", "around", "along", "over") ? at : -1;
    }

    private boolean isWhereOrWhen(int preposition, int first, int end) {
        boolean named = words.capitalised(first) && !words.isAny(preposition, "of", "for");
        return named || times.get(end - 1) || words.isAny(preposition, "from", "to", "between", "against") && words.capitalised(first);
    }

    /** Where the nouns that end before a token begin. */
    private int nominal(int end, int least) {
        int first = end;
        while (first > least && first > end - WORDS && (isNominal(first - 1) || isListed(first - 1, least))) {
            first--;
        }
        while (first < end && words.is(first, "'s")) {
            first++;
        }
        return first;
    }

    /** The "and" in "Oslo and Bergen". */
    private boolean isListed(int and, int least) {
        return words.is(and, "and") && and > least && words.capitalised(and - 1) && words.capitalised(and + 1) && !times.get(and - 1);
    }

    private boolean isSkipped(int i) {
        Token token = words.token(i);
        boolean planned = token.isAny("forecast", "set", "due", "likely", "sure", "bound", "plans", "hopes", "aims") && words.is(i + 1, "to");
        return times.get(i) || planned || token.isAny(",", "(", "aside") || token.isWord() && (NounPhrases.isStop(token)
                || NounPhrases.isVerb(token.lower()) || token.lower().endsWith("ed") || token.lower().endsWith("ing") && !isNoun(i)
                || token.lower().endsWith("ly") || token.isAny("worth", "valued", "total", "equal"));
    }

    /** "The price of housing", "spending": what ends in -ing behind an article or a preposition and before no noun. */
    private boolean isNoun(int i) {
        return words.isAny(i, "spending", "housing", "funding", "lending", "borrowing", "trading", "earnings", "advertising", "manufacturing",
                "building", "unemployment", "mining", "fighting", "shipping", "farming", "fishing");
    }

    private boolean isNominal(int i) {
        Token token = words.token(i);
        return token.isWord() && !times.get(i) && (!token.lower().endsWith("ed") || token.capitalised())
                && (token.is("'s") || !NounPhrases.isStop(token) && !NounPhrases.isVerb(token.lower()));
    }
}
