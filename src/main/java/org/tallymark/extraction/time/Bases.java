package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/**
 * Knows times that a figure is only measured against, and not dated by: "up 3 per cent from May", "the worst flood of the
 * century", "the best result since 1990".
 */
final class Bases {

    /** How far before its time a superlative may stand. */
    private static final int REACH = 8;
    private static final Set<String> AMOUNTS = Set.of("percent", "%", "cent", "points", "point", "up", "down", "unchanged", "more", "higher",
            "lower", "fewer", "less");
    private static final Set<String> SUPERLATIVES = Set.of("worst", "best", "most", "least", "first", "only", "biggest", "largest", "highest",
            "lowest", "deadliest", "strongest", "weakest", "smallest", "greatest", "fastest", "slowest", "longest", "shortest", "heaviest",
            "hottest", "coldest", "wettest", "driest", "bloodiest", "sharpest", "steepest", "closest", "youngest", "oldest", "widest",
            "deepest", "gravest", "costliest", "earliest", "latest", "record");
    private static final Set<String> SPANS = Set.of("since", "in", "this", "of", "for", "within");

    private final Document document;

    Bases(Document document) {
        this.document = document;
    }

    /** Whether a time is one that others are compared with. */
    boolean holds(TimeExpression time) {
        return isCompared(time) || isRanked(time);
    }

    /** "Up 3 per cent from May", "more than in 2019"; but "from 5 to 7 May" tells when. */
    private boolean isCompared(TimeExpression time) {
        int first = time.first();
        int i = document.isAny(first - 1, "in", "on", "for", "at") ? first - 2 : first - 1;
        if (document.is(i, "from") && document.isAny(time.end() - 1, "earlier", "ago", "before")) {
            return true;
        }
        if (document.is(i, "from")) {
            Token before = document.token(i - 1);
            return before != null && (before.isNumber() || AMOUNTS.contains(before.lower()));
        }
        return document.is(i, "than") || document.is(i, "with") && document.is(i - 1, "compared") || document.is(i, "to") && document.is(i - 1, "compared");
    }

    /** "The worst flood of the century", "the highest level since 1990". */
    private boolean isRanked(TimeExpression time) {
        boolean span = SPANS.contains(document.token(time.first()).lower())
                || time.first() > 0 && SPANS.contains(document.token(time.first() - 1).lower());
        Sentence sentence = document.sentenceAt(time.first());
        for (int i = time.first() - 1; span && i >= Math.max(sentence.first(), time.first() - REACH); i--) {
            Token token = document.token(i);
            if (GoverningTimes.BREAKS.contains(token.lower()) || token.isNumber()) {
                return false;
            }
            if (SUPERLATIVES.contains(token.lower())) {
                return document.isAny(time.first() - 1, "since", "of") || time.time().type() != org.tallymark.extraction.TimeType.DATE
                        || !isDay(time);
            }
        }
        return false;
    }

    private static boolean isDay(TimeExpression time) {
        return time.time().from() != null && time.time().from().equals(time.time().to());
    }
}
