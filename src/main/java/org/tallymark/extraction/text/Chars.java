package org.tallymark.extraction.text;

/** Which characters are seen. */
public final class Chars {

    private Chars() {}

    /** Soft hyphen, zero-width characters and direction marks: no reader sees them, so no number ends at them. */
    public static boolean isInvisible(int c) {
        return c == 0xAD || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2069
                || c == 0xFEFF;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** The text between two UTF-16 indexes without its invisible characters. */
    static String visible(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isInvisible(text.charAt(i))) {
                StringBuilder seen = new StringBuilder();
                text.substring(start, end).codePoints().filter(c -> !isInvisible(c)).forEach(seen::appendCodePoint);
                return seen.toString();
            }
        }
        return text.substring(start, end);
    }
}
