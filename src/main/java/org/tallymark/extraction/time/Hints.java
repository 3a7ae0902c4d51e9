package org.tallymark.extraction.time;

import java.util.HashSet;
import java.util.Set;

/** Tells at an article whether a word of time stands near enough behind it, so that most articles are passed by at once. */
final class Hints {

    private static final int REACH = 7;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their", "some", "all", "each", "every", "one", "many",
            "much", "most", "few", "half", "these", "those", "another", "first", "final", "second");
    private static final Set<String> WORDS = new HashSet<>(Set.of("today", "tonight", "yesterday", "tomorrow", "overnight", "noon", "midday",
            "midnight", "mornings", "afternoons", "evenings", "nights", "weekdays", "weekends", "centuries", "daily", "weekly", "monthly", "yearly",
            "period", "time", "point", "stage", "hours", "past", "dozen", "few", "several", "couple", "many", "twenties", "thirties", "forties",
            "fifties", "sixties", "seventies", "eighties", "nineties", "noughties", "lunchtime"));

    static {
        for (Unit unit : Unit.values()) {
            WORDS.addAll(unit.words());
        }
        WORDS.addAll(TimeWords.all());
        WORDS.addAll(Feasts.first());
    }

    private Hints() {}

    /** Whether nothing behind an article can make it begin a time. */
    static boolean lack(Scan scan, int i) {
        if (!ARTICLES.contains(scan.low(i))) {
            return false;
        }
        for (int k = i + 1; k <= i + REACH; k++) {
            if (scan.number(k) != null || scan.isNumber(k) || WORDS.contains(scan.low(k))) {
                return false;
            }
        }
        return true;
    }
}
