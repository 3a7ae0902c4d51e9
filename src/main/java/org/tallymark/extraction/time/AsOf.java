package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.TimeType;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Tells for figures when they hold or when what they count happened, by the dates of their sentence and of the story. */
public final class AsOf {

    private static final int FAR = 60;
    /** How many times before and after a figure are looked at; all of a long sentence would cost its square. */
    private static final int NEIGHBOURS = 8;
    private static final int BOUNDARY = 12;
    /** How many sentences the day of an event holds on for. */
    private static final int REACH = 8;
    /** Periods of more days than this hold only in the paragraph that names them. */
    private static final int LONG = 8;
    private static final Set<String> REPORTS = Set.of("said", "says", "told", "announced", "reported", "reports", "added", "stated",
            "declared", "confirmed", "claimed", "learned", "quoted", "released", "issued", "statement", "report", "reporters",
            "according", "published", "wrote", "tweeted", "estimated", "warned", "disclosed", "revealed", "acknowledged");
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "that", "which", "who", "where", "when", "whose", "while",
            "although", "though", "but", "because", "after", "before", "\"", "“", "”", "``", "''", "(", ")");
    /** Kinds of figures that tell of an event, so that the day of the event holds for them in the sentences that follow. */
    private static final Set<Kind> EVENTS = Set.of(Kind.CASUALTIES, Kind.COUNT, Kind.PEOPLE, Kind.MEASUREMENT, Kind.MONEY);

    private final Document document;
    private final List<TimeExpression> times;
    /** Per sentence the index of its first time, and after the last sentence the number of times. */
    private final int[] firstOf;

    private AsOf(Document document, List<TimeExpression> times) {
        this.document = document;
        this.times = times;
        this.firstOf = new int[document.sentences().size() + 1];
        int at = 0;
        for (int i = 0; i < document.sentences().size(); i++) {
            firstOf[i] = at;
            while (at < times.size() && times.get(at).first() < document.sentences().get(i).end()) {
                at++;
            }
        }
        firstOf[document.sentences().size()] = at;
    }

    /**
     * @param times the times of the document, in text order
     */
    public static AsOf of(Document document, List<TimeExpression> times) {
        return new AsOf(document, times);
    }

    /**
     * The TIMEX3 value of when a figure holds, or null where the text does not tell. An interval has a slash; what has
     * lasted since a day ends with the day of publication.
     *
     * @param first index of the figure's first token
     * @param end index after its last token
     * @param kind what it states
     */
    public String at(int first, int end, Kind kind) {
        if (kind == Kind.AGE || kind.isTime()) {
            return null;
        }
        int sentence = document.sentenceIndex(first);
        int own = nearest(sentence, first, end);
        if (own >= 0) {
            return value(own);
        }
        return EVENTS.contains(kind) && !isStanding(sentence, first, end) ? told(sentence) : null;
    }

    /** Whether a sentence tells of what is so at the time of writing, or of a sum up to then. */
    private boolean isStanding(int sentence, int first, int end) {
        Sentence in = document.sentences().get(sentence);
        for (int i = Math.max(in.first(), first - REACH); i < Math.min(in.end(), end + REACH); i++) {
            Token token = document.tokens().get(i);
            if (i < first && token.isAny("is", "are") || token.is("far") && document.tokens().get(Math.max(0, i - 1)).isAny("so", "thus")) {
                return true;
            }
        }
        return false;
    }

    /** The index of the time that governs a place in a sentence, or -1. */
    private int nearest(int sentence, int first, int end) {
        int best = -1;
        int least = FAR;
        int place = place(sentence, first);
        int last = Math.min(firstOf[sentence + 1], place + NEIGHBOURS);
        for (int k = Math.max(firstOf[sentence], place - NEIGHBOURS); k < last; k++) {
            TimeExpression time = times.get(k);
            if (!isDated(time) || reports(time) || time.first() >= first && time.end() <= end
                    || isAside(time, first)) {
                continue;
            }
            int distance = distance(time, first, end, least);
            if (distance < least) {
                least = distance;
                best = k;
            }
        }
        return best;
    }

    /** The index of the first time of a sentence that does not begin before a token. */
    private int place(int sentence, int token) {
        int low = firstOf[sentence];
        int high = firstOf[sentence + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isDated(TimeExpression time) {
        return time.time().type() != TimeType.DURATION && time.time().type() != TimeType.SET && time.time().from() != null
                && !time.rules().contains("timex.day-assumed");
    }

    /** Whether a time stands in a clause with "which" or "who" that the figure does not stand in. */
    private boolean isAside(TimeExpression time, int first) {
        Sentence sentence = document.sentenceAt(time.first());
        for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - 15); i--) {
            Token token = document.tokens().get(i);
            if (token.is(",") || i == first) {
                return false;
            }
            if (token.isAny("which", "who", "whose") && !document.tokens().get(Math.max(0, i - 1)).isAny("in", "of")) {
                return first < i || first > time.end();
            }
        }
        return false;
    }

    private int distance(TimeExpression time, int first, int end, int limit) {
        int from = time.first() >= end ? end : time.end();
        int to = time.first() >= end ? time.first() : first;
        int distance = to - from;
        for (int i = from; i < to && distance < limit; i++) {
            distance += BREAKS.contains(document.tokens().get(i).lower()) ? BOUNDARY : 0;
        }
        return distance;
    }

    /** Whether a time tells when something was said, and so not when it happened. */
    private boolean reports(TimeExpression time) {
        if (time.namesFullDate() && time.time().from().equals(document.published())) {
            return true;
        }
        Sentence sentence = document.sentenceAt(time.first());
        for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - 3); i--) {
            Token token = document.tokens().get(i);
            if (token.isAny("that", ",", "\"", "“", "in", "after", "and")) {
                break;
            }
            if (REPORTS.contains(token.lower())) {
                return true;
            }
        }
        for (int i = time.end(); i < Math.min(sentence.end(), time.end() + 2); i++) {
            if (REPORTS.contains(document.tokens().get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The day that the story tells of: the last one named before, else the first in the paragraph after. */
    private String told(int sentence) {
        int paragraph = document.sentences().get(sentence).paragraph();
        for (int i = sentence - 1; i >= Math.max(0, sentence - REACH); i--) {
            boolean near = document.sentences().get(i).paragraph() == paragraph;
            for (int k = firstOf[i + 1] - 1; k >= Math.max(firstOf[i], firstOf[i + 1] - NEIGHBOURS); k--) {
                TimeExpression time = times.get(k);
                if (isDated(time) && !reports(time) && !time.time().from().isAfter(end())
                        && (near || time.time().from().plusDays(LONG).isAfter(time.time().to()))) {
                    return value(k);
                }
            }
        }
        for (int i = sentence + 1; i < Math.min(document.sentences().size(), sentence + 3)
                && document.sentences().get(i).paragraph() == paragraph; i++) {
            for (int k = firstOf[i]; k < Math.min(firstOf[i + 1], firstOf[i] + NEIGHBOURS); k++) {
                TimeExpression time = times.get(k);
                if (isDated(time) && !reports(time) && !time.time().from().isAfter(end())) {
                    return value(k);
                }
            }
        }
        return null;
    }

    private LocalDate end() {
        return document.published() == null ? LocalDate.MAX : document.published();
    }

    /** The value of a time, as an interval after "since" and in "from 1970 to 1986". */
    private String value(int index) {
        TimeExpression time = times.get(index);
        String value = time.time().value();
        Sentence sentence = document.sentenceAt(time.first());
        for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - 8); i--) {
            Token token = document.tokens().get(i);
            if (token.is("since")) {
                return document.published() == null ? value : value + "/" + document.published();
            }
            if (BREAKS.contains(token.lower())) {
                break;
            }
        }
        return range(index, value);
    }

    private String range(int index, String value) {
        TimeExpression time = times.get(index);
        if (index + 1 < times.size() && joins(time, times.get(index + 1), Set.of("from", "between"))) {
            return value + "/" + times.get(index + 1).time().value();
        }
        return index > 0 && joins(times.get(index - 1), time, Set.of("from", "between"))
                ? times.get(index - 1).time().value() + "/" + value : value;
    }

    private boolean joins(TimeExpression a, TimeExpression b, Set<String> openers) {
        return b.first() == a.end() + 1 && document.tokens().get(a.end()).isAny("to", "and", "until", "-", "–")
                && a.first() > 0 && openers.contains(document.tokens().get(a.first() - 1).lower());
    }
}
