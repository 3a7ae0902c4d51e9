package org.tallymark.extraction.place;

import java.util.Set;

/** The words that stand in, before and behind the names of places, and those that names of places do not have. */
final class PlaceWords {

    static final Set<String> DIRECTIONS = Set.of("northern", "southern", "eastern", "western", "central", "north", "south", "east", "west",
            "northeastern", "northwestern", "southeastern", "southwestern", "upper", "lower", "downtown", "rural");
    static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "el", "al", "and", "-", "upon", "le");
    static final Set<String> HEADS = Set.of("prison", "jail", "border", "highway", "region", "district", "province", "airport", "city", "town", "village",
            "department", "river", "county", "island", "islands", "valley", "neighborhood", "neighbourhood", "suburb", "peninsula", "camp", "port", "area", "square", "intendancy",
            "commissariat", "municipality", "canton", "state", "street", "avenue", "barracks", "base", "garrison", "volcano", "hill", "farm", "hacienda", "bridge", "university",
            "station", "stadium", "mosque", "church", "cathedral", "hospital", "mine", "dam", "refinery", "mountains", "lake", "bay", "forest", "ghetto");
    static final Set<String> DROPPED = Set.of("district", "region", "province", "area", "city", "town", "village", "neighborhood", "neighbourhood", "suburb");
    /** What a place is said to be before its name ("the village of Palmira"). */
    static final Set<String> AREAS = Set.of("village", "town", "city", "municipality", "port", "department", "district", "province", "region", "area",
            "neighborhood", "neighbourhood", "canton", "hamlet", "outskirts", "suburb", "suburbs", "island", "state", "county", "settlement", "community", "zone", "center", "centre", "vicinity", "north", "south", "east", "west", "streets", "slopes");
    /** What may follow the last name of a list; a verb makes that name the next clause's. */
    static final Set<String> AFTER_LIST = Set.of("in", "on", "at", "after", "before", "during", "since", "when", "where", "by", "to", "from", "for", "with",
            "last", "this", "late", "early", "while", "who", "which", "as", "yesterday", "today", "over", "between", "near");
    static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "monday", "tuesday", "wednesday",
            "thursday", "friday", "saturday", "sunday", "christmas", "easter", "ramadan", "spring", "summer", "autumn", "fall", "winter");
    static final Set<String> BODIES = Set.of("ministry", "party", "congress", "senate", "parliament", "house", "council", "committee", "commission",
            "court", "times", "post", "journal", "news", "army", "force", "police", "company", "inc", "corp", "bank", "university", "institute", "league", "cup",
            "mr", "mrs", "ms", "dr", "president", "minister", "general", "senator", "act", "amendment", "treaty", "agreement", "war", "english", "spanish",
            "french", "german", "russian", "chinese", "arabic", "twitter", "facebook", "google", "republican", "republicans", "democrat", "democrats",
            "democratic", "american", "americans", "british", "european", "god", "internet", "championship", "championships", "olympics", "series", "part",
            "chapter", "section", "article", "title", "phase", "round", "group", "day", "week", "office", "department's", "this", "these", "his", "her", "our",
            "their", "its", "what", "which", "that", "it", "i", "we", "they", "he", "she", "you", "one", "other", "most", "many", "some", "all", "no", "any");

    private PlaceWords() {}
}
