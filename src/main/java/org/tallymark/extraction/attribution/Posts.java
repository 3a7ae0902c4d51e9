package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** Embedded posts, which end in "— Name (@handle) month day, year": their text and their date belong to the account. */
final class Posts {

    private static final int SENTENCES_BACK = 20;

    private final Document document;
    private final Map<Integer, List<Frame>> bySentence = new HashMap<>();

    Posts(Document document) {
        this.document = document;
        for (Frame frame : in(document)) {
            for (Range range : frame.scope()) {
                for (int s = document.sentenceIndex(range.first()); s <= document.sentenceIndex(range.end() - 1); s++) {
                    List<Frame> here = bySentence.computeIfAbsent(s, x -> new ArrayList<>());
                    if (!here.contains(frame)) {
                        here.add(frame);
                    }
                }
            }
        }
    }

    /** The posts that a token belongs to. */
    List<Frame> covering(int token) {
        return bySentence.getOrDefault(document.sentenceIndex(token), List.of()).stream().filter(frame -> frame.covers(token)).toList();
    }

    private static List<Frame> in(Document document) {
        List<Frame> frames = new ArrayList<>();
        for (int i = 2; i + 1 < document.size(); i++) {
            Token token = document.token(i);
            if (token.type() == TokenType.ADDRESS && token.text().startsWith("@") && document.token(i - 1).is("(") && document.token(i + 1).is(")")) {
                Frame frame = read(document, i);
                if (frame != null) {
                    frames.add(frame);
                }
            }
        }
        return frames;
    }

    private static Frame read(Document document, int handle) {
        int dash = handle - 1;
        while (dash > Math.max(0, handle - 12) && !Grammar.isDash(document.token(dash))) {
            dash--;
        }
        if (!Grammar.isDash(document.token(dash)) || dash + 1 >= handle - 1) {
            return null;
        }
        Range source = new Range(dash + 1, handle + 2);
        List<Range> scope = new ArrayList<>();
        int start = document.sentenceAt(dash).first();
        int s = document.sentenceIndex(start);
        int own = document.sentences().get(s).paragraph();
        int furthest = Math.max(0, s - SENTENCES_BACK);
        while (s > furthest && document.sentences().get(s - 1).paragraph() == own) {
            s--;
        }
        if (document.sentences().get(s).first() >= dash - 1 && s > 0) {
            int above = document.sentences().get(s - 1).paragraph();
            while (s > furthest && document.sentences().get(s - 1).paragraph() == above) {
                s--;
            }
        }
        Sentence first = document.sentences().get(s);
        if (first.first() < dash) {
            scope.add(new Range(first.first(), dash));
        }
        int end = handle + 2;
        while (end < document.size() && end < handle + 8 && document.token(end).lineBefore() == 0
                && (document.token(end).isNumber() || Grammar.isTime(document.token(end)) || document.token(end).is(","))) {
            end++;
        }
        if (end > handle + 2) {
            scope.add(new Range(handle + 2, end));
        }
        return scope.isEmpty() ? null : new Frame(source, null, scope, CueKind.LABELLED, "attribution.post");
    }
}
