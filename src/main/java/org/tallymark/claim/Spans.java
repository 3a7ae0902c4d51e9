package org.tallymark.claim;

import org.tallymark.article.Snapshot;
import org.tallymark.web.Problem;

/** Checks spans that somebody sends, in code points. */
final class Spans {

    private Spans() {}

    /** A claim's own span: inside the text, not empty, and over no other claim; 409 where that one has the same span. */
    static void check(Integer start, Integer end, Snapshot text, Claim self) {
        if (start == null) {
            throw Problem.badInput("start", "is missing: give the offset of the first character, in code points");
        }
        if (end == null) {
            throw Problem.badInput("end", "is missing: give the offset after the last character, in code points");
        }
        check(start, end, text.length, null);
        Claim.<Claim>find("articleId = ?1 and start < ?2 and end > ?3 and number <> ?4", text.articleId, end, start,
                self.number == null ? 0 : self.number).firstResultOptional().ifPresent(other -> {
                    throw overlap(other, start, end);
                });
    }

    private static Problem overlap(Claim other, int start, int end) {
        return other.start == start && other.end == end
                ? Problem.conflict("This span is claim " + other.id() + " already.", ClaimJson.Short.of(other))
                : Problem.badInput("start", "overlaps " + other.id() + ", “" + other.quote
                        + "”: correct that one instead");
    }

    /** @param at the field that holds start and end, null where the request itself does; both null is no span */
    static void check(Integer start, Integer end, int length, String at) {
        String prefix = at == null ? "" : at + ".";
        if ((start == null) != (end == null)) {
            throw Problem.badInput(prefix + (start == null ? "start" : "end"), "is missing: a span has both");
        }
        if (start == null) {
            return;
        }
        if (start < 0) {
            throw Problem.badInput(prefix + "start", "must not be negative");
        }
        if (end <= start) {
            throw Problem.badInput(prefix + "end", "must be after start: a span holds at least one character");
        }
        if (end > length) {
            throw Problem.badInput(prefix + "end", "is beyond the end of the text, which has " + length + " characters");
        }
    }
}
