package org.tallymark.extraction.place;

import java.util.List;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Reasoned;
import org.tallymark.extraction.text.Document;

/**
 * Finds where a counted thing is or happened: the innermost place that its sentence names beside it, else the last one that
 * its paragraph names before it, for casualties also the next sentences, the paragraph before where they speak on of it, and
 * the first place of the story's lead. A dateline names none.
 */
public final class PlaceReader {

    /** How many sentences back, and one more than ahead, the place of an event is looked for. */
    private static final int BACK = 8;
    private static final int AHEAD = 3;

    private final Document document;
    private final PlaceNames names;
    private final List<PlaceNames.Place>[] bySentence;

    @SuppressWarnings("unchecked")
    private PlaceReader(Document document) {
        this.document = document;
        this.names = new PlaceNames(document);
        this.bySentence = new List[document.sentences().size()];
    }

    /** A reader of a text, which reads a sentence when a claim in it is first asked for. */
    public static PlaceReader of(Document document) {
        return new PlaceReader(document);
    }

    /**
     * The innermost place named for a claim, as written and without article, or nothing.
     *
     * @param first first token of the claim
     * @param end token after its last
     * @param kind what the claim states: a time and an age are nowhere, an amount is only where its sentence says
     */
    public Reasoned place(int first, int end, Kind kind) {
        if (kind.isTime() || kind == Kind.AGE) {
            return Reasoned.NOTHING;
        }
        int own = document.sentenceIndex(first);
        PlaceNames.Place beside = beside(in(own), first, end);
        if (beside != null) {
            return named(beside, beside.first() > first && beside.end() <= end ? "place.phrase"
                    : beside.first() >= end ? "place.behind" : "place.before");
        }
        boolean victims = kind == Kind.CASUALTIES;
        boolean counted = victims || kind == Kind.COUNT || kind == Kind.FORCES || kind == Kind.PEOPLE || kind == Kind.RANK;
        int paragraph = paragraph(own);
        int back = victims && goesOn(own) ? paragraph - 1 : paragraph;
        for (int s = own - 1; counted && s >= Math.max(0, own - BACK) && paragraph(s) >= back; s--) {
            if (!in(s).isEmpty()) {
                return named(in(s).get(innermost(in(s))), "place.paragraph");
            }
        }
        for (int s = own + 1; victims && s < Math.min(bySentence.length, own + AHEAD) && paragraph(s) == paragraph; s++) {
            if (!in(s).isEmpty()) {
                return named(in(s).get(0), "place.ahead");
            }
        }
        for (int s = 0; victims && s < own && paragraph(s) == 0; s++) {
            if (!in(s).isEmpty()) {
                return named(in(s).get(0), "place.lead");
            }
        }
        return Reasoned.NOTHING;
    }

    private Reasoned named(PlaceNames.Place place, String rule) {
        return new Reasoned(document.quote(place.first(), place.end()), rule);
    }

    /** Whether a sentence speaks on of what the paragraph before it told ("It killed four men"). */
    private boolean goesOn(int sentence) {
        return document.token(document.sentences().get(sentence).first()).isAny("it", "this", "that", "they");
    }

    private int paragraph(int sentence) {
        return document.sentences().get(sentence).paragraph();
    }

    /** The place in the claim's own phrase or the nearest after it in its clause, else the nearest before it. */
    private PlaceNames.Place beside(List<PlaceNames.Place> places, int first, int end) {
        PlaceNames.Place before = null;
        for (PlaceNames.Place place : places) {
            boolean inside = place.first() > first && place.end() <= end;
            boolean reference = place.preposition() == end + 1 && document.token(end).isAny("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");
            if (inside || place.preposition() >= end && !(reference && before != null) && clear(end, place.preposition())) {
                return place;
            }
            if (place.end() <= first && !aside(place, first)) {
                before = before == null || !continues(before, place) ? place : before;
            }
        }
        return before;
    }

    /** Whether a place only tells where the one before it lies ("Morelia, Caqueta"). */
    private boolean continues(PlaceNames.Place outer, PlaceNames.Place place) {
        int after = document.is(outer.after(), ",") ? outer.after() + 1 : outer.after();
        return place.preposition() == after && document.token(place.preposition()).isAny("of", "in");
    }

    /** Whether a place stands in a relative clause that is closed before the claim. */
    private boolean aside(PlaceNames.Place place, int claim) {
        boolean closed = false;
        for (int i = place.end(); i < claim; i++) {
            closed |= document.token(i).is(",");
        }
        int from = document.sentenceAt(claim).first();
        for (int i = place.preposition(); closed && i > from; i--) {
            if (document.token(i).is(",")) {
                int next = document.token(i + 1).isAny("\"", "”", "’", "'") ? i + 2 : i + 1;
                return document.token(next).isAny("which", "who", "where", "whose");
            }
        }
        return false;
    }

    private boolean clear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (document.token(i).isAny(";", "while", "but")) {
                return false;
            }
        }
        return true;
    }

    private int innermost(List<PlaceNames.Place> places) {
        int i = places.size() - 1;
        while (i > 0 && continues(places.get(i - 1), places.get(i))) {
            i--;
        }
        return i;
    }

    private List<PlaceNames.Place> in(int sentence) {
        if (bySentence[sentence] == null) {
            bySentence[sentence] = names.in(document.sentences().get(sentence));
        }
        return bySentence[sentence];
    }
}
