package org.tallymark.web;

/** Text that people send, as it can be stored and shown. */
public final class Text {

    private static final char REPLACEMENT = '\uFFFD';

    private Text() {}

    /**
     * The text with NUL and lone surrogates, which no database keeps, replaced by U+FFFD one for one, so that offsets in
     * code points stay. Null for null.
     */
    public static String storable(String text) {
        if (text == null || text.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit))) {
            return text;
        }
        StringBuilder storable = new StringBuilder(text.length());
        text.codePoints().map(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                ? REPLACEMENT : point).forEach(storable::appendCodePoint);
        return storable.toString();
    }

    /** Storable and without white space around it; null where nothing is left. */
    public static String orNull(String text) {
        return text == null || text.isBlank() ? null : storable(text.strip());
    }

    /**
     * Such a text of a bounded length.
     *
     * @param longest in UTF-16 units
     * @throws Problem 400 where it is longer
     */
    public static String orNull(String text, String field, int longest) {
        String some = orNull(text);
        if (some != null && some.length() > longest) {
            throw Problem.badInput(field, "is too long: at most " + longest + " characters");
        }
        return some;
    }
}
