package org.tallymark.extraction.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.place.Gazetteer;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;
import org.tallymark.extraction.text.Token;

/** Speakers that a label names: before the colon of a headline or a transcript's turn, after a quotation's dash. */
final class Labels {

    private static final int LONGEST = 7;
    /** What stands before a colon and says what is counted, not who says it: "Toll: 12". */
    private static final Set<String> FIGURES = Set.of("toll", "dead", "killed", "injured", "wounded", "missing", "total", "score", "result", "price",
            "cost", "age", "date", "time", "victims", "casualties", "deaths", "cases", "turnout", "attendance", "distance", "length");

    private final Document document;
    private final Quotes quotes;
    private final Clauses clauses;
    private final Frame[] turnOf;
    private boolean turnsRead;
    private int capitalLabels = -1;

    Labels(Document document, Quotes quotes) {
        this.document = document;
        this.quotes = quotes;
        this.clauses = new Clauses(document, quotes);
        this.turnOf = new Frame[document.sentences().size()];
    }

    /** The label that a sentence stands under, or null. */
    Frame of(Sentence sentence) {
        if (!turnsRead) {
            turnsRead = true;
            readTurns();
        }
        return turnOf[document.sentenceIndex(sentence.first())];
    }

    /** "WALLACE: ..." opens a turn that lasts to the next label; the headline's label holds for the headline. */
    private void readTurns() {
        int paragraph = -1;
        Frame turn = null;
        int turns = 0;
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                Range label = label(sentence, sentence.first());
                label = label != null && (FIGURES.contains(document.token(label.end() - 1).lower()) || isDateline(label, sentence)) ? null : label;
                boolean capitals = label != null && capitals(label);
                if (label != null && (s == 0 || capitals)) {
                    turn = new Frame(label, null, List.of(new Range(label.end() + 1, sentence.end())), CueKind.LABELLED,
                            s == 0 ? "attribution.headline" : "attribution.turn");
                    turns += capitals ? 1 : 0;
                } else if (turns == 0 || turn != null && !continues(sentence)) {
                    turn = null;
                }
            }
            if (s == 0 && turn == null) {
                turnOf[s] = tail(sentence);
                continue;
            }
            turnOf[s] = turn == null ? null : turn.over(new Range(Math.max(turn.source().end(), sentence.first()), sentence.end()), turn.rule());
        }
    }

    /** "KARACHI: Three people were hurt.": where a report was written, in running text at its beginning, and nobody's turn. */
    private boolean isDateline(Range label, Sentence sentence) {
        if (sentence.paragraph() > 1 || !document.is(sentence.end() - 1, ".")) {
            return false;
        }
        String name = document.quote(label.first(), label.end());
        boolean unknown = label.end() - label.first() <= 2 && capitals(label) && !named(label.first(), label.end()) && capitalLabels() == 1;
        return unknown || Gazetteer.knows(name.toLowerCase(Locale.ROOT));
    }

    /** How many turns under names in capitals the text has: a transcript has more than one. */
    private int capitalLabels() {
        if (capitalLabels < 0) {
            int paragraph = -1;
            capitalLabels = 0;
            for (Sentence sentence : document.sentences()) {
                Range label = sentence.paragraph() == paragraph ? null : label(sentence, sentence.first());
                paragraph = sentence.paragraph();
                capitalLabels += label != null && capitals(label) ? 1 : 0;
            }
        }
        return capitalLabels;
    }

    /** Who closes a headline behind a colon or dash ("Quake kills 40: officials"), or null. */
    private Frame tail(Sentence headline) {
        int end = headline.end() - (document.token(headline.end() - 1).is(".") ? 1 : 0);
        boolean alone = headline.end() == document.size() || document.token(headline.end()).lineBefore() > 0;
        for (int i = end - 2; alone && i > Math.max(headline.first(), end - LONGEST); i--) {
            Token token = document.token(i);
            if (token.is(":") || Grammar.isDash(token) && token.spaceBefore() && document.token(i + 1).spaceBefore()) {
                return named(i + 1, end) ? new Frame(new Range(i + 1, end), null, List.of(new Range(headline.first(), i)), CueKind.LABELLED, "attribution.headline") : null;
            }
        }
        return null;
    }

    /** Whether a run of words names a source: a known one, a document, an office or body by its last word. */
    private boolean named(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!document.token(i).isWord() && !document.token(i).isAny("'s", ".", "-", "&")) {
                return false;
            }
        }
        String head = document.token(end - 1).lower();
        return Cues.isDocument(head) || SourceKinds.ofHead(head) != null || SourceKinds.ofTitle(head) != null || SourceKinds.known(document.quote(first, end)) != null;
    }

    private boolean continues(Sentence sentence) {
        return quotes.inside(sentence.first());
    }

    /** A short run of capitalised words before a colon at the beginning of a sentence. */
    private Range label(Sentence sentence, int start) {
        int first = start;
        while (first < sentence.end() && document.token(first).isAny("\"", "“", "'")) {
            first++;
        }
        int end = first;
        while (end < Math.min(sentence.end(), first + LONGEST) && !document.token(end).is(":")) {
            Token token = document.token(end);
            if (!token.capitalised() && !token.isAny("of", "the", "'s", ".", "&", "-", "and")) {
                return null;
            }
            end++;
        }
        boolean found = end > first && end + 1 < sentence.end() && document.token(end).is(":") && document.token(end + 1).spaceBefore();
        return found ? new Range(first, end) : null;
    }

    /** The speaker whose name and a colon are all that stands before a quotation in its sentence ("Caller: ..."), or null. */
    Frame before(Quotes.Quote quote) {
        Range label = quote.first() < 2 || !document.token(quote.first() - 1).is(":") ? null : label(document.sentenceAt(quote.first() - 1), clauses.contentStart(document.sentenceAt(quote.first() - 1)));
        return label == null || label.end() != quote.first() - 1 ? null
                : new Frame(label, null, List.of(new Range(quote.first(), quote.end())), CueKind.LABELLED, "attribution.turn");
    }

    private boolean capitals(Range label) {
        for (int i = label.first(); i < label.end(); i++) {
            String text = document.token(i).text();
            if (document.token(i).isWord() && !text.equals(text.toUpperCase(Locale.ROOT))) {
                return false;
            }
        }
        return document.token(label.first()).text().length() > 2;
    }

    /** The name that signs a quotation after a dash ("..." - Veronica Cruz), or null. */
    Frame signature(Quotes.Quote quote) {
        int dash = quote.end();
        if (dash + 1 >= document.size() || document.token(dash).lineBefore() > 1 || !Grammar.isDash(document.token(dash))) {
            return null;
        }
        int first = dash;
        while (first < document.size() && Grammar.isDash(document.token(first))) {
            first++;
        }
        int end = first;
        while (end < document.size() && end - first < LONGEST && (end == first || document.token(end).lineBefore() == 0)
                && (document.token(end).capitalised() || document.token(end).is("."))) {
            end++;
        }
        boolean closes = end == document.size() || document.token(end).lineBefore() > 0 || document.token(end).isAny(",", "(");
        return end > first && closes ? new Frame(new Range(first, end), null, List.of(new Range(quote.first(), quote.end())), CueKind.LABELLED, "attribution.signature") : null;
    }
}
