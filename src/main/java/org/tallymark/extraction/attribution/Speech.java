package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** The acts of attribution of a text, read sentence by sentence when first asked for. */
final class Speech {

    /** Tokens of a sentence beyond which it is none that anybody wrote, and is not read: the look-around within one is bounded by it. */
    private static final int LONGEST = 400;

    private final Document document;
    private final Quotes quotes;
    private final VerbFrames verbs;
    private final ObjectFrames objects;
    private final FigureFrames figures;
    private final ObjectRelatives relatives;
    private final PhraseFrames phrases;
    private final Subjects subjects;
    private final List<Frame>[] bySentence;

    @SuppressWarnings("unchecked")
    Speech(Document document, Quotes quotes, KnownNames known) {
        this.document = document;
        this.quotes = quotes;
        NounPhrases nouns = new NounPhrases(document, quotes, known);
        Clauses clauses = new Clauses(document, quotes);
        this.subjects = new Subjects(document, quotes, nouns, clauses, known);
        this.verbs = new VerbFrames(document, quotes, nouns, clauses, subjects);
        this.objects = new ObjectFrames(document, quotes, nouns, clauses, subjects);
        this.relatives = new ObjectRelatives(document, clauses, subjects);
        this.figures = new FigureFrames(document, nouns, clauses, subjects);
        this.phrases = new PhraseFrames(document, quotes, nouns, clauses, subjects);
        this.bySentence = new List[document.sentences().size()];
    }

    /** The subject that a sentence opens with, where it speaks. */
    Range opening(Sentence sentence) {
        Range subject = subjects.first(sentence.first(), sentence.end());
        boolean first = !subject.isEmpty() && document.token(subject.first()).isAny("i", "we", "you", "here", "read", "this", "these");
        return first ? Range.EMPTY : subject;
    }

    /** The acts whose cue stands in a sentence, in text order. */
    List<Frame> in(int sentence) {
        if (bySentence[sentence] == null) {
            bySentence[sentence] = read(document.sentences().get(sentence));
        }
        return bySentence[sentence];
    }

    private List<Frame> read(Sentence sentence) {
        List<Frame> frames = new ArrayList<>();
        if (sentence.end() - sentence.first() > LONGEST) {
            return frames;
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (document.token(i).type() != TokenType.WORD) {
                continue;
            }
            Frame frame = relatives.read(i, sentence);
            if (frame == null) {
                frame = objects.read(i, sentence, frames);
            }
            if (frame == null) {
                frame = verbs.read(i, sentence, frames);
            }
            if (frame == null) {
                frame = figures.read(i, sentence, frames);
            }
            if (frame == null) {
                frame = phrases.read(i, sentence, frames);
            }
            if (frame != null) {
                frames.add(frame);
            }
        }
        return List.copyOf(parted(frames));
    }

    /** Whether somebody is named at the end of what they say. */
    private static boolean closes(Frame frame) {
        return frame.rule().equals("attribution.trailing") || frame.rule().equals("attribution.inverted");
    }

    /** What one says ends where, after a comma or semicolon, somebody else begins to say something. */
    private List<Frame> parted(List<Frame> frames) {
        for (int a = 0; a < frames.size(); a++) {
            for (int b = a + 1; b < frames.size(); b++) {
                if (frames.get(a).cue() != null && frames.get(b).cue() != null) {
                    frames.set(a, cut(frames.get(a), frames.get(b)));
                }
            }
        }
        frames.removeIf(frame -> frame.scope().isEmpty() && frame.rule().isEmpty());
        return frames;
    }

    /** What is left of an act beside one whose cue stands after its own. */
    private Frame cut(Frame first, Frame other) {
        int start = other.source().first();
        boolean level = quotes.indexAt(other.anchor()) == quotes.indexAt(first.anchor());
        boolean relative = start <= first.source().first() && first.anchor() > 0 && document.token(first.anchor() - 1).is("who");
        if (relative && level && first.anchor() < other.anchor()) {
            return first.cutBefore(other.anchor());
        }
        if (start <= first.anchor() || start > other.cue().first() || start < 2) {
            return first;
        }
        Range aside = other.verb() == CueKind.PHRASE && !other.scope().isEmpty() ? other.scope().get(0) : Range.EMPTY;
        if (aside.first() > first.anchor() && Grammar.isDash(document.token(aside.first() - 1))) {
            return first.without(new Range(aside.first(), other.source().end()));
        }
        Token before = document.token(start - 1);
        boolean parts = before.is(";") || before.isAny("and", "but", "while", "as")
                && (document.token(start - 2).isAny(",", ";") || Grammar.isDash(document.token(start - 2)) || quotes.inside(start - 2) && !quotes.inside(start - 1));
        parts |= before.is(",") && closes(other) && !closes(first) && start > first.cue().end();
        return parts && quotes.indexAt(start) == quotes.indexAt(first.anchor()) ? first.cutBefore(start - 1) : first;
    }
}
