package org.tallymark.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Finds the places that a sentence names: names after a preposition of place, and well-known ones after others. */
final class PlaceNames {

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "around", "throughout", "across", "off");
    private static final Set<String> WHERE_KNOWN = Set.of("from", "to", "of", "over", "against", "into", "through", "on", "leave", "reach", "capture", "enter", "for");
    /** What leads to where something comes from, goes to or is aimed at. */
    private static final Set<String> WHENCE = Set.of("from", "to", "against", "for");
    /** What storms and fires do "through" a place. */
    private static final Set<String> SWEPT = Set.of("swept", "tore", "ripped", "raced", "spread", "roared", "rolled", "burned", "sweeping", "tearing");
    /** Behind these "from" leads to the place that a distance is reckoned from. */
    private static final Set<String> DISTANCES = Set.of("meters", "metres", "kilometers", "kilometres", "km", "miles", "yards", "feet");
    private static final int LONGEST_SENTENCE = 400;

    /**
     * A place.
     *
     * @param first its first token
     * @param end token after its last
     * @param after token after what belongs to it ("Belmonte district")
     * @param preposition the token that leads to it, else its first
     * @param weak whether it need not be where what is told happened: "to Spain", "Spain has"
     */
    record Place(int first, int end, int after, int preposition, boolean weak) {
    }

    private final Document document;
    private final PlacesAlone alone;
    private final PlaceSpelling spelling;

    PlaceNames(Document document) {
        this.document = document;
        this.alone = new PlacesAlone(document);
        this.spelling = new PlaceSpelling(document);
    }

    /** The places of a sentence in text order. */
    List<Place> in(Sentence sentence) {
        List<Place> places = new ArrayList<>();
        if (sentence.end() - sentence.first() > LONGEST_SENTENCE) {
            return places;
        }
        for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
            Token token = document.token(i);
            if (token.type() != TokenType.WORD) {
                continue;
            }
            Place named = alone.at(i, sentence.first(), sentence.end());
            if (named != null) {
                places.add(named);
                i = named.end() - 1;
                continue;
            }
            Place told = told(i, sentence.first());
            if (told != null && (places.isEmpty() || places.get(places.size() - 1).first() != told.first())) {
                places.add(told);
            }
            boolean where = WHERE.contains(token.lower()) || token.is("of") && i > sentence.first() + 1 && PlaceWords.AREAS.contains(document.token(i - 1).lower())
                    && document.token(i - 2).is("the");
            if (token.is("of") && isCapitalOf(i, places)) {
                continue;
            }
            boolean measured = token.is("from") && i > sentence.first() && DISTANCES.contains(document.token(i - 1).lower());
            boolean fronted = token.is("on") && (i == sentence.first() || document.is(i - 1, ";"));
            boolean swept = token.isAny("through", "into", "over", "across") && i > sentence.first() && SWEPT.contains(document.token(i - 1).lower());
            if (where || measured || fronted || swept || WHERE_KNOWN.contains(token.lower())) {
                Place place = after(i, sentence.end(), where || measured || fronted || swept);
                if (place != null) {
                    places.add(place);
                    i = place.end() - 1;
                }
            }
        }
        return places;
    }

    /** Whether an "of" leads to where the place before lies: "in Orsk, the capital of Minho". */
    private boolean isCapitalOf(int of, List<Place> places) {
        int comma = document.is(of - 2, "the") ? of - 3 : of - 2;
        return document.isAny(of - 1, "capital", "centre", "center", "outskirts") && !places.isEmpty() && document.is(comma, ",")
                && places.get(places.size() - 1).after() == comma;
    }

    /** The name that an article behind a comma tells to be a town's ("Palmira, a village of 200 people"), or null. */
    private Place told(int article, int from) {
        int comma = article - 1;
        boolean town = document.token(article).isAny("a", "an", "the") && comma > from && document.token(comma).is(",")
                && (PlaceWords.AREAS.contains(document.token(article + 1).lower()) || article + 2 < document.size() && PlaceWords.AREAS.contains(document.token(article + 2).lower()));
        int name = comma;
        while (town && name > from && comma - name < PlaceSpelling.LONGEST && spelling.belongs(name - 1, name)) {
            name--;
        }
        return town && name < comma && spelling.likely(name, comma) ? new Place(name, comma, comma, name, false) : null;
    }

    private Place after(int preposition, int to, boolean where) {
        boolean anyName = where;
        int i = preposition + 1;
        while (i < to && document.token(i).isAny("the", "nearby", "neighboring", "neighbouring", "capital", "city", "town", "village", "state")) {
            i++;
        }
        i += i + 2 < to && PlaceWords.AREAS.contains(document.token(i).lower()) && document.token(i + 1).is("of") ? 1 : 0;
        if (i > preposition + 1 && i + 1 < to && document.token(i).is("of") && PlaceWords.AREAS.contains(document.token(i - 1).lower())) {
            i += document.token(i + 1).is("the") ? 2 : 1;
            anyName = true;
        }
        int first = i;
        while (i < to && PlaceWords.DIRECTIONS.contains(document.token(i).lower())) {
            boolean joined = i + 2 < to && document.token(i + 1).is("and") && PlaceWords.DIRECTIONS.contains(document.token(i + 2).lower());
            i += joined ? 3 : 1;
            first = joined ? i : first;
        }
        int name = i;
        i = spelling.end(name, to);
        if (anyName && i > name && i + 1 < to && document.is(i, "'s") && document.token(i + 1).capitalised()) {
            name = i + 1;
            first = name;
            i = spelling.end(name, to);
        }
        if (i == name) {
            boolean region = i > first && i < to && document.token(i).isAny("region", "area", "highlands", "coast");
            return region && anyName ? new Place(first, i + 1, i + 1, preposition, false) : null;
        }
        if (document.token(preposition).is("of") && preposition > 0 && document.token(preposition - 1).capitalised()) {
            return null;
        }
        boolean within = within(i, to);
        boolean known = spelling.isKnown(name, i);
        boolean apt = spelling.likely(name, i);
        i = listEnd(name, i, to);
        Token next = i < to ? document.token(i) : null;
        boolean head = next != null && PlaceWords.HEADS.contains(next.lower()) && !(next.is("state") && document.is(i + 1, "that"));
        if (next != null && next.isAny("'s", "'") && !(known && anyName) || !known && !head && (!anyName && !within || !apt)) {
            return null;
        }
        return new Place(first, head && !PlaceWords.DROPPED.contains(next.lower()) ? i + 1 : i, head ? i + 1 : i, preposition,
                !anyName && WHENCE.contains(document.token(preposition).lower()));
    }

    /** Whether a name is followed by the greater place that it lies in ("Palmira, Valle Department"). */
    private boolean within(int comma, int to) {
        if (comma + 2 >= to || !document.token(comma).is(",")) {
            return false;
        }
        int i = comma + 1;
        while (i < to && i - comma <= PlaceSpelling.LONGEST && spelling.belongs(i, comma + 1) && !PlaceWords.HEADS.contains(document.token(i).lower())) {
            i++;
        }
        boolean known = i > comma + 1 && spelling.isKnown(comma + 1, i);
        return known || i > comma + 1 && i < to && PlaceWords.HEADS.contains(document.token(i).lower()) && document.token(i).capitalised();
    }

    /** The end of a list of names that an "and" closes ("Santa Ana, Morazan, and San Miguel"), else the end of the one name. */
    private int listEnd(int name, int end, int to) {
        int i = end;
        int names = 1;
        while (names < PlaceSpelling.LONGEST && i + 1 < to) {
            boolean comma = document.token(i).is(",");
            boolean and = document.token(comma ? i + 1 : i).is("and");
            int first = i + (comma ? 1 : 0) + (and ? 1 : 0);
            int last = first;
            while ((comma || and) && last < to && last - first < PlaceSpelling.LONGEST && spelling.belongs(last, first)) {
                last++;
            }
            Token next = last < to ? document.token(last) : null;
            boolean clause = next != null && next.isWord() && !PlaceWords.AFTER_LIST.contains(next.lower()) && !PlaceWords.MONTHS.contains(next.lower()) && !PlaceWords.HEADS.contains(next.lower());
            if (last == first || !spelling.likely(first, last) || and && clause) {
                return end;
            }
            names++;
            i = last;
            if (and) {
                return i;
            }
        }
        return end;
    }
}
