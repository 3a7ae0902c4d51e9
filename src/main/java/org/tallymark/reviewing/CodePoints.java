package org.tallymark.reviewing;

/** A text by its code points, so that a long text is not counted through again for every mark. */
final class CodePoints {

    private final int[] points;

    CodePoints(String text) {
        points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    boolean isLineEnd(int at) {
        return points[at] == '\n';
    }

    String between(int start, int end) {
        return new String(points, start, end - start);
    }
}
