package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Token;

/** Knows time words that tell no time, since they stand in a title or an idiom: "USA Today", "at the end of the day, ...". */
final class Titles {

    private static final Set<String> DEICTIC = Set.of("today", "tomorrow", "tonight", "this");
    private static final Set<String> VAGUE = Set.of("a", "the", "better", "brighter", "new", "safer", "happier", "cleaner");
    private static final Set<String> SHOWS = Set.of("tv", "show", "shows", "television", "host", "hosts", "comedy", "comedian",
            "comedians", "talk", "talk-show", "snack", "snacks");
    /** How much of a sentence is looked at to tell whether it is a headline. */
    private static final int HEAD = 24;

    private final Scan scan;

    Titles(Scan scan) {
        this.scan = scan;
    }

    /** Whether what looks like a time is none. */
    boolean hold(Draft draft) {
        int i = draft.first();
        return inName(i) || idiom(draft) || isReference(draft) || scan.is(i, "tomorrow") && scan.in(i - 1, VAGUE)
                || scan.is(i, "late") && scan.is(draft.end() - 1, "night") && scan.in(draft.end(), SHOWS);
    }

    /** "The same period" tells a time only with the year behind it. */
    private static boolean isReference(Draft draft) {
        return draft.isDate() && draft.fields().get(Slot.SAME, 0) < 0 && !draft.fields().has(Slot.YEAR) && !draft.fields().has(Slot.UNIT);
    }

    /** A capital behind another where the sentence is no headline: "Russia Today", "CBS This Morning". */
    private boolean inName(int i) {
        if (!scan.in(i, DEICTIC) || !scan.isCapital(i) || !scan.isCapital(i - 1) || scan.is(i, "this") && !scan.isCapital(i + 1)) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (int k = scan.from(); k < Math.min(scan.to(), scan.from() + HEAD); k++) {
            Token token = scan.token(k);
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.capitalised() ? 1 : 0;
            }
        }
        return 4 * capitals < 3 * words;
    }

    /** "At the end of the day, we need peace." */
    private boolean idiom(Draft draft) {
        int i = draft.first();
        return scan.is(i - 1, "at") && scan.is(i, "the") && scan.is(i + 1, "end") && scan.is(i + 4, "day") && draft.end() == i + 5
                && scan.is(i + 5, ",");
    }
}
