package org.tallymark.extraction.attribution;

import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds the noun phrase before or after a cue by the words that cannot stand in one. No look goes beyond the sentence. */
final class NounPhrases {

    private static final int LONGEST = 16;
    private static final java.util.Set<String> SHORTENED = java.util.Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col",
            "capt", "sgt", "maj", "prof", "rev", "st", "jr", "sr", "msgr", "adm", "cmdr", "brig", "pres", "hon", "co", "inc", "corp", "ltd");

    private final Document document;
    private final Quotes quotes;

    NounPhrases(Document document, Quotes quotes) {
        this.document = document;
        this.quotes = quotes;
    }

    /**
     * The noun phrase that ends before a token.
     *
     * @param end token after the phrase
     * @param from where the sentence begins
     * @return its tokens, empty where there is none
     */
    Range before(int end, int from) {
        int last = end - 1;
        if (last < from) {
            return Range.EMPTY;
        }
        Token token = document.token(last);
        if (Grammar.SUBJECT_PRONOUNS.contains(token.lower()) || token.is("that") || token.isAny("this", "everyone", "nobody", "some", "many", "others", "another")) {
            return new Range(last, end);
        }
        int first = end;
        int steps = 0;
        boolean inside = quotes.inside(last);
        while (first > from && steps++ < LONGEST) {
            int i = first - 1;
            if (quotes.inside(i) != inside) {
                break;
            }
            if (document.token(i).isAny(")", "]")) {
                int open = opening(i, from);
                if (open < 0) {
                    break;
                }
                first = open;
                continue;
            }
            if (!belongs(i, first, end)) {
                break;
            }
            first = i;
        }
        int relative = relative(first, from);
        if (relative > from && first < end && opensRelative(document.token(first), relative + 1 < first)) {
            Range antecedent = before(relative, from);
            return antecedent.isEmpty() ? new Range(first, end) : new Range(antecedent.first(), end);
        }
        first = afterTime(nearer(first, end), end, from);
        while (first < end && !beginsPhrase(document.token(first))) {
            first++;
        }
        return first < end ? new Range(first, end) : Range.EMPTY;
    }

    /** The phrase without the day before it: "On Friday Reuters said" names no Friday Reuters. */
    private int afterTime(int first, int end, int from) {
        int start = first;
        for (int i = Math.max(first, from + 1); i + 1 < end; i++) {
            Token next = document.token(i + 1);
            boolean begins = next.capitalised() || Grammar.DETERMINERS.contains(next.lower());
            boolean told = document.token(i - 1).isAny("on", "in", "late", "early") || start == i && i > first;
            if (told && Grammar.isTime(document.token(i)) && (begins || Grammar.isTime(next))) {
                start = i + 1;
            }
        }
        return start;
    }

    /** The run of capitalised words, with "of" between them, that ends in a token. */
    Range name(int last, int from) {
        int first = last;
        while (first > from && last - first < LONGEST && (document.token(first - 1).capitalised() && document.token(first - 1).isWord()
                && !Grammar.DETERMINERS.contains(document.token(first - 1).lower())
                || document.token(first - 1).is("of") && first - 1 > from && document.token(first - 2).capitalised())) {
            first--;
        }
        return new Range(first, last + 1);
    }

    /** The noun phrase that begins at a token, to its head noun or the end of a run of names; empty where there is none. */
    Range after(int start, int to) {
        if (start >= to || !beginsPhrase(document.token(start)) && !document.token(start).isNumber()) {
            return Range.EMPTY;
        }
        Token begin = document.token(start);
        if (Grammar.SUBJECT_PRONOUNS.contains(begin.lower()) || begin.isAny("him", "them", "me", "us", "everyone", "others")) {
            return new Range(start, start + 1);
        }
        int end = start + 1;
        while (end < to && end - start < LONGEST) {
            Token token = document.token(end);
            if (token.is("(") ) {
                break;
            }
            if (!inPhrase(end, token) || Grammar.isTime(token) && !token.isAny("may") && (end + 1 >= to || !document.token(end + 1).capitalised())) {
                break;
            }
            if (token.isAny("and", "of", "for", "&") && (end + 1 >= to || !joins(end))) {
                break;
            }
            end++;
        }
        while (end > start + 1 && document.token(end - 1).isAny("this", "last", "late", "early")) {
            end--;
        }
        return new Range(start, end);
    }

    /** The "who" right before a token, auxiliaries left out, or -1. */
    private int relative(int token, int from) {
        int i = token - 1;
        while (i > from && Grammar.isAuxiliary(document.token(i))) {
            i--;
        }
        return i > from && document.token(i).is("who") && !document.token(i - 1).is(",") ? i : -1;
    }

    /** Whether a verb opens the relative clause, not its subject ("Lampard who won four cups", not "the man who officials say"). */
    private static boolean opensRelative(Token first, boolean auxiliary) {
        return auxiliary || !first.capitalised() && !Grammar.DETERMINERS.contains(first.lower()) && SourceKinds.ofHead(first.lower()) == null && !first.lower().endsWith("s");
    }

    private boolean joins(int conjunction) {
        Token before = document.token(conjunction - 1);
        Token after = document.token(conjunction + 1);
        return after != null && after.isWord() && (document.token(conjunction).is("of") || after.capitalised() && before.capitalised()
                || document.token(conjunction).is("and") && !after.capitalised() && !before.capitalised()
                        && !Grammar.SUBJECT_PRONOUNS.contains(after.lower()) && Cues.verb(after.lower()) == null);
    }

    private boolean belongs(int i, int first, int end) {
        Token token = document.token(i);
        String lower = token.lower();
        if (token.is("and") || token.is("&")) {
            return first < end && i > 0 && (joins(i) || document.token(first).capitalised() && document.token(i - 1).capitalised());
        }
        if (Grammar.PREPOSITIONS.contains(lower)) {
            return !token.capitalised() && first < end && i > 0 && document.token(i - 1).isWord()
                    && !document.token(i - 1).isAny("and", "or", "but", "because", "instead", "out", "due") && !Grammar.isAuxiliary(document.token(i - 1))
                    && !(Cues.verb(document.token(i - 1).lower()) != null && !Cues.isNoun(document.token(i - 1).lower()) && !Cues.isDocument(document.token(i - 1).lower()))
                    && (lower.equals("of") || lower.equals("for") || lower.equals("in") || lower.equals("at")
                            || lower.equals("from") || lower.equals("with") || lower.equals("on") || lower.equals("by") || lower.equals("to")
                            || lower.equals("about") || lower.equals("among") || lower.equals("over") || lower.equals("during"));
        }
        if (Grammar.isAdverb(token) && first < end && document.token(first).lower().endsWith("ed")) {
            return true;
        }
        return inPhrase(i, token);
    }

    private boolean inPhrase(int i, Token token) {
        String lower = token.lower();
        if (token.isNumber() || token.isAny("'s", "'", "’", "-", "/", "&", "$") || token.type() == org.tallymark.extraction.text.TokenType.CODE) {
            return !token.is("-") || !token.spaceBefore() || !document.token(Math.min(i + 1, document.size() - 1)).spaceBefore();
        }
        if (token.is(".")) {
            return i > 0 && !token.spaceBefore() && document.token(i - 1).capitalised() && (document.token(i - 1).text().length() == 1
                    || SHORTENED.contains(document.token(i - 1).lower()));
        }
        if (token.isAny("of", "and", "for") ) {
            return true;
        }
        if (isHandle(token)) {
            return true;
        }
        return token.isWord() && !Grammar.CLAUSE_OPENERS.contains(lower) && !Grammar.isAuxiliary(token)
                && !Grammar.PREPOSITIONS.contains(lower) && !Grammar.SUBJECT_PRONOUNS.contains(lower)
                && !(Grammar.isAdverb(token) && !Grammar.isTime(token) && !token.isAny("both", "all", "long", "first"))
                && !(isVerb(lower) && !token.capitalised());
    }

    private static boolean isVerb(String lower) {
        Cues.Verb verb = Cues.verb(lower);
        return verb != null && !Cues.isNoun(lower) && !Cues.isDocument(lower)
                && (verb.forms().contains(Cues.Form.PAST) && !lower.endsWith("ed") || verb.is(CueKind.SAY) && verb.forms().contains(Cues.Form.PAST)
                        || verb.forms().contains(Cues.Form.THIRD) && verb.is(CueKind.SAY));
    }

    private static boolean beginsPhrase(Token token) {
        return token.isWord() && !token.isAny("and", "of", "for", "'s", "that") && Grammar.beginsNoun(token)
                || token.isNumber() || token.type() == org.tallymark.extraction.text.TokenType.CODE
                || isHandle(token);
    }

    /** The article that opens the phrase where a verb and its own object came along ("the agency released a paper"). */
    private int nearer(int first, int end) {
        for (int i = end - 1; i > first + 1; i--) {
            if (document.token(i).isAny("the", "a", "an")) {
                Token before = document.token(i - 1);
                boolean verb = before.lower().endsWith("ed") && !before.capitalised() || Cues.verb(before.lower()) != null && !Cues.isNoun(before.lower());
                return verb ? i : first;
            }
        }
        return first;
    }

    private static boolean isHandle(Token token) {
        return token.type() == org.tallymark.extraction.text.TokenType.ADDRESS && token.lower().startsWith("@");
    }

    private int opening(int close, int from) {
        for (int i = close - 1; i >= Math.max(from, close - 14); i--) {
            if (document.token(i).isAny("(", "[")) {
                return i;
            }
        }
        return -1;
    }
}
