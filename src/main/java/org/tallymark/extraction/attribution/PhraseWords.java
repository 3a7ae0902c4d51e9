package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Tells which words can stand in a noun phrase, at its beginning or between its parts. */
final class PhraseWords {

    private static final Set<String> SHORTENED = Set.of("mr", "mrs", "ms", "dr", "sen", "rep", "gov", "gen", "lt", "col",
            "capt", "sgt", "maj", "prof", "rev", "st", "jr", "sr", "msgr", "adm", "cmdr", "brig", "pres", "hon", "co", "inc", "corp", "ltd");

    private final Document document;

    PhraseWords(Document document) {
        this.document = document;
    }

    /** Whether a token belongs to the phrase that goes on from another token to its end. */
    boolean belongs(int i, int first, int end) {
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

    /** Whether a token can stand within a noun phrase. */
    boolean inPhrase(int i, Token token) {
        String lower = token.lower();
        if (token.isNumber() || token.isAny("'s", "'", "’", "-", "/", "&", "$") || token.type() == TokenType.CODE) {
            return !token.is("-") || !token.spaceBefore() || !document.token(Math.min(i + 1, document.size() - 1)).spaceBefore();
        }
        if (token.is(".")) {
            return i > 0 && !token.spaceBefore() && document.token(i - 1).capitalised() && (document.token(i - 1).text().length() == 1
                    || SHORTENED.contains(document.token(i - 1).lower()));
        }
        boolean opener = token.capitalised() && lower.endsWith("ly") && document.sentenceAt(i).first() == i;
        if (opener && i + 1 < document.size() && document.token(i + 1).isAny("the", "a", "an", "his", "her", "its", "their")) {
            return false;
        }
        if (token.isAny("of", "and", "for") ) {
            return true;
        }
        if (isHandle(token)) {
            return true;
        }
        if (lower.equals("so") && document.is(i + 1, "-")) {
            return true;
        }
        return token.isWord() && !Grammar.CLAUSE_OPENERS.contains(lower) && !Grammar.isAuxiliary(token)
                && !Grammar.PREPOSITIONS.contains(lower) && !Grammar.SUBJECT_PRONOUNS.contains(lower)
                && !(Grammar.isAdverb(token) && !Grammar.isTime(token) && !token.isAny("both", "all", "long", "first"))
                && !(isVerb(lower) && !token.capitalised());
    }

    /** Whether a conjunction or preposition joins two parts of one phrase. */
    boolean joins(int conjunction) {
        Token before = document.token(conjunction - 1);
        Token after = document.token(conjunction + 1);
        return after != null && after.isWord() && (document.token(conjunction).is("of") || after.capitalised() && before.capitalised()
                || document.token(conjunction).is("and") && !after.capitalised() && !before.capitalised()
                        && !Grammar.SUBJECT_PRONOUNS.contains(after.lower()) && Cues.verb(after.lower()) == null);
    }

    private static boolean isVerb(String lower) {
        Cues.Verb verb = Cues.verb(lower);
        return verb != null && !Cues.isNoun(lower) && !Cues.isDocument(lower)
                && (verb.forms().contains(Cues.Form.PAST) && !lower.endsWith("ed") || verb.is(CueKind.SAY) && verb.forms().contains(Cues.Form.PAST)
                        || verb.forms().contains(Cues.Form.THIRD) && verb.is(CueKind.SAY) || lower.equals("say"));
    }

    /** Whether a noun phrase can begin with a token. */
    static boolean begins(Token token) {
        return token.isWord() && !token.isAny("and", "of", "for", "'s", "that") && (Grammar.beginsNoun(token) || token.is("first"))
                || token.isNumber() || token.type() == TokenType.CODE
                || isHandle(token);
    }

    private static boolean isHandle(Token token) {
        return token.type() == TokenType.ADDRESS && token.lower().startsWith("@");
    }
}
