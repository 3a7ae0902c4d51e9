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

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "around", "throughout", "across");
    private static final Set<String> WHERE_KNOWN = Set.of("from", "to", "of", "over", "against", "into", "through", "on", "leave", "reach", "capture", "enter", "for");
    private static final Set<String> DIRECTIONS = Set.of("northern", "southern", "eastern", "western", "central", "north", "south", "east", "west",
            "northeastern", "northwestern", "southeastern", "southwestern", "upper", "lower", "downtown", "rural");
    private static final Set<String> HEADS = Set.of("prison", "jail", "border", "highway", "region", "district", "province", "airport", "city", "town", "village",
            "department", "river", "county", "island", "islands", "valley", "neighborhood", "neighbourhood", "suburb", "peninsula", "camp", "port", "area", "square", "intendancy",
            "commissariat", "municipality", "canton", "state", "street", "avenue", "barracks", "base", "garrison", "volcano", "hill", "farm", "hacienda", "bridge", "university");
    /** What a place is said to be before its name ("the village of Palmira"). */
    private static final Set<String> AREAS = Set.of("village", "town", "city", "municipality", "port", "department", "district", "province", "region", "area",
            "neighborhood", "neighbourhood", "canton", "hamlet", "outskirts", "suburb", "suburbs", "island", "state", "county", "settlement", "community", "zone", "center", "centre", "vicinity", "north", "south", "east", "west", "streets", "slopes");
    private static final Set<String> DROPPED = Set.of("district", "region", "province", "area", "city", "town", "village", "neighborhood", "neighbourhood", "suburb");
    private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "el", "al", "and", "-", "upon", "le");
    /** What may follow the last name of a list; a verb makes that name the next clause's. */
    private static final Set<String> AFTER_LIST = Set.of("in", "on", "at", "after", "before", "during", "since", "when", "where", "by", "to", "from", "for", "with",
            "last", "this", "late", "early", "while", "who", "which", "as", "yesterday", "today", "over", "between", "near");
    private static final int LONGEST = 7;
    private static final int LONGEST_SENTENCE = 400;

    /**
     * A place.
     *
     * @param first its first token
     * @param end token after its last
     * @param after token after what belongs to it ("Belmonte district")
     * @param preposition the token that leads to it
     */
    record Place(int first, int end, int after, int preposition) {
    }

    private final Document document;

    PlaceNames(Document document) {
        this.document = document;
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

    private Place after(int preposition, int to, boolean where) {
        boolean anyName = where;
        int i = preposition + 1;
        while (i < to && document.token(i).isAny("the", "nearby", "neighboring", "neighbouring", "capital", "city", "town", "village", "state")) {
            i++;
        }
        i += i + 2 < to && AREAS.contains(document.token(i).lower()) && document.token(i + 1).is("of") ? 1 : 0;
        if (i > preposition + 1 && i + 1 < to && document.token(i).is("of") && AREAS.contains(document.token(i - 1).lower())) {
            i += document.token(i + 1).is("the") ? 2 : 1;
            anyName = true;
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
        if (document.token(preposition).is("of") && preposition > 0 && document.token(preposition - 1).capitalised()) {
            return null;
        }
        boolean within = within(i, to);
        String lower = document.quote(name, i).toLowerCase(java.util.Locale.ROOT);
        boolean known = Gazetteer.knows(lower);
        boolean apt = likely(name, i);
        i = listEnd(name, i, to);
        Token next = i < to ? document.token(i) : null;
        boolean head = next != null && HEADS.contains(next.lower());
        if (next != null && next.isAny("'s", "'") && !(known && anyName) || !known && !head && (!anyName && !within || !apt)) {
            return null;
        }
        return new Place(first, head && !DROPPED.contains(next.lower()) ? i + 1 : i, head ? i + 1 : i, preposition);
    }

    /** Whether a name is followed by the greater place that it lies in ("Palmira, Valle Department"). */
    private boolean within(int comma, int to) {
        if (comma + 2 >= to || !document.token(comma).is(",")) {
            return false;
        }
        int i = comma + 1;
        while (i < to && i - comma <= LONGEST && belongs(i, comma + 1) && !HEADS.contains(document.token(i).lower())) {
            i++;
        }
        return i > comma + 1 && i < to && HEADS.contains(document.token(i).lower()) && document.token(i).capitalised();
    }

    /** The end of a list of names that an "and" closes ("Santa Ana, Morazan, and San Miguel"), else the end of the one name. */
    private int listEnd(int name, int end, int to) {
        int i = end;
        int names = 1;
        while (names < LONGEST && i + 1 < to) {
            boolean comma = document.token(i).is(",");
            boolean and = document.token(comma ? i + 1 : i).is("and");
            int first = i + (comma ? 1 : 0) + (and ? 1 : 0);
            int last = first;
            while ((comma || and) && last < to && last - first < LONGEST && belongs(last, first)) {
                last++;
            }
            Token next = last < to ? document.token(last) : null;
            boolean clause = next != null && next.isWord() && !AFTER_LIST.contains(next.lower()) && !MONTHS.contains(next.lower()) && !HEADS.contains(next.lower());
            if (last == first || !likely(first, last) || and && clause) {
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
