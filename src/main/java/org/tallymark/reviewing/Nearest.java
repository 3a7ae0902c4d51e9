package org.tallymark.reviewing;

/** Finds words in a text again where they stand nearest to a place. */
final class Nearest {

    private Nearest() {}

    /** The UTF-16 offset of the nearest occurrence, or -1 where there is none. */
    static int of(String text, String words, int near) {
        int before = text.lastIndexOf(words, near);
        int after = text.indexOf(words, near);
        if (before < 0 || after < 0) {
            return Math.max(before, after);
        }
        return near - before <= after - near ? before : after;
    }
}
