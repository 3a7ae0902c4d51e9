package org.tallymark.intake.version;

import java.util.List;
import java.util.Optional;
import org.tallymark.extraction.Span;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** An older and a newer text of one article, and which tokens of the one are which of the other. */
final class Versions {

    /** How many tokens on either side tell whether a phrase still stands in its place. */
    static final int NEAR = 4;

    final Document older;
    final Document newer;
    private final int[] match;
    private final boolean[] taken;

    Versions(Document older, Document newer) {
        this.older = older;
        this.newer = newer;
        match = TokenMatch.of(words(older), words(newer));
        taken = new boolean[newer.size()];
        for (int to : match) {
            if (to >= 0) {
                taken[to] = true;
            }
        }
    }

    private static List<String> words(Document text) {
        return text.tokens().stream().map(Token::text).toList();
    }

    /** The newer text's token for one of the older, or -1, also beyond its ends. */
    int matchOf(int token) {
        return token < 0 || token >= match.length ? -1 : match[token];
    }

    /** Whether a token of the newer text is matched by none of the older. */
    boolean isNew(int token) {
        return !taken[token];
    }

    /** Where the same phrase stands now, all its tokens matched one after the other; empty where it does not. */
    Optional<Span> find(Span span) {
        int first = firstToken(older, span.start());
        int end = first;
        while (end < older.size() && older.codePoint(older.token(end).start()) < span.end()) {
            if (matchOf(end) < 0 || matchOf(end) != matchOf(first) + end - first) {
                return Optional.empty();
            }
            end++;
        }
        return end == first ? Optional.empty() : at(span, first, matchOf(first));
    }

    /** The same phrase, beginning in another token of the newer text. */
    Optional<Span> at(Span span, int first, int newFirst) {
        int start = newer.codePoint(newer.token(newFirst).start()) + span.start()
                - older.codePoint(older.token(first).start());
        Span found = start < 0 ? null : new Span(start, start + span.length());
        return found != null && quote(newer, found).equals(quote(older, span)) ? Optional.of(found) : Optional.empty();
    }

    /** How many of the tokens near a phrase, within its sentence, still stand at the same distance of it, and of how many. */
    int[] support(int first, int end, int newFirst) {
        Sentence sentence = older.sentenceAt(first);
        int same = 0;
        int all = 0;
        for (int i = Math.max(sentence.first(), first - NEAR); i < Math.min(sentence.end(), end + NEAR); i++) {
            if (i >= first && i < end) {
                continue;
            }
            all++;
            same += matchOf(i) >= 0 && Math.abs(matchOf(i) - newFirst - (i - first)) <= NEAR ? 1 : 0;
        }
        return new int[] {same, all};
    }

    /** The first token that ends after a code point. */
    static int firstToken(Document text, int codePoint) {
        int low = 0;
        int high = text.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.codePoint(text.token(middle).end()) <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first token that begins at or after a code point. */
    static int endToken(Document text, int codePoint) {
        int token = firstToken(text, codePoint);
        return token < text.size() && text.codePoint(text.token(token).start()) < codePoint ? token + 1 : token;
    }

    static String quote(Document text, Span span) {
        return span.end() > text.codePoint(text.text().length()) ? ""
                : text.text().substring(index(text, span.start()), index(text, span.end()));
    }

    /** The UTF-16 index of a code point, counted from the nearest token rather than from the start. */
    private static int index(Document text, int codePoint) {
        int token = firstToken(text, codePoint);
        int known = token < text.size() ? text.token(token).start() : text.text().length();
        return text.text().offsetByCodePoints(known, codePoint - text.codePoint(known));
    }
}
