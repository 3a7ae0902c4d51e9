package org.tallymark.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the sentences of a token list: a line break ends one, and so does a full stop that ends no abbreviation. */
final class SentenceSplitter {

    private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj",
            "capt", "sgt", "cpl", "pvt", "adm", "cmdr", "brig", "rev", "hon", "sen", "rep", "gov", "pres", "st", "jr", "sr",
            "vs", "etc", "inc", "ltd", "co", "corp", "no", "nos", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
            "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "approx",
            "ave", "blvd", "rd", "dept", "est", "fig", "ft", "mt", "art", "sec", "min", "max", "pp", "vol", "messrs", "rs", "tk", "sfr", "shs",
            "ksh", "kshs", "dhs", "rp");

    /** Abbreviations that close a name, behind which a sentence may begin. */
    private static final Set<String> CLOSING = Set.of("inc", "ltd", "co", "corp", "jr", "sr", "etc");

    /** Words that open sentences and no names. */
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "but", "in", "on", "at", "and", "this",
            "that", "these", "those", "there", "his", "her", "their", "its", "some", "more", "meanwhile", "however", "after", "before", "when", "while", "about", "no");

    private SentenceSplitter() {}

    static List<Sentence> sentences(List<Token> tokens) {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        int paragraph = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            boolean line = !last && breaksLine(tokens.get(i), tokens.get(i + 1));
            if (last || line || endsSentence(tokens, i, first)) {
                sentences.add(new Sentence(first, i + 1, paragraph));
                first = i + 1;
                paragraph += line ? 1 : 0;
            }
        }
        return List.copyOf(sentences);
    }

    /** A single line break before a small letter is a wrapped line, not a new paragraph. */
    private static boolean breaksLine(Token before, Token after) {
        return after.lineBefore() > 1 || after.lineBefore() == 1
                && (isTerminal(before) || isCloser(before) || !(after.isWord() && !after.capitalised()));
    }

    private static boolean endsSentence(List<Token> tokens, int i, int first) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        if (!next.spaceBefore() || !beginsSentence(next)) {
            return false;
        }
        if (isTerminal(token)) {
            return !token.is(".") || !isAbbreviation(tokens, i, first) || CLOSING.contains(tokens.get(i - 1).lower()) && OPENERS.contains(next.lower());
        }
        if (isCloser(token)) {
            int inner = i - 1;
            while (inner > first && isCloser(tokens.get(inner))) {
                inner--;
            }
            return inner >= first && isTerminal(tokens.get(inner)) && !(tokens.get(inner).is(".") && isAbbreviation(tokens, inner, first));
        }
        // "... in the U.S. The army" ends, "U.S. Army" does not: only a word that opens sentences tells.
        return token.isWord() && token.text().endsWith(".") && (OPENERS.contains(next.lower()) || token.isAny("a.m.", "p.m.") && next.isAny("\"", "\u201c"));
    }

    private static boolean isAbbreviation(List<Token> tokens, int stop, int first) {
        if (stop == first || tokens.get(stop).spaceBefore()) {
            return false;
        }
        Token word = tokens.get(stop - 1);
        return word.isWord() && (ABBREVIATIONS.contains(word.lower()) && (word.capitalised() || word.lower().length() > 2
                && !word.isAny("sun", "sat", "art", "min", "max", "co", "no")) || word.text().length() == 1
                && word.capitalised() && !word.is("i"));
    }

    private static boolean beginsSentence(Token token) {
        return token.capitalised() || token.isNumber() || token.type() == TokenType.ADDRESS
                || "\"“‘'([—–-•«".contains(token.text());
    }

    private static boolean isTerminal(Token token) {
        return token.isAny(".", "!", "?", "…");
    }

    private static boolean isCloser(Token token) {
        return token.isAny("\"", "”", "’", "'", ")", "]", "»");
    }
}
