package org.tallymark.extraction.place;

import java.util.List;
import org.tallymark.extraction.text.Asides;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Chooses among the places of a figure's own sentence the one that is the figure's. */
final class PlacesBeside {

    /** How many tokens behind its name what a place is may have a figure. */
    private static final int APPOSED = 7;
    /** How many places before and behind a figure are looked at; all of a long sentence would cost its square. */
    private static final int NEIGHBOURS = 12;

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
        int next = next(places, first);
        for (PlaceNames.Place place : places.subList(Math.max(0, next - NEIGHBOURS), Math.min(places.size(), next + NEIGHBOURS))) {
            if (isOf(place, first)) {
                return place;
            }
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
                weak = weak == null && !(behind && counts(end, place.preposition())) || !behind ? place : weak;
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

    /** How many places begin before a token. */
    private static int next(List<PlaceNames.Place> places, int token) {
        int next = 0;
        while (next < places.size() && places.get(next).first() < token) {
            next++;
        }
        return next;
    }

    /** "Orsk, a town of 900 people". */
    private boolean isOf(PlaceNames.Place place, int first) {
        int comma = place.after();
        return document.is(comma, ",") && document.isAny(comma + 1, "a", "an", "the") && first > comma && first - comma < APPOSED
                && document.is(first - 1, "of");
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

    /** Whether nothing between shows the place to be another figure's: "12 died and in Orsk 9", "9 in his room and 7 in Orsk". */
    private boolean clear(int end, PlaceNames.Place place) {
        int to = place.preposition();
        boolean own = false;
        for (int i = end; i < to; i++) {
            Token token = document.token(i);
            own |= token.isAny("in", "at", "inside", "near") && document.isAny(i + 1, "his", "her", "its", "their", "a", "an", "the");
            boolean some = token.is("of") && i > end && document.token(i - 1).isNumber() && document.isAny(i + 1, "them", "whom", "those", "these");
            if (token.isAny(";", "while", "but") || some || own && token.isNumber()) {
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

    /** Whether a place stands in a clause that tells of something else: "to a boy who fell in Orsk", "died, and 7 fell in Orsk". */
    private boolean leavesClause(int end, int preposition) {
        boolean joined = false;
        for (int i = end; i < preposition; i++) {
            Token next = document.token(i + 1);
            joined |= document.is(i, ",") && document.isAny(i + 1, "and", "or");
            boolean deed = document.isAny(i, "for", "by", "from", "without") && next != null && next.lower().length() > 4 && next.lower().endsWith("ing");
            if (deed || i > end && document.isAny(i, "who", "whose", "which") || joined && (document.token(i).isNumber() || document.is(i, "one"))) {
                return true;
            }
        }
        return false;
    }
}
