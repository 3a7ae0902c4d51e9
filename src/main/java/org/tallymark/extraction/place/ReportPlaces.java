package org.tallymark.extraction.place;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Knows places that tell where something was said, and so not where it happened: "officials in Kyiv said". */
final class ReportPlaces {

    /** How many words may stand between a place and the verb of saying whose subject it belongs to. */
    private static final int SUBJECT = 3;
    /** How many words may stand between a verb of saying or a source and the preposition that leads to the place. */
    private static final int SPEECH = 6;
    private static final Set<String> SAYING = Set.of("said", "says", "told", "added", "announced", "stated", "declared", "warned",
            "estimated", "confirmed", "reported", "acknowledged", "claimed", "disclosed", "ruled", "found", "heard");
    /** Verbs of saying that may have a figure as their object. */
    private static final Set<String> COUNTING = Set.of("reported", "confirmed", "found", "estimated", "announced");
    /** Where things are said, and when: what may stand between "told" and the place. */
    private static final Set<String> OCCASIONS = Set.of("a", "an", "the", "reporters", "journalists", "news", "conference", "briefing",
            "meeting", "interview", "statement", "speech", "television", "radio", "rally", "hearing", "parliament", "on", "at", "here",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "late", "early");

    private final Document document;

    ReportPlaces(Document document) {
        this.document = document;
    }

    /**
     * Whether a place is one of a report and not of a figure.
     *
     * @param first the figure's first token
     * @param end after its last
     */
    boolean holds(PlaceNames.Place place, int first, int end) {
        return place.preposition() != end && (holds(place) || isSpeaker(place, first));
    }

    /** Whether a place is one of a report, whatever figures stand by it. */
    boolean holds(PlaceNames.Place place) {
        return isSource(place.preposition()) || isSpeech(place.preposition()) || isSpeaker(place, -1);
    }

    /** "Officials in Kyiv said"; but what they "reported" in so many words is there: "reported 14 cases". */
    private boolean isSpeaker(PlaceNames.Place place, int figure) {
        for (int i = place.after(); i < place.after() + SUBJECT; i++) {
            Token token = document.token(i);
            if (token == null || !token.isWord() || i == figure) {
                return false;
            }
            if (SAYING.contains(token.lower())) {
                Token next = document.token(i + 1);
                boolean counts = next != null && next.isNumber() && COUNTING.contains(token.lower());
                return place.preposition() > document.sentenceAt(place.first()).first() && !counts;
            }
        }
        return false;
    }

    /** "According to the agency in Brasilia", "citing officials in Tokyo". */
    private boolean isSource(int preposition) {
        int from = document.sentenceAt(preposition).first();
        for (int i = preposition - 1; i >= from && i > preposition - SPEECH - 2 && document.token(i).isWord(); i--) {
            if (document.is(i, "citing") || document.is(i, "to") && document.is(i - 1, "according")) {
                return true;
            }
        }
        return false;
    }

    /** "Told reporters in Cairo", "it said on Monday in Los Gatos". */
    private boolean isSpeech(int preposition) {
        int from = document.sentenceAt(preposition).first();
        for (int i = preposition - 1; i >= from && i > preposition - SPEECH; i--) {
            String word = document.token(i).lower();
            if (SAYING.contains(word)) {
                return true;
            }
            if (!OCCASIONS.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
