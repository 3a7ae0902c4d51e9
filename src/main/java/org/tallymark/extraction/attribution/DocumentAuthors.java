package org.tallymark.extraction.attribution;

import org.tallymark.extraction.text.Document;

/** Finds whose a statement, a report or a poll is in the phrase that names it. */
final class DocumentAuthors {

    private final Document document;

    DocumentAuthors(Document document) {
        this.document = document;
    }

    /** The mention of the author in a phrase, or an empty range where it names none or is no document. */
    Range of(Range core) {
        Range issuer = issuer(core);
        return issuer.isEmpty() ? author(core) : issuer;
    }

    /** A statement, report or poll is its author's, where a name stands in the phrase. */
    private Range author(Range core) {
        int head = head(core);
        head -= head > core.first() && document.token(head).lower().endsWith("ed") ? 1 : 0;
        if (!Cues.isDocument(document.token(head).lower()) || document.token(head).capitalised() && document.sentenceAt(head).first() != head) {
            return Range.EMPTY;
        }
        int end = head;
        while (end > core.first() && !document.token(end - 1).capitalised()) {
            end--;
        }
        int first = end;
        while (first > core.first() && (document.token(first - 1).capitalised() || document.token(first - 1).isAny("of", "'s", ".", "/", "-"))) {
            first--;
        }
        if (first < end && !(end - first == 1 && Grammar.DETERMINERS.contains(document.token(first).lower()))) {
            return new Range(first, end);
        }
        int by = head + 1;
        if (by + 2 < core.end() && document.token(by).lower().endsWith("ed") && document.token(by + 1).is("by")) {
            by++;
        }
        if (by + 1 < core.end() && document.token(by).isAny("by", "from", "of") && !document.token(by + 1).isNumber()) {
            return new Range(by + 1, core.end());
        }
        return Range.EMPTY;
    }

    /** Whoever an object relative says has issued a document ("figures the ministry released"), or an empty range. */
    private Range issuer(Range core) {
        if (core.end() - core.first() < 4 || !document.token(core.end() - 1).lower().endsWith("ed")) {
            return Range.EMPTY;
        }
        for (int i = core.first(); i + 2 < core.end(); i++) {
            if (Cues.isDocument(document.token(i).lower()) && document.token(i + 1).is("the")) {
                return new Range(i + 1, core.end() - 1);
            }
        }
        return Range.EMPTY;
    }

    /** The token of a phrase's head noun: the last, or the one before its first preposition, comma or bracket. */
    int head(Range core) {
        for (int i = core.first() + 1; i < core.end(); i++) {
            if (Grammar.PREPOSITIONS.contains(document.token(i).lower()) || document.token(i).isAny(",", "(")) {
                return i - 1;
            }
        }
        return core.end() - 1;
    }
}
