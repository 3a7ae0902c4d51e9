package org.tallymark.extraction.attribution;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.WordList;

/** The closed classes of English words that bound phrases and clauses. */
final class Grammar {

    static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had",
            "having", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must",
            "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "doesn't", "don't", "didn't", "won't",
            "wouldn't", "shouldn't", "can't", "couldn't", "cannot", "not", "never", "ought", "'ve", "'d", "'ll", "'re", "'m");
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't",
            "weren't", "'re", "'m", "get", "gets", "got");
    static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "by", "for", "with", "from", "to", "about", "against",
            "between", "into", "through", "during", "under", "over", "near", "within", "without", "among", "across",
            "behind", "beyond", "despite", "toward", "towards", "upon", "via", "per", "outside", "inside", "around",
            "like", "regarding", "amid", "onto", "off", "above", "below", "throughout");
    static final Set<String> CLAUSE_OPENERS = Set.of("that", "which", "who", "whom", "whose", "while", "when", "whenever", "where",
            "as", "because", "if", "but", "after", "before", "since", "although", "though", "unless", "until", "whether",
            "than", "so", "then", "yet", "or", "nor", "what", "why", "how", "once", "whereas", "even", "except", "plus");
    static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you", "who", "which");
    static final Set<String> RELATIVES = Set.of("who", "which", "that");
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "these", "those", "his", "her", "its", "their", "our",
            "my", "your", "some", "any", "every", "each", "another", "several", "many", "most", "all", "both", "no", "one",
            "two", "three", "four", "five", "six", "few", "other", "such", "more");
    static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "'s", "'", "whose");
    static final Set<String> TIME_WORDS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "today", "yesterday", "tonight", "tomorrow", "morning", "afternoon", "evening", "night", "week", "month",
            "year", "weekend", "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "recently", "earlier",
            "later", "ago", "now", "last", "early", "late", "mon", "tue", "wed", "thu", "fri", "sat", "sun");
    static final Set<String> ADVERBS = Set.of("also", "later", "earlier", "once", "often", "still", "now", "then", "further", "just",
            "ever", "first", "again", "both", "all", "himself", "herself", "itself", "themselves", "always", "sometimes",
            "thus", "therefore", "nevertheless", "nonetheless", "instead", "too", "separately", "meanwhile", "long",
            "since", "even", "only", "largely", "twice", "soon", "already", "though", "however", "reportedly", "seldom",
            "today", "yesterday", "tonight", "else", "much", "well", "simply", "flatly", "not", "never");

    private static final Set<String> VERBS = WordList.lines("verbs.txt").stream().flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());

    private Grammar() {}

    static boolean isAdverb(Token token) {
        return ADVERBS.contains(token.lower()) || token.lower().endsWith("ly") && !token.capitalised()
                && !token.isAny("family", "assembly", "ally", "tally", "rally", "bully", "anomaly", "monopoly", "butterfly", "jelly", "belly", "lily", "holy", "only", "daily", "weekly", "monthly", "supply", "italy", "july", "reply", "fly");
    }

    /** Whether a word has the form of a past or finite verb. */
    static boolean isFinite(Token token) {
        return !token.capitalised() && (isAuxiliary(token) || token.lower().endsWith("ed") || VERBS.contains(token.lower()));
    }

    static boolean isAuxiliary(Token token) {
        return AUXILIARIES.contains(token.lower()) && !(token.is("may") && token.capitalised());
    }

    static boolean isTime(Token token) {
        return TIME_WORDS.contains(token.lower()) && !token.is("may") || token.isAny("may") && token.capitalised();
    }

    static boolean isDash(Token token) {
        return token.isAny("—", "–", "―", "-");
    }

    static boolean isCloser(Token token) {
        return token.isAny("”", "\"", "’", "''", "»");
    }

    /** Whether a noun phrase can begin here. */
    static boolean beginsNoun(Token token) {
        return token != null && token.isWord() && !token.is("that") && (token.capitalised() || DETERMINERS.contains(token.lower())
                || !PREPOSITIONS.contains(token.lower()) && !CLAUSE_OPENERS.contains(token.lower())
                        && !AUXILIARIES.contains(token.lower()) && !isAdverb(token));
    }
}
