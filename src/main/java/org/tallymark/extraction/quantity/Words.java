package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Looks at the tokens of a document without minding its ends. */
final class Words {

    final Document document;

    Words(Document document) {
        this.document = document;
    }

    Token token(int i) {
        return document.token(i);
    }

    boolean is(int i, String word) {
        Token token = document.token(i);
        return token != null && token.is(word);
    }

    boolean isAny(int i, String... words) {
        Token token = document.token(i);
        return token != null && token.isAny(words);
    }

    boolean in(int i, Set<String> words) {
        Token token = document.token(i);
        return token != null && words.contains(token.lower());
    }

    String lower(int i) {
        Token token = document.token(i);
        return token == null ? "" : token.lower();
    }

    boolean isWord(int i) {
        Token token = document.token(i);
        return token != null && token.isWord();
    }

    boolean isNumber(int i) {
        Token token = document.token(i);
        return token != null && token.isNumber();
    }

    boolean capitalised(int i) {
        Token token = document.token(i);
        return token != null && token.isWord() && token.capitalised();
    }

    /** Whether a hyphen joins the tokens on both its sides. */
    boolean joins(int hyphen) {
        Token sign = document.token(hyphen);
        Token after = document.token(hyphen + 1);
        return sign != null && sign.isAny("-", "‑", "–") && !sign.spaceBefore() && after != null && !after.spaceBefore();
    }

    boolean sameSentence(int a, int b) {
        return a >= 0 && b >= 0 && a < document.size() && b < document.size()
                && document.sentenceIndex(a) == document.sentenceIndex(b);
    }

    int sentenceFirst(int i) {
        return document.sentenceAt(i).first();
    }

    int sentenceEnd(int i) {
        return document.sentenceAt(i).end();
    }
}
