package org.tallymark.export;

/**
 * Keeps a spreadsheet from running text as a formula: a text that begins with a character that starts one, also after
 * spaces, quotes or invisible characters, gets an apostrophe before it. Taking that apostrophe off gives the text back.
 */
final class FormulaGuard {

    /** Also in the full width, which some spreadsheets read alike. */
    private static final String STARTERS = "=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20";

    private FormulaGuard() {}

    /** Null for null. */
    static String guard(String text) {
        return text != null && startsFormula(text) ? "'" + text : text;
    }

    private static boolean startsFormula(String text) {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            if (STARTERS.indexOf(character) >= 0) {
                return true;
            }
            if (!passedOver(character)) {
                return false;
            }
            i += Character.charCount(character);
        }
        return false;
    }

    private static boolean passedOver(int character) {
        return character == '"' || character == '\'' || Character.isWhitespace(character)
                || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.CONTROL;
    }
}
