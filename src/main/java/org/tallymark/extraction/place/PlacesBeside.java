package org.tallymark.extraction.place;

import java.util.List;
import org.tallymark.extraction.text.Asides;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Chooses among the places of a figure's own sentence the one that is the figure's. */
final class PlacesBeside {

    private final Document document;
    private final Asides asides;
    private final ReportPlaces reports;

    PlacesBeside(Document document) {
        this.document = document;
        this.asides = new Asides(document);
        this.reports = new ReportPlaces(document);
    }

    /**
     * The place in the figure's own phrase or the nearest after it in its clause, else the nearest before it; those that
     * only tell from where, for whom or against whom come last.
     */
    PlaceNames.Place of(List<PlaceNames.Place> places, int first, int end) {
        PlaceNames.Place before = null;
        PlaceNames.Place far = null;
        PlaceNames.Place weak = null;
        for (PlaceNames.Place place : places) {
            boolean apposed = document.is(place.after(), ",") && place.after() + 1 == first;
            if (!apposed && (reports.holds(place, first, end) || asides.apart(place.first(), first))) {
                continue;
            }
            if (place.first() > first && place.end() <= end) {
                return place;
            }
            boolean behind = place.preposition() >= end && !isReference(place, end, before) && clear(end, place);
            if (!behind && place.end() > first) {
                continue;
            }
            if (place.weak()) {
                weak = weak == null && !(behind && counts(end, place.preposition())) ? place : weak;
            } else if (!behind) {
                before = before == null || !continues(before, place) ? place : before;
            } else if (leavesClause(end, place.preposition())) {
                far = far == null ? place : far;
            } else {
                return place;
            }
        }
        return before != null ? before : far != null ? far : weak;
    }

    /** Whether a place only tells from where a direction is reckoned: "65 km east of Lima". */
    private boolean isReference(PlaceNames.Place place, int end, PlaceNames.Place before) {
        return before != null && place.preposition() == end + 1
                && document.token(end).isAny("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");
    }

    /** Whether a place only tells where the one before it lies ("Morelia, Caqueta"). */
    boolean continues(PlaceNames.Place outer, PlaceNames.Place place) {
        int after = document.is(outer.after(), ",") ? outer.after() + 1 : outer.after();
        return place.preposition() == after && document.token(place.preposition()).isAny("of", "in");
    }

    /** Whether nothing begins between a figure and a place that has its own figures: "12 died, and in Spain 9 were hurt". */
    private boolean clear(int end, PlaceNames.Place place) {
        int to = place.preposition();
        for (int i = end; i < to; i++) {
            if (document.token(i).isAny(";", "while", "but")) {
                return false;
            }
        }
        return !(document.isAny(to, "in", "at", "near", "outside") && document.isAny(to - 1, "and", "or") && to - 1 > end);
    }

    /** Whether another figure stands between. */
    private boolean counts(int end, int preposition) {
        for (int i = end; i < preposition; i++) {
            if (document.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a place stands in a clause that tells of something else: "to the family of a boy who drowned in Akron". */
    private boolean leavesClause(int end, int preposition) {
        for (int i = end; i < preposition; i++) {
            Token next = document.token(i + 1);
            boolean deed = document.isAny(i, "for", "by", "from", "without") && next != null && next.lower().length() > 4 && next.lower().endsWith("ing");
            if (deed || i > end && document.isAny(i, "who", "whose", "which")) {
                return true;
            }
        }
        return false;
    }
}
