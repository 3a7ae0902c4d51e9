package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.Asides;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Finds the time of a figure's own sentence that governs it: the nearest one, with clauses between counted as distance. */
final class GoverningTimes {

    private static final int FAR = 60;
    /** How many times before and after a figure are looked at; all of a long sentence would cost its square. */
    private static final int NEIGHBOURS = 8;
    private static final int BOUNDARY = 12;
    private static final int JOINT = 4;
    /** What parts clauses. */
    static final Set<String> BREAKS = Set.of(",", ";", ":", "that", "which", "who", "where", "when", "whose", "while",
            "although", "though", "but", "because", "after", "before", "\"", "“", "”", "``", "''", "(", ")");

    private final Document document;
    private final TimeIndex times;
    private final Asides asides;

    GoverningTimes(Document document, TimeIndex times) {
        this.document = document;
        this.times = times;
        this.asides = new Asides(document);
    }

    /**
     * The index of the time that governs a figure, or -1.
     *
     * @param first the figure's first token
     * @param end after its last
     * @param kind what it states; a rank may hold within the time that a superlative is told of
     */
    int at(int first, int end, Kind kind) {
        int sentence = document.sentenceIndex(first);
        int best = -1;
        int least = FAR;
        int place = times.place(sentence, first);
        int last = Math.min(times.first(sentence + 1), place + NEIGHBOURS);
        for (int k = Math.max(times.first(sentence), place - NEIGHBOURS); k < last; k++) {
            TimeExpression time = times.get(k);
            if (!times.dates(k) || time.first() >= first && time.end() <= end || isAside(time, first)
                    || asides.apart(time.first(), first) || kind != Kind.RANK && times.isBase(k)) {
                continue;
            }
            int distance = distance(time, first, end, least);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    /** Whether nothing that parts clauses stands between a figure and a time of its sentence. */
    boolean sharesClause(int index, int first, int end) {
        return breaks(times.get(index), first, end) == 0;
    }

    /** Whether a time stands in a clause with "which" or "who" that the figure does not stand in. */
    private boolean isAside(TimeExpression time, int first) {
        Sentence sentence = document.sentenceAt(time.first());
        for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - 15); i--) {
            Token token = document.tokens().get(i);
            if (token.is(",") || i == first) {
                return false;
            }
            if (token.isAny("which", "who", "whose") && !document.tokens().get(Math.max(0, i - 1)).isAny("in", "of")) {
                return first < i || first > time.end();
            }
        }
        return false;
    }

    private int distance(TimeExpression time, int first, int end, int limit) {
        int tokens = Math.max(time.first() - end, first - time.end());
        return tokens < limit ? tokens + BOUNDARY * breaks(time, first, end) + joints(time, first) + ends(time, end) : tokens;
    }

    /** How many words and signs that part clauses stand between; one that leads to the time, as "before" does, does not. */
    private int breaks(TimeExpression time, int first, int end) {
        boolean behind = time.first() >= end;
        int to = behind ? time.first() : first;
        int breaks = 0;
        for (int i = behind ? end : time.end(); i < to; i++) {
            boolean led = i == to - 1 && behind && document.isAny(i, "before", "after");
            breaks += !led && BREAKS.contains(document.tokens().get(i).lower()) || isDeed(i) ? 1 : 0;
        }
        return breaks;
    }

    /** "For smuggling": a clause of its own. */
    private boolean isDeed(int i) {
        Token next = document.token(i + 1);
        return document.isAny(i, "for", "by", "from", "without") && next != null && next.isWord() && !next.capitalised()
                && next.lower().endsWith("ing") && next.lower().length() > 4;
    }

    /** What it costs a time behind the figure that the verb follows it: "the men who fled on Monday were found on Friday". */
    private int ends(TimeExpression time, int end) {
        return time.first() >= end && document.isAny(time.end(), "was", "were", "is", "are", "has", "have", "had", "will", "would") ? BOUNDARY : 0;
    }

    /** What it costs a time before the figure that "and" stands between: "will close 3 by 2024 and open 5 next year". */
    private int joints(TimeExpression time, int first) {
        for (int i = time.end(); i < first; i++) {
            if (document.is(i, "and")) {
                return JOINT;
            }
        }
        return 0;
    }
}
