package org.tallymark.extraction.text;

import java.util.Set;

/**
 * Knows what a sentence tells by the way: relative clauses between commas, and what something was born, built or published
 * as. Times and places in them say nothing of the rest of the sentence.
 */
public final class Asides {

    /** How far back the opening of an aside is looked for, in tokens. */
    private static final int REACH = 15;
    /** How far behind what was founded or born its time and place may stand, in tokens. */
    private static final int STATED = 8;
    private static final Set<String> RELATIVES = Set.of("which", "who", "whom", "where", "whose");
    /** What tells how something came to be, and nothing of what it does. */
    private static final Set<String> ORIGINS = Set.of("born", "based", "built", "founded", "established", "created", "opened", "launched",
            "released", "published", "completed", "formed", "headquartered", "introduced", "written", "signed", "adopted", "enacted",
            "made", "discovered", "elected", "appointed", "raised", "educated", "speaking", "registered", "incorporated", "invented", "designed");
    /** Those of them that need no comma: "a tower built in 1967". */
    private static final Set<String> PLAIN = Set.of("born", "based", "built", "founded", "headquartered", "published", "released");
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "is", "are", "been", "be", "being", "has", "have", "had", "not");
    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "by", "near", "outside", "under", "up", "to", "here", "there");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’");

    private final Document document;

    public Asides(Document document) {
        this.document = document;
    }

    /** Whether a word, in small letters, tells how something came to be ("founded"), and nothing of what it does. */
    public static boolean tellsOrigin(String lower) {
        return ORIGINS.contains(lower);
    }

    /** Whether a word, in small letters, opens a relative clause that tells something by the way. */
    public static boolean isRelative(String lower) {
        return RELATIVES.contains(lower);
    }

    /** Whether a token stands in an aside that another of its sentence does not stand in. */
    public boolean apart(int token, int other) {
        return ofOrigin(token, other) || relative(token, other);
    }

    /** "The school, founded in 1872, has ...": token 1872, for what stands outside. */
    private boolean ofOrigin(int token, int other) {
        int from = Math.max(document.sentenceAt(token).first(), token - STATED);
        for (int i = token - 1; i >= from && !document.is(i, ",") && i != other; i--) {
            boolean passive = other > token && AUXILIARIES.contains(document.token(i - 1 < 0 ? i : i - 1).lower()) && ORIGINS.contains(document.token(i).lower());
            if (passive && document.isAny(token - 1, "in", "at", "near", "outside") && joined(token, other)) {
                return true;
            }
            if (isOrigin(i)) {
                return other < i || other > token && (closes(token, other) || !document.is(i - 1, ","));
            }
        }
        return false;
    }

    /** "Was built in 1967 and carries 40 bells"; but "was opened on Monday and 40 came" tells one story. */
    private boolean joined(int token, int other) {
        for (int i = token + 1; i < Math.min(other, token + REACH); i++) {
            if (document.isAny(i, "and", "but")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrigin(int i) {
        Token token = document.token(i);
        Token next = document.token(i + 1);
        if (!ORIGINS.contains(token.lower()) || next == null || !PREPOSITIONS.contains(next.lower())) {
            return false;
        }
        Token before = document.token(i - 1);
        if (i == document.sentenceAt(i).first() || before.is(",")) {
            return true;
        }
        boolean passive = AUXILIARIES.contains(before.lower());
        return passive ? document.isAny(i - 2, "which", "who", "that") : PLAIN.contains(token.lower());
    }

    /** ", which went off in Lviv," for what stands behind the second comma. */
    private boolean relative(int token, int other) {
        if (other < token || !closes(token, other)) {
            return false;
        }
        int from = Math.max(document.sentenceAt(token).first(), token - REACH);
        for (int i = token - 1; i > from; i--) {
            if (document.is(i, ",")) {
                return opens(i);
            }
        }
        return false;
    }

    private boolean closes(int token, int other) {
        for (int i = token + 1; i < Math.min(other, token + REACH); i++) {
            if (document.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(int comma) {
        int next = document.token(comma + 1) != null && QUOTES.contains(document.token(comma + 1).lower()) ? comma + 2 : comma + 1;
        Token word = document.token(next);
        return word != null && (RELATIVES.contains(word.lower()) || isOrigin(next));
    }

    /** The comma that opens the aside which another comma closes, or -1. */
    public int opening(int comma) {
        int from = Math.max(document.sentenceAt(comma).first(), comma - REACH);
        for (int i = comma - 1; i > from; i--) {
            if (document.is(i, ",")) {
                return opens(i) ? i : -1;
            }
        }
        return -1;
    }
}
