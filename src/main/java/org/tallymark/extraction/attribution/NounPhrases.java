package org.tallymark.extraction.attribution;

import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds the noun phrase before or after a cue by the words that cannot stand in one. No look goes beyond the sentence. */
final class NounPhrases {

    private static final int LONGEST = 16;

    private final Document document;
    private final Quotes quotes;
    private final PhraseWords words;
    private final KnownNames known;

    NounPhrases(Document document, Quotes quotes, KnownNames known) {
        this.document = document;
        this.quotes = quotes;
        this.words = new PhraseWords(document);
        this.known = known;
    }

    /**
     * The noun phrase that ends before a token.
     *
     * @param end token after the phrase
     * @param from where the sentence begins
     * @return its tokens, empty where there is none
     */
    Range before(int end, int from) {
        Range phrase = byGrammar(end, from);
        Range name = known.before(end, from);
        return name.isEmpty() || !phrase.isEmpty() && phrase.first() <= name.first() ? phrase : name;
    }

    /** The same by its words alone. */
    private Range byGrammar(int end, int from) {
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
            if (!words.belongs(i, first, end)) {
                break;
            }
            first = i;
            if (first > from && opensAt(first)) {
                break;
            }
        }
        int relative = relative(first, from);
        if (relative > from && first < end && opensRelative(document.token(first), relative + 1 < first)) {
            Range antecedent = before(relative, from);
            return antecedent.isEmpty() ? new Range(first, end) : new Range(antecedent.first(), end);
        }
        first = afterTime(nearer(first, end), end, from);
        while (first < end && !PhraseWords.begins(document.token(first))) {
            first++;
        }
        boolean participle = first > from && first + 1 < end && document.token(first - 1).is(",") && document.token(first).lower().endsWith("ing") && !document.token(first).capitalised();
        first += participle ? 1 : 0;
        return first < end ? new Range(first, end) : Range.EMPTY;
    }

    /** Whether an article stands here that no preposition, "and" or word of quantity leads to: the phrase goes no further back. */
    private boolean opensAt(int i) {
        Token before = document.token(i - 1);
        return document.token(i).isAny("the", "a", "an") && !Grammar.PREPOSITIONS.contains(before.lower())
                && !before.isAny("and", "or", "&", "all", "both", "half", "such", "than") && !before.capitalised();
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
        Range phrase = fromGrammar(start, to);
        Range name = known.after(start, to);
        return name.end() > phrase.end() ? name : phrase;
    }

    /** The same by its words alone. */
    private Range fromGrammar(int start, int to) {
        if (start >= to || !PhraseWords.begins(document.token(start)) && !document.token(start).isNumber()) {
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
            if (!words.inPhrase(end, token) || Grammar.isTime(token) && !token.isAny("may") && (end + 1 >= to || !document.token(end + 1).capitalised())) {
                break;
            }
            if (token.isAny("and", "of", "for", "&") && (end + 1 >= to || !words.joins(end))) {
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

    /** What opens the phrase where a verb and its own object, or another noun, came along ("the agency released a paper", "a charge his aides"). */
    private int nearer(int first, int end) {
        for (int i = end - 1; i > first + 1; i--) {
            Token noun = document.token(i - 1);
            if (document.token(i).isAny("his", "her", "its", "their") && document.token(first).isAny("a", "an", "the") && noun.isWord() && !noun.capitalised()
                    && !Grammar.PREPOSITIONS.contains(noun.lower()) && !noun.isAny("and", "or", "all", "both", "than")) {
                return i;
            }
            if (document.token(i).isAny("the", "a", "an")) {
                Token before = document.token(i - 1);
                boolean verb = before.lower().endsWith("ed") && !before.capitalised() || Cues.verb(before.lower()) != null && !Cues.isNoun(before.lower());
                return verb ? i : first;
            }
        }
        return first;
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
