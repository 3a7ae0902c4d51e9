package org.tallymark.extraction.place;

import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells by their words where names of places end, and which names are none of places. */
final class PlaceSpelling {

    /** No name of a place has more tokens. */
    static final int LONGEST = 7;
    /** What "of" and a name may follow within a name: "the Gulf of Oman". */
    private static final Set<String> WATERS = Set.of("gulf", "bay", "strait", "straits", "isle", "cape", "republic", "sea");

    private final Document document;

    PlaceSpelling(Document document) {
        this.document = document;
    }

    /** The token after the name that begins at a token, which is that token where none does. */
    int end(int name, int to) {
        int i = run(name, to);
        boolean of = i > name && i + 1 < to && document.is(i, "of") && WATERS.contains(document.token(i - 1).lower());
        if (of && document.token(i + 1).capitalised()) {
            return run(i + 1, to);
        }
        boolean owned = i > name && i + 1 < to && document.is(i, "'s") && document.token(i + 1).capitalised() && !isKnown(name, i);
        return owned && i + 1 - name < LONGEST ? run(i + 1, to) : i;
    }

    private int run(int name, int to) {
        int i = name;
        while (i < to && i - name < LONGEST && belongs(i, name)) {
            i++;
        }
        while (i > name && PlaceWords.PARTICLES.contains(document.token(i - 1).lower())) {
            i--;
        }
        return i;
    }

    /** Whether a name is that of a well-known place. */
    boolean isKnown(int name, int end) {
        return Gazetteer.knows(document.quote(name, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a token is part of the name that begins at another. */
    boolean belongs(int i, int name) {
        Token token = document.token(i);
        if (i > name && PlaceWords.PARTICLES.contains(token.lower())) {
            boolean article = token.isAny("al", "el") && document.is(i + 1, "-");
            return article || i + 1 < document.size() && document.token(i + 1).capitalised() && !token.is("and")
                    && (!token.is("-") || !token.spaceBefore());
        }
        boolean saint = i > name && token.is(".") && isSaint(i - 1) && i + 1 < document.size() && document.token(i + 1).capitalised();
        return saint || token.isWord() && token.capitalised() && !PlaceWords.MONTHS.contains(token.lower())
                && (i == name || token.lineBefore() == 0);
    }

    private boolean isSaint(int i) {
        return document.isAny(i, "st", "st.", "mt", "mt.", "ft", "ft.");
    }

    /** A name that looks like neither a body, a publication nor a person. */
    boolean likely(int name, int end) {
        for (int i = name; i < end; i++) {
            Token token = document.token(i);
            if (PlaceWords.PARTICLES.contains(token.lower()) || isSaint(i) || token.isAny(".", "'s", "of")) {
                continue;
            }
            if (PlaceWords.BODIES.contains(token.lower()) || token.lower().length() < 3
                    || token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
