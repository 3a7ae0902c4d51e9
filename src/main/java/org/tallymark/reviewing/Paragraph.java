package org.tallymark.reviewing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the article's text that is not empty, cut where marks begin and end.
 *
 * @param number from 1, empty lines not counted
 * @param start offset of its first code point
 */
public record Paragraph(int number, int start, int end, List<Segment> segments) {

    /** @param mark null where the text is plain */
    public record Segment(String text, Mark mark) {

        /** The text, cut where signs turn the direction of reading around, which a person has to see. */
        public List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            Matcher turn = TURN.matcher(text);
            int at = 0;
            while (turn.find()) {
                if (turn.start() > at) {
                    parts.add(new Part(text.substring(at, turn.start()), false));
                }
                parts.add(new Part(turn.group(), true));
                at = turn.end();
            }
            if (at < text.length()) {
                parts.add(new Part(text.substring(at), false));
            }
            return parts;
        }
    }

    /** @param turns whether it is a sign that changes the direction in which what follows is shown, unseen by itself */
    public record Part(String text, boolean turns) {}

    /** Unicode's explicit directional formatting characters. */
    private static final Pattern TURN = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

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
