package org.tallymark.extraction.text;

/**
 * A sentence as a run of tokens.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param paragraph the number of the paragraph it stands in, from 0
 */
public record Sentence(int first, int end, int paragraph) {

    public boolean contains(int token) {
        return first <= token && token < end;
    }
}
