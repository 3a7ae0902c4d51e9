package org.tallymark.extraction.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Names a source in full and tells its kind: pronouns, short forms, titles and authors are resolved within the text. */
final class Names {

    /**
     * A source as resolved.
     *
     * @param text its name
     * @param kind what sort of source it is
     * @param known what the caller's registry knows of it, which then tells the kind; null where that is nothing
     */
    record Source(String text, HopKind kind, SourceRegistry.Known known) {

        Source(String text, HopKind kind) {
            this(text, kind, null);
        }

        /** One that a caller knows. */
        Source(String text, SourceRegistry.Known known) {
            this(text, known.kind(), known);
        }
    }

    /** What a body issues, so that "the communique" is its word. */
    private static final Set<String> STATEMENTS = Set.of("communique", "communiqué", "statement", "announcement", "bulletin");
    /** How many sentences back the body may have spoken that issued a statement. */
    private static final int ISSUED_WITHIN = 2;
    private static final int SENTENCES_BACK = 12;
    private static final int FRAMES_BACK = 12;

    private final Document document;
    private final Speech speech;
    private final NounPhrases phrases;
    private final NamedSources named;
    private final References references;
    private final Pronouns pronouns;
    private final SentenceNames sentences;
    private final Map<Range, Source> known = new HashMap<>();
    /** Mentions that are no pronouns, as named wherever they were first looked at. */
    private final Map<Range, Source> byItself = new HashMap<>();

    Names(Document document, Quotes quotes, Speech speech, KnownNames known) {
        this.document = document;
        this.phrases = new NounPhrases(document, quotes, known);
        this.speech = speech;
        this.named = new NamedSources(document, known);
        this.references = new References(document, speech, named);
        this.pronouns = new Pronouns(document, named);
        this.sentences = new SentenceNames(document, phrases, named, pronouns);
    }

    Source of(Frame frame) {
        if (frame.verb() == CueKind.PASSIVE && frame.source().equals(frame.cue())) {
            return new Source(quote(frame.source()), HopKind.UNNAMED);
        }
        Source found = known.get(frame.source());
        if (found == null) {
            found = frame.rule().equals("attribution.turn") ? speaker(frame.source()) : of(frame.source(), 0);
            known.put(frame.source(), found);
        }
        return found;
    }

    /** Whose turn a label opens: a person, unless it is the name of a body. */
    private Source speaker(Range label) {
        Source found = of(label, 0);
        String last = document.token(label.end() - 1).lower();
        if (found.known() != null || found.kind() != HopKind.ORGANISATION || SourceKinds.ofHead(last) != null || SourceKinds.known(found.text()) != null) {
            return found;
        }
        if (label.end() - label.first() == 1 && SourceKinds.isSomebody(last)) {
            return new Source(found.text(), HopKind.UNNAMED);
        }
        NameBook.Name name = label.end() - label.first() == 1 ? named.book().byLast(last) : null;
        return new Source(name == null ? found.text() : name.text(), name == null || name.kind() == null ? HopKind.PERSON : name.kind());
    }

    private Source of(Range mention, int depth) {
        Token first = document.token(mention.first());
        int length = mention.end() - mention.first();
        if (length == 1 && depth < 3) {
            Agreement agreement = Agreement.of(first.lower());
            if (agreement != null) {
                Source before = antecedent(mention.first(), agreement, depth);
                return before == null ? new Source(first.text(), agreement.isPerson() ? HopKind.PERSON : HopKind.UNNAMED) : before;
            }
            if (first.isAny("who", "which", "that") && mention.first() > 0) {
                return relative(mention.first(), depth);
            }
        }
        Agreement owner = length > 1 && depth < 3 ? Agreement.of(first.lower()) : null;
        if (owner != null && Cues.isDocument(document.token(references.head(mention)).lower())) {
            Source author = antecedent(mention.first(), owner, depth);
            if (author != null) {
                return author;
            }
        }
        Source issuer = depth < 3 && isStatement(mention) ? issuer(mention, depth) : null;
        if (issuer != null) {
            return issuer;
        }
        Source found = byItself.get(mention);
        if (found == null) {
            Range earlier = depth < 3 ? references.earlier(mention) : Range.EMPTY;
            found = earlier.isEmpty() ? named.named(mention) : of(earlier, depth + 1);
            byItself.put(mention, found);
        }
        return found;
    }

    /** "the communique", of which the text has told just before whose it is. */
    private boolean isStatement(Range mention) {
        return mention.end() - mention.first() == 2 && document.token(mention.first()).is("the") && STATEMENTS.contains(document.token(mention.end() - 1).lower());
    }

    /** The body that spoke last in the sentences right before, or null. */
    private Source issuer(Range mention, int depth) {
        int s = document.sentenceIndex(mention.first());
        for (int i = s - 1; i >= Math.max(0, s - ISSUED_WITHIN); i--) {
            List<Frame> frames = speech.in(i);
            for (int f = frames.size() - 1; f >= Math.max(0, frames.size() - FRAMES_BACK); f--) {
                if (frames.get(f).verb() != CueKind.PASSIVE) {
                    Source found = of(frames.get(f).source(), depth + 1);
                    return found.kind() == HopKind.GOVERNMENT || found.kind() == HopKind.ORGANISATION ? found : null;
                }
            }
        }
        return null;
    }

    private Source relative(int pronoun, int depth) {
        int end = pronoun;
        int from = document.sentenceAt(pronoun).first();
        while (end > from && (document.token(end - 1).is(",") || Grammar.isDash(document.token(end - 1)))) {
            end--;
        }
        Range before = phrases.before(end, from);
        return before.isEmpty() || depth > 2 ? new Source(document.token(pronoun).text(), HopKind.UNNAMED) : of(before, depth + 1);
    }

    /** The nearest source before that a pronoun can stand for: a person, or whatever is none. */
    private Source antecedent(int pronoun, Agreement agreement, int depth) {
        int s = document.sentenceIndex(pronoun);
        for (int i = s; i >= Math.max(0, s - SENTENCES_BACK); i--) {
            List<Frame> frames = speech.in(i);
            for (int n = 0; n < Math.min(frames.size(), FRAMES_BACK); n++) {
                int f = i == s ? frames.size() - 1 - n : n;
                Range source = frames.get(f).source();
                if (source.first() >= pronoun || frames.get(f).verb() == CueKind.PASSIVE) {
                    continue;
                }
                Token token = document.token(source.first());
                if (source.end() - source.first() == 1 && Grammar.SUBJECT_PRONOUNS.contains(token.lower()) || Agreement.of(token.lower()) != null) {
                    continue;
                }
                Source found = of(source, depth + 1);
                if (pronouns.fit(agreement, source, found)) {
                    return found;
                }
            }
            Source subject = sentences.opening(i, pronoun, agreement);
            if (subject != null) {
                return subject;
            }
            Range opening = agreement.isThing() ? references.bodyAt(document.sentences().get(i)) : Range.EMPTY;
            if (!opening.isEmpty() && opening.end() <= pronoun) {
                return of(opening, depth + 1);
            }
            Source body = agreement.isThing() && i < s ? sentences.body(document.sentences().get(i)) : null;
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    private String quote(Range range) {
        return document.quote(range.first(), range.end());
    }
}
