package org.tallymark.extraction.attribution;

import java.util.List;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Finds what a short mention refers back to: "the spokesman" is the army spokesman of the paragraph before. */
final class References {

    private static final int SENTENCES_BACK = 12;
    private static final int FRAMES_BACK = 12;
    private static final int LONGEST = 3;
    private static final int SUBJECT = 7;

    private final Document document;
    private final Speech speech;
    private final DocumentAuthors authors;
    private final NamedSources named;

    References(Document document, Speech speech, NamedSources named) {
        this.document = document;
        this.speech = speech;
        this.named = named;
        this.authors = new DocumentAuthors(document);
    }

    /** The token of a mention's head noun. */
    int head(Range mention) {
        return authors.head(mention);
    }

    /** The last source before that a mention such as "the spokesman" says again in short, or an empty range. */
    Range earlier(Range mention) {
        int head = mention.end() - 1;
        String word = document.token(head).lower();
        boolean definite = document.token(mention.first()).isAny("the", "these", "this", "those", "that") && mention.end() - mention.first() <= LONGEST;
        if (!definite || document.token(head).capitalised() || mention.end() - mention.first() < 2 || !named.isUnnamed(mention)) {
            return Range.EMPTY;
        }
        int s = document.sentenceIndex(mention.first());
        for (int i = s; i >= Math.max(0, s - SENTENCES_BACK); i--) {
            List<Frame> frames = speech.in(i);
            for (int f = frames.size() - 1; f >= Math.max(0, frames.size() - FRAMES_BACK); f--) {
                Range source = frames.get(f).source();
                if (source.end() <= mention.first() && frames.get(f).verb() != CueKind.PASSIVE && source.end() - source.first() > mention.end() - mention.first() - 1
                        && !document.token(source.first()).is("the") | source.end() - source.first() > mention.end() - mention.first() && refers(source, word)) {
                    return source;
                }
            }
        }
        return Range.EMPTY;
    }

    /** Whether a longer mention has the word as its head, or as the office before a name. */
    private boolean refers(Range source, String word) {
        int head = head(source);
        for (int i = source.first(); i <= head; i++) {
            Token token = document.token(i);
            boolean office = i + 1 < source.end() && document.token(i + 1).capitalised() && SourceKinds.ofTitle(word) != null;
            if (token.is(word) && (i == head || office)) {
                return true;
            }
        }
        return false;
    }

    /** The body that a sentence opens with ("Libyan state television denied it"), or an empty range. */
    Range bodyAt(Sentence sentence) {
        Range subject = speech.opening(sentence);
        for (int i = subject.first() + 1; !subject.isEmpty() && i < Math.min(sentence.end(), subject.first() + SUBJECT); i++) {
            Token token = document.token(i);
            HopKind kind = SourceKinds.ofHead(token.lower());
            Token next = document.token(i + 1);
            boolean ends = next == null || !next.isWord() || SourceKinds.ofHead(next.lower()) == null && SourceKinds.ofTitle(next.lower()) == null;
            if (!token.isWord() || Grammar.PREPOSITIONS.contains(token.lower()) || Grammar.isAuxiliary(token)
                    || Grammar.DETERMINERS.contains(token.lower()) || token.lower().endsWith("ed")) {
                return Range.EMPTY;
            }
            if (ends && (kind == HopKind.GOVERNMENT || kind == HopKind.ORGANISATION || kind == HopKind.OUTLET)) {
                return token.lower().endsWith("s") ? Range.EMPTY : new Range(subject.first(), i + 1);
            }
        }
        return Range.EMPTY;
    }
}
