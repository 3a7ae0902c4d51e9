package org.tallymark.extraction.time;

import java.time.LocalDate;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.Asides;
import org.tallymark.extraction.text.Document;

/** Tells the day that a story is telling of at a sentence which names none itself. */
final class StoryDay {

    /** How many sentences the day of an event holds on for. */
    private static final int REACH = 8;
    /** How many sentences ahead the day may be named first, in the same paragraph. */
    private static final int AHEAD = 2;
    /** How many times of a sentence are looked at; all of a long sentence would cost its square. */
    private static final int NEIGHBOURS = 8;
    /** Periods of more days than this hold only in the paragraph that names them. */
    private static final int LONG = 8;

    /** Kinds of figures that tell of an event, so that the day of the event holds for them in the sentences that follow. */
    private static final Set<Kind> EVENTS = Set.of(Kind.CASUALTIES, Kind.COUNT, Kind.PEOPLE, Kind.MEASUREMENT, Kind.MONEY);

    private final Document document;
    private final TimeIndex times;
    private final Asides asides;

    StoryDay(Document document, TimeIndex times) {
        this.document = document;
        this.times = times;
        this.asides = new Asides(document);
    }

    /**
     * The index of the last time named before a figure's sentence, for casualties and things else of the first after it in its
     * paragraph, or -1. A share has only the time of the sentence right before it.
     */
    int at(int sentence, Kind kind) {
        boolean share = kind == Kind.PERCENTAGE;
        if (!share && !EVENTS.contains(kind)) {
            return -1;
        }
        for (int i = sentence - 1; i >= Math.max(0, sentence - (share ? 1 : REACH)); i--) {
            for (int k = times.first(i + 1) - 1; k >= Math.max(times.first(i), times.first(i + 1) - NEIGHBOURS); k--) {
                if (isPast(k) && (sameParagraph(i, sentence) || !share && isShort(times.get(k)))) {
                    return k;
                }
            }
        }
        return kind == Kind.CASUALTIES || kind == Kind.COUNT ? ahead(sentence) : -1;
    }

    private int ahead(int sentence) {
        int last = Math.min(document.sentences().size() - 1, sentence + AHEAD);
        for (int i = sentence + 1; i <= last && sameParagraph(i, sentence); i++) {
            for (int k = times.first(i); k < Math.min(times.first(i + 1), times.first(i) + NEIGHBOURS); k++) {
                if (isPast(k) && isShort(times.get(k))) {
                    return k;
                }
            }
        }
        return -1;
    }

    private boolean isPast(int index) {
        LocalDate end = document.published() == null ? LocalDate.MAX : document.published();
        return times.dates(index) && !times.get(index).time().from().isAfter(end) && !times.isBase(index)
                && !document.isAny(times.get(index).end() - 1, "earlier", "before")
                && !asides.apart(times.get(index).first(), document.sentenceAt(times.get(index).first()).end() - 1);
    }

    private static boolean isShort(TimeExpression time) {
        return time.time().from().plusDays(LONG).isAfter(time.time().to());
    }

    private boolean sameParagraph(int a, int b) {
        return document.sentences().get(a).paragraph() == document.sentences().get(b).paragraph();
    }
}
