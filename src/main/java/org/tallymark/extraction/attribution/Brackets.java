package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/**
 * Speakers that a monitored text names in square brackets: before their turn ("[Olsen] We lost four boats."), and in the
 * heading of a text that is all theirs ("[Communique issued by the Harbour Union]").
 */
final class Brackets {

    private static final int LONGEST = 6;
    private static final int HEADING = 80;

    /** What stands in such brackets and names nobody whose word counts; it ends the turn before it. */
    private static final Set<String> OTHERS = Set.of("text", "excerpt", "excerpts", "summary", "report", "question", "reporter", "correspondent", "announcer",
            "answer", "moderator", "interviewer", "passage", "begin", "end", "recording", "applause", "sic", "no", "words", "video", "unidentified", "live", "recorded", "editorial");
    private static final Set<String> WORKS = Set.of("communique", "statement", "message", "speech", "address", "proclamation", "declaration");

    private final Document document;
    private final List<Frame> turns = new ArrayList<>();
    private Frame heading;

    Brackets(Document document, Quotes quotes, KnownNames known) {
        this.document = document;
        NounPhrases phrases = new NounPhrases(document, quotes, known);
        Range speaker = null;
        int begun = 0;
        for (int i = 0; i + 2 < document.size(); i++) {
            if (!document.token(i).is("[")) {
                continue;
            }
            if (i < HEADING && heading == null) {
                heading = heading(i, phrases);
            }
            Range label = label(i);
            boolean stop = OTHERS.contains(document.token(i + 1).lower());
            if (speaker != null && (stop || label != null)) {
                turn(speaker, begun, i);
            }
            speaker = label != null ? label : stop ? null : speaker;
            begun = label == null ? begun : label.end() + 1;
        }
        if (speaker != null) {
            turn(speaker, begun, document.size());
        }
    }

    /** Whose turn or text a token stands in, the text's first. */
    List<Frame> covering(int token) {
        List<Frame> found = new ArrayList<>();
        if (heading != null && heading.covers(token)) {
            found.add(heading);
        }
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).scope().get(0).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low < turns.size() && turns.get(low).covers(token)) {
            found.add(turns.get(low));
        }
        return found;
    }

    private void turn(Range speaker, int first, int end) {
        if (first < end) {
            turns.add(new Frame(speaker, null, List.of(new Range(first, end)), CueKind.LABELLED, "attribution.turn"));
        }
    }

    /** The name in a bracket that opens a sentence, or null. */
    private Range label(int bracket) {
        Token before = document.token(bracket - 1);
        boolean opens = before == null || document.token(bracket).lineBefore() > 0 || before.isAny(".", "?", "!", "]") || Grammar.isDash(before) || Grammar.isCloser(before);
        int end = bracket + 1;
        while (end < document.size() && end - bracket <= LONGEST && (document.token(end).capitalised() && document.token(end).isWord() || document.token(end).isAny(".", "-"))) {
            end++;
        }
        boolean named = opens && end > bracket + 1 && document.is(end, "]") && end + 1 < document.size() && !OTHERS.contains(document.token(bracket + 1).lower());
        Token next = named ? document.token(end + 1) : null;
        return named && (next.capitalised() || next.isNumber() || !next.isWord()) && !next.is("[") ? new Range(bracket + 1, end) : null;
    }

    /** The author of the work that a bracket says the text is, over all of the text; or null. */
    private Frame heading(int bracket, NounPhrases phrases) {
        for (int i = bracket + 1; i < Math.min(document.size() - 2, bracket + LONGEST); i++) {
            Token token = document.token(i);
            if (i > bracket + 1 && token.isAny("by", "from", "of")) {
                boolean work = WORKS.contains(document.token(bracket + 1).lower()) || WORKS.contains(document.token(i - 1).lower());
                Range author = work ? phrases.after(i + 1, Math.min(document.size(), i + HEADING)) : Range.EMPTY;
                return author.isEmpty() ? null : new Frame(author, null, List.of(new Range(author.end(), document.size())), CueKind.LABELLED, "attribution.heading");
            }
            if (!token.isWord() && !token.isNumber()) {
                return null;
            }
        }
        return null;
    }
}
