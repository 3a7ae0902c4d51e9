package org.tallymark.reviewing;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the article's text that is not empty, cut where marks begin and end.
 *
 * @param number from 1, empty lines not counted
 * @param start offset of its first code point
 */
public record Paragraph(int number, int start, int end, List<Segment> segments) {

    /** @param mark null where the text is plain */
    public record Segment(String text, Mark mark) {}

    /** What the margin says: the claims that are checked, not dates. */
    public List<Mark> notes() {
        return segments.stream().map(Segment::mark).filter(mark -> mark != null && mark.isCheck()).toList();
    }

    /** @param marks in text order; those that are set aside are plain text */
    static List<Paragraph> of(String text, List<Mark> marks) {
        CodePoints points = new CodePoints(text);
        List<Mark> shown = marks.stream().filter(mark -> mark.start() != null && (mark.isCheck() || mark.isDate()))
                .toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        int next = 0;
        int start = 0;
        for (int at = 0; at <= points.length(); at++) {
            if (at < points.length() && !points.isLineEnd(at)) {
                continue;
            }
            if (!points.between(start, at).isBlank()) {
                List<Mark> within = new ArrayList<>();
                while (next < shown.size() && shown.get(next).start() < at) {
                    within.add(shown.get(next++));
                }
                paragraphs.add(new Paragraph(paragraphs.size() + 1, start, at, cut(points, start, at, within)));
            }
            start = at + 1;
        }
        return paragraphs;
    }

    private static List<Segment> cut(CodePoints points, int start, int end, List<Mark> marks) {
        List<Segment> segments = new ArrayList<>();
        int at = start;
        for (Mark mark : marks) {
            int from = Math.max(at, mark.start());
            int to = Math.min(end, mark.end());
            if (from >= to) {
                continue;
            }
            if (from > at) {
                segments.add(new Segment(points.between(at, from), null));
            }
            segments.add(new Segment(points.between(from, to), mark));
            at = to;
        }
        if (at < end) {
            segments.add(new Segment(points.between(at, end), null));
        }
        return segments;
    }
}
