package org.tallymark.extraction.text;

/**
 * One token of a text.
 *
 * @param index its place in the document's token list
 * @param start first UTF-16 index in the text
 * @param end UTF-16 index after the last
 * @param text what stands there, without invisible characters
 * @param lower the same in lower case, with straight apostrophes
 * @param type what it is made of
 * @param spaceBefore whether white space parts it from the token before; true for the first
 * @param lineBefore how many line breaks stand between it and the token before
 */
public record Token(int index, int start, int end, String text, String lower, TokenType type, boolean spaceBefore,
        int lineBefore) {

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean isAny(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    public boolean isWord() {
        return type == TokenType.WORD;
    }

    public boolean isNumber() {
        return type == TokenType.NUMBER;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
