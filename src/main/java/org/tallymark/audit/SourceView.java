package org.tallymark.audit;

import java.time.Instant;
import java.util.List;
import org.tallymark.desk.Choice;
import org.tallymark.source.SourceJson;

/**
 * The page of one source.
 *
 * @param about "Outlet · also: MailOnline · owner DMGT"
 * @param mergedInto the source that this one stands for, or null
 * @param all the claims in the part asked for, each of these a number that leads to exactly those claims
 * @param stories leads to the same claims story by story
 * @param laterChanged those that a newer version changed, or that two people found out of date
 * @param needsALook the decided claims that found something, or empty
 * @param errors what was wrong with what was typed, by field
 */
public record SourceView(SourceJson source, String about, Ref mergedInto, List<Choice> as, List<Choice> kinds,
        String from, String to, Line all, Note stories, Line decided, Line open, List<Line> quoted, Outcome quotedRight,
        List<Line> numbers, Outcome numberRight, List<Line> upstream, Line laterChanged,
        List<Look> needsALook, String csv, Form form, boolean checker, boolean editor) {

    public record Ref(Long id, String name) {}

    /** A count that leads to its claims: "3 too high". */
    public record Note(long count, String label, String link) {}

    /**
     * A count with what it counts, and its claims.
     *
     * @param notes how many of them are so in which way
     */
    public record Line(long count, String label, List<Note> notes, String link) {

        private static final long MOST_STROKES = 100;

        /** How many strokes are drawn. */
        public int shown() {
            return (int) Math.min(count, MOST_STROKES);
        }

        public long more() {
            return count - shown();
        }
    }

    /**
     * How many of how many were right.
     *
     * @param likely "likely 34–69 %" from twenty on, else null
     */
    public record Outcome(long right, long of, String likely) {}

    /**
     * A decided claim that found something.
     *
     * @param misquoted whether the finding is that who quoted it did so wrongly
     * @param wrong whether the finding is in the number
     * @param why in the words of the two who decided
     * @param by both of them
     */
    public record Look(String id, String quote, Long article, String story, String quoted, boolean misquoted, String number,
            boolean wrong, String why, Instant decided, String by) {}

    /** What the form holds, and the message beside each field. */
    public record Form(String name, List<Choice> kinds, String aliases, String homepage, String owner, String into,
            String nameWrong, String aliasesWrong, String homepageWrong, String ownerWrong, String intoWrong,
            String wrong) {}
}
