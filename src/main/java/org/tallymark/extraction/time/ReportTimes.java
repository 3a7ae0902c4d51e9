package org.tallymark.extraction.time;

import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Knows times that tell when something was said, and so not when it happened: "said on Tuesday". */
final class ReportTimes {

    private static final Set<String> REPORTS = Set.of("said", "says", "told", "announced", "reported", "reports", "added", "stated",
            "declared", "confirmed", "claimed", "learned", "quoted", "released", "issued", "statement", "report", "reporters",
            "according", "published", "wrote", "tweeted", "estimated", "warned", "disclosed", "revealed", "acknowledged");

    private final Document document;

    ReportTimes(Document document) {
        this.document = document;
    }

    /** Whether a time is one of a report. */
    boolean holds(TimeExpression time) {
        if (time.namesFullDate() && time.time().from().equals(document.published())) {
            return true;
        }
        Sentence sentence = document.sentenceAt(time.first());
        for (int i = time.first() - 1; i >= Math.max(sentence.first(), time.first() - 3); i--) {
            Token token = document.tokens().get(i);
            if (token.isAny("that", ",", "\"", "“", "in", "after", "and")) {
                break;
            }
            if (REPORTS.contains(token.lower())) {
                return true;
            }
        }
        for (int i = time.end(); i < Math.min(sentence.end(), time.end() + 2); i++) {
            if (document.is(i, ",")) {
                return false;
            }
            if (REPORTS.contains(document.tokens().get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
