package org.tallymark.extraction.attribution;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Tells who a sentence leads in that the next quotation has no other speaker for. */
final class Introductions {

    /** Verbs of one who goes on to speak in the next paragraph. */
    private static final Set<String> LEADS = Set.of("described", "describes", "agreed", "agrees", "disagreed", "disagrees", "spoke", "speaks", "recalled", "recalls", "remembered", "concurred",
            "responded", "reacted", "objected", "apologized", "apologised", "demurred", "addressed", "praised", "thanked", "defended", "dismissed", "echoed", "chimed", "marveled");

    private final Document document;
    private final Quotes quotes;
    private final Speech speech;

    Introductions(Document document, Quotes quotes, Speech speech) {
        this.document = document;
        this.quotes = quotes;
        this.speech = speech;
    }

    /** Who speaks where a sentence ends in a colon: whoever a cue in it names, or its subject. */
    Frame colon(int sentence, List<Frame> frames) {
        for (int f = frames.size() - 1; f >= 0; f--) {
            if (!quotes.inside(frames.get(f).anchor()) && frames.get(f).verb() != CueKind.PASSIVE) {
                return frames.get(f);
            }
        }
        Sentence all = document.sentences().get(sentence);
        Range subject = speech.opening(all);
        return subject.isEmpty() ? null : new Frame(subject, new Range(all.end() - 1, all.end()), List.of(), CueKind.SAY, "attribution.colon");
    }

    /** The subject of the sentence whose colon a quotation stands behind ("Olsen pushed back: ..."), or null. */
    Frame before(Quotes.Quote quote) {
        int colon = quote.first() - 1;
        if (colon < 1 || !document.token(colon).is(":") || document.sentenceAt(colon).first() == colon || document.sentenceIndex(colon) != document.sentenceIndex(quote.first())) {
            return null;
        }
        Range subject = speech.opening(document.sentenceAt(colon));
        return subject.isEmpty() || subject.end() >= colon ? null : new Frame(subject, new Range(colon, colon + 1), List.of(), CueKind.SAY, "attribution.colon");
    }

    /** Whoever a sentence right before the quotation's paragraph leads in ("The fire chief described the search."), or null. */
    Frame leadIn(Sentence sentence, List<Frame> frames) {
        Range subject = speech.opening(sentence);
        boolean spoken = frames.stream().anyMatch(frame -> frame.verb() == CueKind.SAY || frame.verb() == CueKind.TELL);
        for (int i = subject.end(); !subject.isEmpty() && !spoken && i < sentence.end(); i++) {
            if (quotes.inside(i)) {
                return null;
            }
            if (LEADS.contains(document.token(i).lower()) && !isPassive(i)) {
                return new Frame(subject, new Range(i, i + 1), List.of(), CueKind.SAY, "attribution.introduced");
            }
        }
        return null;
    }

    /** "The film was dismissed by critics": whoever that is told of says nothing. */
    private boolean isPassive(int verb) {
        Token before = document.token(Grammar.isAdverb(document.token(verb - 1)) ? verb - 2 : verb - 1);
        return Grammar.BE.contains(before.lower());
    }
}
