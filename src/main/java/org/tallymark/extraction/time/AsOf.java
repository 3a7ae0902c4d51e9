package org.tallymark.extraction.time;

import java.util.List;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Reasoned;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells for figures when they hold or when what they count happened, by the dates of their sentence and of the story. */
public final class AsOf {

    /** How many tokens before a time "since" may stand. */
    private static final int OPENING = 8;
    private final Document document;
    private final TimeIndex times;
    private final GoverningTimes governing;
    private final StoryDay story;
    private final EarlierEvents earlier;
    private final Standing standing;

    private AsOf(Document document, List<TimeExpression> times) {
        this.document = document;
        this.times = new TimeIndex(document, times);
        this.governing = new GoverningTimes(document, this.times);
        this.story = new StoryDay(document, this.times);
        this.standing = new Standing(document);
        this.earlier = new EarlierEvents(document, this.times, this.story);
    }

    /**
     * @param times the times of the document, in text order
     */
    public static AsOf of(Document document, List<TimeExpression> times) {
        return new AsOf(document, times);
    }

    /**
     * The TIMEX3 value of when a figure holds, or nothing where the text does not tell. An interval has a slash; what has
     * lasted since a day ends with the day of publication.
     *
     * @param first index of the figure's first token
     * @param end index after its last token
     * @param kind what it states
     */
    public Reasoned at(int first, int end, Kind kind) {
        if (kind == Kind.AGE || kind.isTime()) {
            return Reasoned.NOTHING;
        }
        int own = governing.at(first, end, kind);
        String before = earlier.at(first, own);
        if (before != null) {
            return new Reasoned(before, "asof.earlier-event");
        }
        if (own >= 0) {
            boolean clause = governing.sharesClause(own, first, end);
            return !clause && standing.isHabit(first, end) ? Reasoned.NOTHING : reading(own, clause ? "asof.clause" : "asof.sentence");
        }
        int told = standing.holds(first, end) ? -1 : story.at(document.sentenceIndex(first), kind);
        return told < 0 ? Reasoned.NOTHING : reading(told, times.get(told).first() < first ? "asof.story" : "asof.story-ahead");
    }

    /** The value of a time by a rule, but for the intervals after "since" and in "from 1970 to 1986", which have their own. */
    private Reasoned reading(int index, String rule) {
        String value = times.get(index).time().value();
        if (isSince(index) && document.published() != null) {
            return new Reasoned(value + "/" + document.published(), "asof.since");
        }
        if (index + 1 < times.size() && joins(times.get(index), times.get(index + 1))) {
            return new Reasoned(value + "/" + times.get(index + 1).time().value(), "asof.range");
        }
        return index > 0 && joins(times.get(index - 1), times.get(index))
                ? new Reasoned(times.get(index - 1).time().value() + "/" + value, "asof.range") : new Reasoned(value, rule);
    }

    private boolean isSince(int index) {
        TimeExpression time = times.get(index);
        int last = index == 0 ? 0 : times.get(index - 1).end();
        int from = Math.max(last, document.sentenceAt(time.first()).first());
        for (int i = time.first() - 1; i >= Math.max(from, time.first() - OPENING); i--) {
            Token token = document.tokens().get(i);
            if (token.is("since")) {
                return true;
            }
            if (GoverningTimes.BREAKS.contains(token.lower())) {
                return false;
            }
        }
        return false;
    }

    private boolean joins(TimeExpression a, TimeExpression b) {
        return b.first() == a.end() + 1 && document.tokens().get(a.end()).isAny("to", "and", "until", "-", "–")
                && document.isAny(a.first() - 1, "from", "between");
    }
}
