package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/**
 * Who speaks a quotation: whoever a cue beside it names, else whoever spoke last in its paragraph, else, where it opens a
 * paragraph, whoever spoke last before.
 */
final class QuoteSpeakers {

    private static final int PARAGRAPHS_BACK = 6;
    private static final int SHORTEST = 5;
    private static final int PARAGRAPHS_ON = 40;
    private static final int SENTENCES_BACK = 40;

    private final Document document;
    private final Quotes quotes;
    private final Speech speech;
    private final Labels labels;
    private final Introductions introductions;
    private final Map<Integer, List<Frame>> known = new HashMap<>();

    QuoteSpeakers(Document document, Quotes quotes, Speech speech, Labels labels) {
        this.document = document;
        this.quotes = quotes;
        this.speech = speech;
        this.labels = labels;
        this.introductions = new Introductions(document, quotes, speech);
    }

    /** The acts of attribution that cover a quotation as a whole; empty where nobody is found. */
    List<Frame> of(int quote) {
        List<Frame> found = known.get(quote);
        if (found == null) {
            known.put(quote, List.of());
            found = find(quotes.all().get(quote), quote);
            known.put(quote, found);
        }
        return found;
    }

    private List<Frame> find(Quotes.Quote quote, int index) {
        List<Frame> beside = beside(quote);
        if (!beside.isEmpty()) {
            return beside;
        }
        Frame labelled = labels.before(quote);
        if (labelled != null) {
            return List.of(labelled);
        }
        Frame led = introductions.before(quote);
        if (led != null) {
            return covering(List.of(led), quote);
        }
        Frame signed = labels.signature(quote);
        if (signed != null) {
            return List.of(signed);
        }
        if (quote.goesOn() && index > 0) {
            return covering(of(beginning(index)), quote);
        }
        if (!isSentence(quote)) {
            return List.of();
        }
        Frame later = following(quote);
        if (later != null) {
            return covering(List.of(later), quote);
        }
        Frame last = lastSpeaker(quote);
        return last == null ? List.of() : covering(List.of(last), quote);
    }

    /** The quotation that one goes on with, over a bounded number of paragraphs. */
    private int beginning(int index) {
        int first = index;
        while (first > 0 && index - first < PARAGRAPHS_ON && quotes.all().get(first).goesOn()) {
            first--;
        }
        return first;
    }

    private static List<Frame> covering(List<Frame> frames, Quotes.Quote quote) {
        return frames.stream().map(f -> f.over(new Range(quote.first(), quote.end()), "attribution.continued")).toList();
    }

    /** Cues outside the quotation, in the sentences of its two ends, whose content reaches into it. */
    private List<Frame> beside(Quotes.Quote quote) {
        List<Frame> found = new ArrayList<>();
        int opening = document.sentenceIndex(quote.first());
        int closing = document.sentenceIndex(quote.end() - 1);
        collect(quote, opening, found);
        if (closing != opening) {
            collect(quote, closing, found);
        }
        if (quote.end() < document.size() && document.sentenceIndex(quote.end()) == closing + 1 && document.token(quote.end()).lineBefore() == 0) {
            collect(quote, closing + 1, found);
        }
        return found;
    }

    private void collect(Quotes.Quote quote, int sentence, List<Frame> found) {
        for (Frame frame : speech.in(sentence)) {
            if (!quotes.inside(frame.anchor()) && (frame.covers(quote.first()) || frame.covers(quote.end() - 1))) {
                found.add(frame);
            }
        }
    }

    /** A quotation of some length that begins like a sentence; a few words in marks are somebody's word, but whose is not told. */
    private boolean isSentence(Quotes.Quote quote) {
        if (quote.inner() >= document.size()) {
            return false;
        }
        Token first = document.token(quote.inner());
        Token before = quote.first() > 0 ? document.token(quote.first() - 1) : null;
        boolean opens = quote.opensParagraph() || before == null || before.isAny(",", ":", ".", "?", "!") || Grammar.isCloser(before)
                || document.sentenceAt(quote.first()).first() == quote.first();
        return quote.length() >= SHORTEST && opens && (first.capitalised() || quote.length() > 12 || first.isAny("…", "."));
    }

    /** The cue after the quotation in its paragraph, when it opens the paragraph and none stands before. */
    private Frame following(Quotes.Quote quote) {
        if (!quote.opensParagraph()) {
            return null;
        }
        int s = document.sentenceIndex(quote.end() - 1);
        int paragraph = document.sentences().get(s).paragraph();
        for (int i = s; i < Math.min(document.sentences().size(), s + 6); i++) {
            if (document.sentences().get(i).paragraph() != paragraph) {
                return null;
            }
            for (Frame frame : speech.in(i)) {
                if (!quotes.inside(frame.anchor()) && frame.isSpeech() && frame.verb() != CueKind.PHRASE && frame.scope().stream().anyMatch(r -> quotes.inside(r.first()))) {
                    return frame;
                }
            }
        }
        return null;
    }

    /** The last speaker named before a quotation: in its own paragraph, or before it where it opens one. */
    private Frame lastSpeaker(Quotes.Quote quote) {
        int s = document.sentenceIndex(quote.first());
        int paragraph = document.sentences().get(s).paragraph();
        int back = quote.opensParagraph() ? PARAGRAPHS_BACK : 0;
        for (int i = s; i >= Math.max(0, s - SENTENCES_BACK); i--) {
            Sentence sentence = document.sentences().get(i);
            if (sentence.paragraph() < paragraph - back) {
                return null;
            }
            List<Frame> frames = speech.in(i);
            if (i < s && document.token(sentence.end() - 1).is(":") && document.sentences().get(i + 1).first() == quote.first()) {
                Frame announced = introductions.colon(i, frames);
                if (announced != null) {
                    return announced;
                }
            }
            Frame introduced = i == s - 1 && quote.opensParagraph() ? introductions.leadIn(sentence, frames) : null;
            if (introduced != null) {
                return introduced;
            }
            for (int f = frames.size() - 1; f >= 0; f--) {
                Frame frame = frames.get(f);
                if (frame.anchor() < quote.first() && !quotes.inside(frame.anchor()) && (frame.verb() == CueKind.SAY || frame.verb() == CueKind.TELL)) {
                    return frame;
                }
            }
            Frame label = labels.of(sentence);
            if (label != null) {
                return label;
            }
        }
        return null;
    }
}
