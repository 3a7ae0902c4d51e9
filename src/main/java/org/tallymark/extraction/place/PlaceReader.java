package org.tallymark.extraction.place;

import java.util.List;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Reasoned;
import org.tallymark.extraction.text.Asides;
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
    private final PlacesBeside beside;
    private final ReportPlaces reports;
    private final Asides asides;
    private final List<PlaceNames.Place>[] bySentence;
    private final List<PlaceNames.Place>[] toldBySentence;

    @SuppressWarnings("unchecked")
    private PlaceReader(Document document) {
        this.document = document;
        this.names = new PlaceNames(document);
        this.beside = new PlacesBeside(document);
        this.reports = new ReportPlaces(document);
        this.asides = new Asides(document);
        this.bySentence = new List[document.sentences().size()];
        this.toldBySentence = new List[document.sentences().size()];
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
        PlaceNames.Place found = beside.of(in(own), first, end);
        if (found != null) {
            return named(found, found.first() > first && found.end() <= end ? "place.phrase"
                    : found.first() >= end ? "place.behind" : "place.before");
        }
        boolean victims = kind == Kind.CASUALTIES;
        boolean counted = victims || kind == Kind.COUNT || kind == Kind.FORCES || kind == Kind.PEOPLE || kind == Kind.RANK;
        int paragraph = paragraph(own);
        int back = victims && goesOn(own) ? paragraph - 1 : paragraph;
        for (int s = own - 1; counted && s >= Math.max(0, own - BACK) && paragraph(s) >= back; s--) {
            if (!told(s).isEmpty()) {
                return named(told(s).get(innermost(told(s))), "place.paragraph");
            }
        }
        for (int s = own + 1; victims && s < Math.min(bySentence.length, own + AHEAD) && paragraph(s) == paragraph && goesOn(s); s++) {
            if (!told(s).isEmpty()) {
                return named(told(s).get(0), "place.ahead");
            }
        }
        for (int s = 0; victims && s < own && paragraph(s) == 0; s++) {
            if (!told(s).isEmpty()) {
                return named(told(s).get(0), "place.lead");
            }
        }
        return Reasoned.NOTHING;
    }

    private Reasoned named(PlaceNames.Place place, String rule) {
        return new Reasoned(document.quote(place.first(), place.end()), rule);
    }

    /** Whether a sentence speaks on of what the paragraph before it told ("It killed four men"). */
    private boolean goesOn(int sentence) {
        return document.token(document.sentences().get(sentence).first()).isAny("it", "this", "that", "they", "the", "its");
    }

    private int paragraph(int sentence) {
        return document.sentences().get(sentence).paragraph();
    }

    private int innermost(List<PlaceNames.Place> places) {
        int i = places.size() - 1;
        while (i > 0 && beside.continues(places.get(i - 1), places.get(i))) {
            i--;
        }
        return i;
    }

    /** The places of a sentence where something is told to have happened. */
    private List<PlaceNames.Place> told(int sentence) {
        if (toldBySentence[sentence] == null) {
            toldBySentence[sentence] = happenings(sentence);
        }
        return toldBySentence[sentence];
    }

    private List<PlaceNames.Place> happenings(int sentence) {
        List<PlaceNames.Place> told = in(sentence).stream().filter(place -> !reports.holds(place)
                && !asides.apart(place.first(), document.sentences().get(sentence).end() - 1)).toList();
        List<PlaceNames.Place> strong = told.stream().filter(place -> !place.weak()).toList();
        return strong.isEmpty() ? told : strong;
    }

    private List<PlaceNames.Place> in(int sentence) {
        if (bySentence[sentence] == null) {
            bySentence[sentence] = names.in(document.sentences().get(sentence));
        }
        return bySentence[sentence];
    }
}
