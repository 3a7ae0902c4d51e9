package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;

/** Finds whose a statement, a report or a poll is in the phrase that names it. */
final class DocumentAuthors {

    /** What is done with a document by others than its author. */
    private static final Set<String> SEEN = Set.of("reviewed", "obtained", "viewed", "examined", "analyzed", "analysed", "leaked", "verified", "cited", "received");
    /** What its author does with a document. */
    private static final Set<String> MADE = Set.of("led", "conducted", "written", "published", "released", "prepared", "issued", "compiled", "produced", "done", "authored", "signed");
    private static final int AUTHOR = 10;

    /** Words that say what sort of report it is, not whose. */
    private static final Set<String> QUALITIES = Set.of("preliminary", "official", "initial", "early", "recent", "new", "latest", "unconfirmed", "local",
            "foreign", "various", "further", "previous", "first", "final", "annual", "monthly", "quarterly", "weekly", "daily", "independent", "internal",
            "confidential", "public", "partial", "provisional", "press", "media", "news", "separate", "earlier", "subsequent", "court", "historical", "economic", "opinion");
    /** Bodies whose own a statement or report is that is named with them. */
    private static final Set<String> BODIES = Set.of("ministry", "department", "police", "army", "government", "military", "company", "party", "union",
            "commission", "bureau", "embassy", "brigade", "presidency", "guerrilla", "rebel");

    private final Document document;

    DocumentAuthors(Document document) {
        this.document = document;
    }

    /** The mention of the author in a phrase, or an empty range where it names none or is no document. */
    Range of(Range core) {
        Range issuer = issuer(core);
        Range author = issuer.isEmpty() ? author(core) : issuer;
        return author.isEmpty() ? apposed(core) : author;
    }

    /** Whoever made a document, between the commas behind it ("The report, by the Harbour Union, found"), or an empty range. */
    private Range apposed(Range core) {
        int by = core.end() + 1;
        if (!document.is(core.end(), ",") || !Cues.isDocument(document.token(head(core)).lower()) || by + 2 >= document.size()) {
            return Range.EMPTY;
        }
        by += MADE.contains(document.token(by).lower()) ? 1 : 0;
        int end = by + 1;
        while (document.is(by, "by") && end < Math.min(document.size(), by + AUTHOR) && (document.token(end).isWord() && !Grammar.isTime(document.token(end))
                && (document.token(end).is("of") || !Grammar.PREPOSITIONS.contains(document.token(end).lower())) || document.token(end).is("'s"))) {
            end++;
        }
        end -= end > by + 1 && document.token(end - 1).isAny("last", "this", "late", "earlier") ? 1 : 0;
        return end > by + 1 ? new Range(by + 1, end) : Range.EMPTY;
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
        boolean opens = first < end && document.sentenceAt(first).first() == first && end - first == 1 && QUALITIES.contains(document.token(first).lower());
        if (first < end && !opens && !(end - first == 1 && Grammar.DETERMINERS.contains(document.token(first).lower()))) {
            return new Range(first, end);
        }
        Range owner = owner(core, head);
        return owner.isEmpty() ? agent(core, head) : owner;
    }

    /** Whoever stands behind the document's "by", "from" or "of", unless they have only seen it. */
    private Range agent(Range core, int head) {
        int by = head + 1;
        if (by + 2 < core.end() && document.token(by).lower().endsWith("ed") && document.token(by + 1).is("by")) {
            if (SEEN.contains(document.token(by).lower())) {
                return Range.EMPTY;
            }
            by++;
        }
        if (by + 1 >= core.end() || !document.token(by).isAny("by", "from", "of") || document.token(by + 1).isNumber()) {
            return Range.EMPTY;
        }
        int end = by + 2;
        while (end < core.end() && !(document.token(end).is("for") && (end + 1 == core.end() || !document.token(end + 1).capitalised()))) {
            end++;
        }
        return new Range(by + 1, end);
    }

    /** The body before a document without a name of its own ("the ministry communique", "the department's figures"). */
    private Range owner(Range core, int head) {
        int owner = -1;
        for (int i = head - 1; i > core.first() && owner < 0; i--) {
            owner = document.token(i).is("'s") ? i - 1 : owner;
        }
        boolean whose = owner > core.first();
        owner = whose ? owner : head - 1;
        String word = owner < core.first() ? "" : document.token(owner).lower();
        boolean body = whose ? SourceKinds.ofHead(word) != null && SourceKinds.ofHead(word) != HopKind.UNNAMED : BODIES.contains(word);
        return body && document.token(core.first()).isAny("the", "a", "an") && !document.token(owner).capitalised() ? new Range(core.first(), owner + 1) : Range.EMPTY;
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
            boolean made = document.token(i).isAny("made", "seen", "sent", "written", "given") && Cues.isDocument(document.token(i - 1).lower());
            if (Grammar.PREPOSITIONS.contains(document.token(i).lower()) || document.token(i).isAny(",", "(", "out") || made) {
                return i - 1;
            }
        }
        return core.end() - 1;
    }
}
