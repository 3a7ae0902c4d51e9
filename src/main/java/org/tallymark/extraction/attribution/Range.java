package org.tallymark.extraction.attribution;

/**
 * A run of tokens.
 *
 * @param first index of its first token
 * @param end index after its last token
 */
record Range(int first, int end) {

    static final Range EMPTY = new Range(0, 0);

    boolean contains(int token) {
        return first <= token && token < end;
    }

    boolean isEmpty() {
        return end <= first;
    }
}
