package org.tallymark.extraction.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/**
 * The quotations of a text, found in one pass: matching marks, and over paragraphs where each begins with the opening mark
 * again. A quotation inside another is part of it.
 */
final class Quotes {

    /**
     * A quotation with its marks.
     *
     * @param first token of the opening mark
     * @param end token after the closing mark
     * @param inner token after the opening mark
     * @param opensParagraph whether nothing stands before it in its paragraph
     * @param goesOn whether it goes on with the quotation before it, which was not closed
     */
    record Quote(int first, int end, int inner, boolean opensParagraph, boolean goesOn) {

        int length() {
            return end - inner - 1;
        }
    }

    private static final int NOTHING = -1;
    private static final int CURLY = 0;
    private static final int STRAIGHT = 1;
    private static final int DOUBLED = 2;
    private static final int SINGLE = 3;
    private static final int SINGLE_STRAIGHT = 4;

    private final List<Token> tokens;
    private final List<Quote> quotes = new ArrayList<>();
    private final int[] quoteOf;

    private int style = NOTHING;
    private int opened;
    private int depth;
    private boolean atParagraph;
    private boolean goesOn;

    Quotes(Document document) {
        this.tokens = document.tokens();
        this.quoteOf = new int[tokens.size()];
        Arrays.fill(quoteOf, NOTHING);
        boolean carried = false;
        int paragraph = -1;
        for (Sentence sentence : document.sentences()) {
            boolean begins = sentence.paragraph() != paragraph;
            paragraph = sentence.paragraph();
            if (begins && style != NOTHING) {
                close(sentence.first());
                carried = true;
            }
            for (int i = sentence.first(); i < sentence.end(); i++) {
                boolean first = begins && i == sentence.first();
                boolean wasOpen = style != NOTHING;
                i = read(i, first, first && carried);
                carried &= !first || wasOpen || style != NOTHING;
            }
        }
        if (style != NOTHING) {
            close(tokens.size());
        }
    }

    List<Quote> all() {
        return quotes;
    }

    boolean inside(int token) {
        return quoteOf[token] != NOTHING;
    }

    /** The quotation that a token stands in, its marks included, or null. */
    Quote at(int token) {
        return token < 0 || token >= quoteOf.length || quoteOf[token] == NOTHING ? null : quotes.get(quoteOf[token]);
    }

    int indexAt(int token) {
        return quoteOf[token];
    }

    /** Reads one mark, if there is one, and tells the last token read. */
    private int read(int i, boolean begins, boolean carried) {
        Token token = tokens.get(i);
        if (token.type() != org.tallymark.extraction.text.TokenType.SIGN) {
            return i;
        }
        boolean ticks = token.is("`") && i + 1 < tokens.size() && tokens.get(i + 1).is("`") && !tokens.get(i + 1).spaceBefore();
        boolean doubled = ticks || token.is("'") && i + 1 < tokens.size() && tokens.get(i + 1).is("'") && !tokens.get(i + 1).spaceBefore();
        int mark = token.isAny("“", "”", "«", "»") ? CURLY : token.is("\"") ? STRAIGHT : doubled ? DOUBLED
                : token.isAny("‘", "’") ? SINGLE : token.is("'") ? SINGLE_STRAIGHT : NOTHING;
        if (mark == NOTHING) {
            return i;
        }
        int last = doubled ? i + 1 : i;
        Token next = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
        boolean opens = ticks || token.isAny("“", "‘", "«") || !token.isAny("”", "’", "»") && next != null && !next.spaceBefore()
                && (token.spaceBefore() || opensAfter(i));
        if (style == NOTHING) {
            if (opens && (mark != SINGLE_STRAIGHT || closesLater(i, "'")) && (mark != SINGLE || closesLater(i, "’"))) {
                style = mark;
                opened = i;
                depth = 1;
                atParagraph = begins;
                goesOn = carried;
            }
        } else if (mark == style) {
            depth += opens && mark == CURLY ? 1 : opens ? 0 : -1;
            if (depth == 0) {
                close(last + 1);
            }
        }
        return last;
    }

    private boolean opensAfter(int i) {
        return i == 0 || tokens.get(i).lineBefore() > 0 || tokens.get(i - 1).isAny("(", "[", "—", "–", "-", "―");
    }

    /** A single mark may be an apostrophe: it opens only where one closes within a sentence or two. */
    private boolean closesLater(int i, String mark) {
        for (int j = i + 2; j < Math.min(tokens.size(), i + 80) && tokens.get(j).lineBefore() == 0; j++) {
            if (tokens.get(j).is(mark) && !tokens.get(j).spaceBefore()
                    && (j + 1 == tokens.size() || tokens.get(j + 1).spaceBefore() || !tokens.get(j + 1).isWord())) {
                return true;
            }
        }
        return false;
    }

    private void close(int end) {
        int inner = style == DOUBLED ? opened + 2 : opened + 1;
        Arrays.fill(quoteOf, opened, end, quotes.size());
        quotes.add(new Quote(opened, end, inner, atParagraph, goesOn));
        style = NOTHING;
    }
}
