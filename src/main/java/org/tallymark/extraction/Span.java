package org.tallymark.extraction;

/**
 * A stretch of a text.
 *
 * @param start first position, in Unicode code points of the text
 * @param end position after the last, in Unicode code points of the text
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span must not be reversed or negative: " + start + ".." + end);
        }
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }
}
