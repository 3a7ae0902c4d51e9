package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallymark.extraction.Hop;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;

/**
 * Tells by whom a figure reached the article. One reader belongs to one text; a sentence is read when a figure in it is
 * first asked for, so that text without figures costs nothing.
 */
public final class AttributionReader {

    private static final int LONGEST_CHAIN = 4;

    /** Fires where the caller's registry tells who somebody is. */
    private static final String KNOWN = "source.registry";

    private final Document document;
    private final Quotes quotes;
    private final Speech speech;
    private final Labels labels;
    private final QuoteSpeakers speakers;
    private final Posts posts;
    private final Brackets brackets;
    private final Names names;
    private final KnownNames known;
    private final Set<String> publishers;

    private AttributionReader(Document document, SourceRegistry registry) {
        this.document = document;
        this.quotes = new Quotes(document);
        this.known = new KnownNames(document, registry);
        this.speech = new Speech(document, quotes, known);
        this.labels = new Labels(document, quotes);
        this.speakers = new QuoteSpeakers(document, quotes, speech, labels);
        this.posts = new Posts(document);
        this.brackets = new Brackets(document, quotes, known);
        this.names = new Names(document, quotes, speech, known);
        this.publishers = Publishers.of(document).stream().map(known::identity).collect(Collectors.toSet());
    }

    /** A reader of a text that knows the sources of a registry by name. */
    public static AttributionReader of(Document document, SourceRegistry registry) {
        return new AttributionReader(document, registry);
    }

    /** A reader of a text that knows only the world's better-known sources. */
    public static AttributionReader of(Document document) {
        return of(document, SourceRegistry.NONE);
    }

    /**
     * The chain of sources for a claim.
     *
     * @param first first token of the claim
     * @param end token after its last
     */
    public Attribution attribute(int first, int end) {
        List<Frame> frames = covering(first);
        if (frames.isEmpty()) {
            return Attribution.NONE;
        }
        List<Hop> chain = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Frame frame : frames) {
            Names.Source source = names.of(frame);
            String key = known.identity(source.text());
            if (publishers.contains(key) || chain.size() == LONGEST_CHAIN || !seen.add(key)) {
                continue;
            }
            chain.add(hop(frame, source));
            rules.add(frame.rule());
            if (source.known() != null) {
                rules.add(KNOWN);
            }
        }
        return new Attribution(List.copyOf(chain), rules.stream().distinct().toList());
    }

    private Hop hop(Frame frame, Names.Source source) {
        Span mention = document.span(frame.source().first(), frame.source().end());
        HopKind kind = frame.rule().equals("attribution.post") ? HopKind.ACCOUNT : source.kind();
        Span cue = frame.cue() == null ? null : document.span(frame.cue().first(), frame.cue().end());
        String name = kind == HopKind.ACCOUNT ? handle(frame.source(), source.text()) : source.text();
        return new Hop(name, kind, mention.start(), mention.end(), cue);
    }

    /** An account goes by its handle. */
    private String handle(Range mention, String name) {
        for (int i = mention.first(); i < mention.end(); i++) {
            if (document.token(i).text().startsWith("@")) {
                return document.token(i).text();
            }
        }
        return name;
    }

    /** All acts of attribution that cover a token, the outermost first. */
    private List<Frame> covering(int token) {
        List<Frame> frames = new ArrayList<>(posts.covering(token));
        frames.addAll(brackets.covering(token));
        Sentence sentence = document.sentenceAt(token);
        Frame label = labels.of(sentence);
        if (label != null && label.covers(token)) {
            frames.add(label);
        }
        List<Frame> inner = new ArrayList<>();
        if (quotes.inside(token)) {
            for (Frame frame : speakers.of(quotes.indexAt(token))) {
                if (!frame.source().contains(token)) {
                    insert(inner, frame);
                }
            }
        }
        for (Frame frame : speech.in(document.sentenceIndex(token))) {
            if (frame.covers(token) && !frame.source().contains(token) && !inner.contains(frame)) {
                insert(inner, frame);
            }
        }
        frames.addAll(inner);
        if (frames.stream().anyMatch(f -> f.rule().equals("attribution.according-to"))) {
            frames.removeIf(f -> f.rule().equals("attribution.passive"));
        }
        return frames;
    }

    /** Puts a frame before the first one that it covers, else at the end. */
    private void insert(List<Frame> frames, Frame frame) {
        int i = 0;
        while (i < frames.size() && !outer(frame, frames.get(i))) {
            i++;
        }
        frames.add(i, frame);
    }

    private boolean outer(Frame a, Frame b) {
        boolean aInQuote = quotes.inside(a.anchor());
        boolean bInQuote = quotes.inside(b.anchor());
        if (aInQuote != bInQuote) {
            return bInQuote;
        }
        if (cites(a) != cites(b) || conveys(a) != conveys(b)) {
            return cites(b) || conveys(a);
        }
        boolean aCovers = a.covers(b.anchor());
        boolean bCovers = b.covers(a.anchor());
        if (aCovers && bCovers) {
            if (asked(a) != asked(b)) {
                return asked(a);
            }
            return carries(a) && !carries(b) || a.verb() != CueKind.PHRASE && b.verb() == CueKind.PHRASE && !carries(b);
        }
        return aCovers || !bCovers && a.anchor() < b.anchor();
    }

    /** "Citing X" names where the one who speaks has it from. */
    private static boolean cites(Frame frame) {
        return frame.rule().equals("attribution.citing");
    }

    /** Whether a poll is named as the source of what those whom it asked say. */
    private boolean asked(Frame frame) {
        boolean poll = false;
        for (int i = frame.source().first(); frame.verb() == CueKind.PHRASE && i < frame.source().end(); i++) {
            poll |= document.token(i).isAny("poll", "polls", "survey", "surveys", "polling", "questionnaire");
        }
        return poll;
    }

    /** "Carried by X" names who brought it to the article. */
    private static boolean conveys(Frame frame) {
        return frame.rule().equals("attribution.carried");
    }

    /** Whether a source is one that carries what others say. */
    private boolean carries(Frame frame) {
        HopKind kind = names.of(frame).kind();
        return kind == HopKind.AGENCY || kind == HopKind.OUTLET;
    }

    static String key(String name) {
        return SourceKinds.withoutArticle(name).toLowerCase(Locale.ROOT);
    }
}
