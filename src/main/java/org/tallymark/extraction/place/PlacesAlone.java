package org.tallymark.extraction.place;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds well-known places that no preposition leads to: "struck Haiti", "the Kobe earthquake", "Spain has", "Italy's". */
final class PlacesAlone {

    private static final int LONGEST = 4;
    /** What an event does to the place where it happens. */
    private static final Set<String> STRIKING = Set.of("hit", "hits", "struck", "strikes", "devastated", "battered", "ravaged", "rocked", "shook",
            "shaken", "shelled", "bombed", "pounded", "lashed", "flooded", "flattened", "swept", "engulfed", "gripped", "crossed", "invaded",
            "inundated", "paralysed", "paralyzed", "reached");
    /** What happens at a place and is named for it. */
    private static final Set<String> EVENTS = Set.of("earthquake", "quake", "bombing", "bombings", "attack", "attacks", "blast", "blasts",
            "explosion", "explosions", "flood", "floods", "fire", "fires", "massacre", "siege", "riots", "shooting", "shootings", "tsunami",
            "hospital", "hospitals", "schools", "airport", "prison", "metro", "subway", "derby", "marathon", "plant", "refinery", "disaster");
    /** What is named for its place, and never for a person or a day. */
    private static final Set<String> BOUND = Set.of("earthquake", "quake", "floods", "siege");
    /** What is told of a place as a whole. */
    private static final Set<String> HAVING = Set.of("has", "had", "have", "recorded", "records", "reported", "reports", "registered", "saw", "lost",
            "suffered", "posted", "counted", "hosts", "hosted", "emitted", "emits", "produced", "produces", "exported", "exports", "imported",
            "imports", "consumes", "consumed", "holds", "needs", "was", "is", "received", "receives", "handled", "handles", "voted", "backed", "detained", "arrested", "built", "opened", "employs",
            "grew", "shrank", "raised", "welcomed", "welcomes", "attracted", "attracts", "elected", "vaccinated", "tested", "added", "generated", "generates", "spends", "spent");
    /** Whose deeds need not be done at home. */
    private static final Set<String> ACTORS = Set.of("army", "forces", "troops", "president", "ministry", "minister", "government", "police",
            "parliament", "team", "king", "leader", "embassy", "ambassador", "air", "navy", "soldiers", "coach", "captain", "foreign", "defence",
            "defense", "prime", "secretary", "delegation", "spokesman", "spokeswoman", "side", "military");

    private final Document document;

    PlacesAlone(Document document) {
        this.document = document;
    }

    /** The place that begins at a token, or null. */
    PlaceNames.Place at(int i, int from, int to) {
        boolean inner = i > from && document.token(i - 1).capitalised() && document.token(i - 1).isWord() && !isArticle(i - 1)
                || document.is(i - 1, ".") && document.isAny(i - 2, "mr", "mrs", "ms", "dr", "sen", "gov", "rep");
        boolean body = i > from + 1 && document.is(i - 1, "of") && document.token(i - 2).capitalised();
        if (!document.token(i).capitalised() || inner || body || isArticle(i)) {
            return null;
        }
        int end = Gazetteer.begins(document.token(i).lower()) ? end(i, to) : -1;
        if (end < 0) {
            return unknown(i, from, to);
        }
        Token next = document.token(end);
        boolean struck = i > from && STRIKING.contains(document.token(i - 1).lower());
        if (struck && !(next != null && next.isAny("'s", "'"))) {
            return new PlaceNames.Place(i, end, end, i - 1, false);
        }
        if (next == null || end >= to) {
            return null;
        }
        if (EVENTS.contains(next.lower())) {
            return new PlaceNames.Place(i, end, end + 1, i, false);
        }
        return HAVING.contains(next.lower()) || next.is("'s") && isOwn(end + 1, to) ? new PlaceNames.Place(i, end, end, i, true) : null;
    }

    /** "The Kobe earthquake", "the Orsk siege": what is named for where it is, whatever the name. */
    private PlaceNames.Place unknown(int i, int from, int to) {
        String name = document.token(i).lower();
        boolean bound = i + 1 < to && BOUND.contains(document.token(i + 1).lower()) && i > from && document.token(i).isWord();
        return bound && !PlaceWords.BODIES.contains(name) && !PlaceWords.MONTHS.contains(name)
                ? new PlaceNames.Place(i, i + 1, i + 2, i, false) : null;
    }

    private boolean isArticle(int i) {
        return document.isAny(i, "the", "a", "an", "another", "this", "that", "one");
    }

    /** The end of the longest well-known name, or -1. */
    private int end(int i, int to) {
        for (int end = Math.min(to, i + LONGEST); end > i; end--) {
            if (document.token(end - 1).capitalised() && Gazetteer.knows(document.quote(i, end).toLowerCase(java.util.Locale.ROOT))) {
                boolean whole = end == to || !document.token(end).capitalised() || !document.token(end).isWord();
                return whole ? end : -1;
            }
        }
        return -1;
    }

    /** Whether what is a place's is no person and no body that acts elsewhere. */
    private boolean isOwn(int first, int to) {
        for (int i = first; i < Math.min(to, first + 3); i++) {
            Token token = document.token(i);
            if (ACTORS.contains(token.lower()) || token.capitalised()) {
                return false;
            }
        }
        return first < to;
    }
}
