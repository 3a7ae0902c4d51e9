package org.tallymark.extraction.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/**
 * Finds where a counted thing is or happened: the innermost place that its sentence names beside it, else the last one that
 * its paragraph names before it. A place is a name after a preposition of place, or a well-known one. A dateline names none.
 */
public final class PlaceReader {

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "around", "throughout", "across");
    private static final Set<String> WHERE_KNOWN = Set.of("from", "to", "of", "over", "against", "into", "through", "on", "leave", "reach", "capture", "enter", "for");
    private static final Set<String> DIRECTIONS = Set.of("northern", "southern", "eastern", "western", "central", "north", "south", "east", "west",
            "northeastern", "northwestern", "southeastern", "southwestern", "upper", "lower", "downtown", "rural");
    private static final Set<String> HEADS = Set.of("prison", "jail", "border", "highway", "region", "district", "province", "airport", "city", "town", "village",
            "department", "river", "county", "island", "islands", "valley", "neighborhood", "neighbourhood", "suburb", "peninsula", "camp", "port", "area", "square");
    private static final Set<String> DROPPED = Set.of("district", "region", "province", "area", "city", "town", "village", "neighborhood", "neighbourhood", "suburb");
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "el", "al", "and", "-", "upon", "le");
    private static final int LONGEST = 7;
    private static final int LONGEST_SENTENCE = 400;

    private record Place(int first, int end, int after, int preposition) {
    }

    private final Document document;
    private final List<Place>[] bySentence;

    @SuppressWarnings("unchecked")
    private PlaceReader(Document document) {
        this.document = document;
        this.bySentence = new List[document.sentences().size()];
    }

    /** A reader of a text, which reads a sentence when a claim in it is first asked for. */
    public static PlaceReader of(Document document) {
        return new PlaceReader(document);
    }

    /**
     * The innermost place named for a claim, as written and without article, or null.
     *
     * @param first first token of the claim
     * @param end token after its last
     * @param kind what the claim states: a time and an age are nowhere, an amount is only where its sentence says
     */
    public String place(int first, int end, Kind kind) {
        if (kind.isTime() || kind == Kind.AGE) {
            return null;
        }
        int own = document.sentenceIndex(first);
        Place found = beside(in(own), first, end);
        int paragraph = document.sentences().get(own).paragraph();
        boolean counted = kind == Kind.CASUALTIES || kind == Kind.COUNT || kind == Kind.FORCES || kind == Kind.PEOPLE || kind == Kind.RANK;
        for (int s = own - 1; counted && found == null && s >= Math.max(0, own - 8) && document.sentences().get(s).paragraph() == paragraph; s--) {
            List<Place> before = in(s);
            found = before.isEmpty() ? null : before.get(innermost(before));
        }
        return found == null ? null : document.quote(found.first(), found.end());
    }

    /** The nearest place after the claim in its clause, else the nearest before it. */
    private Place beside(List<Place> places, int first, int end) {
        Place before = null;
        for (Place place : places) {
            if (place.preposition() >= end && clear(end, place.preposition())) {
                return place;
            }
            if (place.end() <= first && !aside(place, first)) {
                before = before == null || !continues(before, place) ? place : before;
            }
        }
        return before;
    }

    /** Whether a place only tells where the one before it lies ("Morelia, Caqueta"). */
    private boolean continues(Place outer, Place place) {
        return place.preposition() == outer.after() && document.token(place.preposition()).isAny("of", "in");
    }

    /** Whether a place stands in a relative clause that is closed before the claim. */
    private boolean aside(Place place, int claim) {
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

    private int innermost(List<Place> places) {
        int i = places.size() - 1;
        while (i > 0 && continues(places.get(i - 1), places.get(i))) {
            i--;
        }
        return i;
    }

    private List<Place> in(int sentence) {
        if (bySentence[sentence] == null) {
            bySentence[sentence] = read(document.sentences().get(sentence));
        }
        return bySentence[sentence];
    }

    private List<Place> read(Sentence sentence) {
        List<Place> places = new ArrayList<>();
        if (sentence.end() - sentence.first() > LONGEST_SENTENCE) {
            return places;
        }
        for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
            Token token = document.token(i);
            if (token.type() != TokenType.WORD) {
                continue;
            }
            boolean where = WHERE.contains(token.lower());
            if (where || WHERE_KNOWN.contains(token.lower())) {
                Place place = after(i, sentence.end(), where);
                if (place != null) {
                    places.add(place);
                    i = place.end() - 1;
                }
            }
        }
        return places;
    }

    private Place after(int preposition, int to, boolean anyName) {
        int i = preposition + 1;
        while (i < to && document.token(i).isAny("the", "nearby", "neighboring", "neighbouring", "capital", "city", "town", "village", "state")) {
            i++;
        }
        int first = i;
        while (i < to && DIRECTIONS.contains(document.token(i).lower())) {
            i++;
        }
        int name = i;
        while (i < to && i - name < LONGEST && belongs(i, name)) {
            i++;
        }
        while (i > name && PARTICLES.contains(document.token(i - 1).lower())) {
            i--;
        }
        if (i == name) {
            boolean region = i > first && i < to && document.token(i).isAny("region", "area", "highlands", "coast");
            return region && anyName ? new Place(first, i + 1, i + 1, preposition) : null;
        }
        String lower = document.quote(name, i).toLowerCase(java.util.Locale.ROOT);
        boolean known = Gazetteer.knows(lower);
        Token next = i < to ? document.token(i) : null;
        boolean head = next != null && HEADS.contains(next.lower());
        if (next != null && next.isAny("'s", "'") && !(known && anyName) || !known && !head && (!anyName || !likely(name, i))) {
            return null;
        }
        return new Place(first, head && !DROPPED.contains(next.lower()) ? i + 1 : i, head ? i + 1 : i, preposition);
    }

    private boolean belongs(int i, int name) {
        Token token = document.token(i);
        if (i > name && PARTICLES.contains(token.lower())) {
            return i + 1 < document.size() && document.token(i + 1).capitalised() && !token.is("and") && (!token.is("-") || !token.spaceBefore());
        }
        return token.isWord() && token.capitalised() && !MONTHS.contains(token.lower()) && (i == name || token.lineBefore() == 0);
    }

    /** A name that looks like neither a body, a publication nor a person. */
    private boolean likely(int name, int end) {
        for (int i = name; i < end; i++) {
            String word = document.token(i).lower();
            if (PARTICLES.contains(word)) {
                continue;
            }
            if (BODIES.contains(word) || word.length() < 3 || document.token(i).text().equals(document.token(i).text().toUpperCase(java.util.Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday", "christmas", "easter", "ramadan", "spring", "summer", "autumn", "fall", "winter");
    private static final Set<String> BODIES = Set.of("ministry", "party", "congress", "senate", "parliament", "house", "council", "committee", "commission",
            "court", "times", "post", "journal", "news", "army", "force", "police", "company", "inc", "corp", "bank", "university", "institute", "league", "cup",
            "mr", "mrs", "ms", "dr", "president", "minister", "general", "senator", "act", "amendment", "treaty", "agreement", "war", "english", "spanish",
            "french", "german", "russian", "chinese", "arabic", "twitter", "facebook", "google", "republican", "republicans", "democrat", "democrats",
            "democratic", "american", "americans", "british", "european", "god", "internet", "championship", "championships", "olympics", "series", "part",
            "chapter", "section", "article", "title", "phase", "round", "group", "day", "week", "office", "department's", "this", "these", "his", "her", "our",
            "their", "its", "what", "which", "that", "it", "i", "we", "they", "he", "she", "you", "one", "other", "most", "many", "some", "all", "no", "any");
}
