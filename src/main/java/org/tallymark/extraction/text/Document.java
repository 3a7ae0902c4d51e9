package org.tallymark.extraction.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tallymark.extraction.Span;

/**
 * A text made ready to be read: its tokens and sentences, cut once and shared by all recognisers. Recognisers work with
 * token indexes; {@link #span} turns them into code points.
 */
public final class Document {

    private final String text;
    private final LocalDate published;
    private final String publisher;
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final int[] sentenceOf;
    /** UTF-16 indexes of the second halves of surrogate pairs, ascending: what code point offsets leave out. */
    private final int[] lowSurrogates;

    private Document(String text, LocalDate published, String publisher) {
        this.text = text;
        this.published = published;
        this.publisher = publisher;
        this.tokens = Tokenizer.tokens(text);
        this.sentences = SentenceSplitter.sentences(tokens);
        this.sentenceOf = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(sentenceOf, sentences.get(i).first(), sentences.get(i).end(), i);
        }
        this.lowSurrogates = java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))).toArray();
    }

    /**
     * Cuts a text.
     *
     * @param published the day against which dates are resolved, or null where nobody knows
     * @param publisher who published it, or null
     */
    public static Document of(String text, LocalDate published, String publisher) {
        return new Document(text, published, publisher);
    }

    public String text() {
        return text;
    }

    public LocalDate published() {
        return published;
    }

    public String publisher() {
        return publisher;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    /** The token at an index, or null beyond either end of the text. */
    public Token token(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : null;
    }

    /** Whether the token at an index is a word, in any case; false beyond either end of the text. */
    public boolean is(int index, String word) {
        Token token = token(index);
        return token != null && token.is(word);
    }

    /** Whether the token at an index is one of some words, in any case; false beyond either end of the text. */
    public boolean isAny(int index, String... words) {
        Token token = token(index);
        return token != null && token.isAny(words);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The number of the sentence that a token stands in. */
    public int sentenceIndex(int token) {
        return sentenceOf[token];
    }

    public Sentence sentenceAt(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The code points that a run of tokens covers. */
    public Span span(int firstToken, int endToken) {
        return new Span(codePoint(tokens.get(firstToken).start()), codePoint(tokens.get(endToken - 1).end()));
    }

    /** What stands in the text from one token to before another. */
    public String quote(int firstToken, int endToken) {
        return text.substring(tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
    }

    /** The code point offset of a UTF-16 index. */
    public int codePoint(int utf16) {
        if (lowSurrogates.length == 0) {
            return utf16;
        }
        int found = Arrays.binarySearch(lowSurrogates, utf16);
        return utf16 - (found >= 0 ? found : -found - 1);
    }

    /** The code points of the sentences that a span of code points lies in; the span itself where there is no token. */
    public Span sentenceAround(Span span) {
        int first = -1;
        int last = -1;
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint(tokens.get(middle).end()) <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < tokens.size() && codePoint(tokens.get(i).start()) < span.end(); i++) {
            first = first < 0 ? i : first;
            last = i;
        }
        return first < 0 ? span : span(sentenceAt(first).first(), sentenceAt(last).end());
    }
}
