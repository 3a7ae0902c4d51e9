package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Knows figures of what is so at the time of writing, of what is still to come, and of sums up to now. */
final class Standing {

    /** How many tokens around a figure show that it is one of the time of writing. */
    private static final int NEAR = 8;
    /** How many tokens before a figure, and within its clause, the verb may stand that shows it. */
    private static final int CLAUSE = 20;
    /** Verbs of what is so, and of what is to come. */
    private static final Set<String> PRESENT = Set.of("is", "are", "will", "'ll", "may", "could", "can", "must", "should", "would", "remain",
            "remains", "employs", "employ", "needs", "need", "expects", "expect", "plans", "plan", "wants", "want", "hopes", "hope", "owns",
            "own", "carries", "holds", "contains", "covers", "serves", "houses", "produces", "sells", "lives", "live", "stands", "costs",
            "amounts", "operates", "exports", "imports", "accounts", "includes", "supplies", "seeks", "faces", "estimates", "lies", "believes",
            "believe", "says", "say", "calls", "offers", "pays", "earns", "runs", "consists", "makes", "attracts", "uses", "receives");
    private static final Set<String> HAVE = Set.of("has", "have");
    /** Units of time behind "a" or "per", by which a figure tells what happens again and again. */
    private static final Set<String> PERIODS = Set.of("day", "week", "month", "year", "hour", "minute", "second", "quarter", "night");

    private final Document document;

    Standing(Document document) {
        this.document = document;
    }

    /** Whether a figure's sentence tells of what is so at the time of writing, or of a sum up to then. */
    boolean holds(int first, int end) {
        Sentence in = document.sentenceAt(first);
        return behindVerb(in, first) || beforeVerb(in, end) || isUpToNow(in, first, end) || isHabit(first, end);
    }

    private boolean behindVerb(Sentence in, int first) {
        for (int i = first - 1; i >= Math.max(in.first(), first - CLAUSE); i--) {
            Token token = document.token(i);
            if (PRESENT.contains(token.lower()) || HAVE.contains(token.lower()) && i >= first - 3 && !isPerfect(i + 1)) {
                return true;
            }
            if (i < first - NEAR && GoverningTimes.BREAKS.contains(token.lower()) || token.is("said")) {
                return false;
            }
        }
        return false;
    }

    /** "Some 300 are missing". */
    private boolean beforeVerb(Sentence in, int end) {
        for (int i = end; i < Math.min(in.end(), end + NEAR); i++) {
            Token token = document.token(i);
            if (token.isAny("are", "is", "remain", "remains", "live", "lives", "will", "may", "could")) {
                return true;
            }
            if (GoverningTimes.BREAKS.contains(token.lower()) || token.isAny("was", "were", "had", "died", "and") || token.lower().endsWith("ed")) {
                return false;
            }
        }
        return false;
    }

    private boolean isPerfect(int i) {
        Token token = document.token(i);
        return token != null && (token.lower().endsWith("ed") || token.isAny("been", "had", "left", "lost", "found", "sent", "fled", "seen", "risen", "fallen"));
    }

    private boolean isUpToNow(Sentence in, int first, int end) {
        for (int i = Math.max(in.first(), first - NEAR); i < Math.min(in.end(), end + NEAR); i++) {
            if (document.is(i, "far") && document.isAny(i - 1, "so", "thus")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure is told for each day or another period: "140,000 cars a day". */
    boolean isHabit(int first, int end) {
        Token last = document.token(end - 1);
        Token next = document.token(end);
        return isPeriod(last, end - 2) && end - 2 > first || next != null && document.isAny(end, "a", "per", "every") && isPeriod(document.token(end + 1), end);
    }

    private boolean isPeriod(Token token, int article) {
        return token != null && PERIODS.contains(token.lower()) && document.isAny(article, "a", "an", "per", "every", "each");
    }
}
