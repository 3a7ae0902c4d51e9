package org.tallymark.extraction.attribution;

import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Sentence;

/** Finds whom a sentence names that a pronoun behind it can stand for, though it says nothing there. */
final class SentenceNames {

    private static final int WORDS_BACK = 60;

    private final Document document;
    private final NounPhrases phrases;
    private final NamedSources named;
    private final Pronouns pronouns;

    SentenceNames(Document document, NounPhrases phrases, NamedSources named, Pronouns pronouns) {
        this.document = document;
        this.phrases = phrases;
        this.named = named;
        this.pronouns = pronouns;
    }

    /** The name that a sentence begins with, where it is of the sort looked for. */
    Names.Source opening(int sentence, int before, Agreement agreement) {
        int first = document.sentences().get(sentence).first();
        int end = first;
        while (end < Math.min(before, document.sentences().get(sentence).end()) && end - first < 8
                && (document.token(end).capitalised() || document.token(end).is(".") || document.token(end).is("of")) && document.token(end).isWord() | document.token(end).is(".")) {
            end++;
        }
        if (end == first || Grammar.SUBJECT_PRONOUNS.contains(document.token(first).lower()) || Grammar.CLAUSE_OPENERS.contains(document.token(first).lower())
                || Grammar.PREPOSITIONS.contains(document.token(first).lower())) {
            return null;
        }
        NameBook.Name known = named.book().byLast(document.token(end - 1).lower());
        if (known == null) {
            return null;
        }
        Range range = new Range(first, end);
        Names.Source found = named.named(range);
        return pronouns.fit(agreement, range, found) ? found : null;
    }

    /** The last body that a sentence names ("joined the Harbour Union"), which "it" can stand for. */
    Names.Source body(Sentence sentence) {
        for (int i = sentence.end() - 1; i >= Math.max(sentence.first(), sentence.end() - WORDS_BACK); i--) {
            HopKind head = document.token(i).capitalised() ? SourceKinds.ofHead(document.token(i).lower()) : null;
            boolean known = head == HopKind.ORGANISATION || head == HopKind.GOVERNMENT || head == HopKind.OUTLET;
            Range name = known ? phrases.name(i, sentence.first()) : Range.EMPTY;
            if (name.end() - name.first() > 1) {
                return named.named(name);
            }
        }
        return null;
    }
}
