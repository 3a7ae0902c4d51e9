package org.tallymark.extraction.attribution;

import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells whether a phrase names a source, and what belongs to it. */
final class SourcePhrases {

    private final Document document;
    private final NounPhrases phrases;

    SourcePhrases(Document document, NounPhrases phrases) {
        this.document = document;
        this.phrases = phrases;
    }

    /** Whether a phrase names somebody or something that can tell: an office holder, or by its last word or the one before its preposition. */
    boolean canTell(Range cited) {
        for (int i = cited.first(); i < cited.end(); i++) {
            String word = document.token(i).lower();
            if (SourceKinds.ofTitle(word) != null && (i + 1 == cited.end() || document.token(i + 1).capitalised())) {
                return true;
            }
            boolean head = i + 1 == cited.end() || word.equals("people") || word.equals("person") || Grammar.PREPOSITIONS.contains(document.token(i + 1).lower());
            if (head && (SourceKinds.ofHead(word) != null || Cues.isDocument(word) || word.equals("person"))) {
                return true;
            }
        }
        return false;
    }

    /** A document with whoever issued it ("data published by the central bank"). */
    Range issued(Range named, int to) {
        String last = document.token(named.end() - 1).lower();
        boolean by = named.end() + 1 < to && (document.token(named.end()).is("by") && (last.endsWith("ed") || Cues.isDocument(last))
                || document.token(named.end()).is("from") && Cues.isDocument(last));
        Range issuer = by ? phrases.after(named.end() + 1, to) : Range.EMPTY;
        return issuer.isEmpty() ? named : new Range(named.first(), issuer.end());
    }

    /** Those who are not named with what tells of them ("people familiar with the deal", "officials in Porto"). */
    Range placed(Range named, int to) {
        int i = named.end();
        Token head = document.token(named.end() - 1);
        if (i + 1 >= to || head.capitalised() || SourceKinds.ofHead(head.lower()) != HopKind.UNNAMED) {
            return named;
        }
        Token next = document.token(i);
        Range more = next.isAny("in", "at", "from") && document.token(i + 1).capitalised() ? phrases.after(i + 1, to) : Range.EMPTY;
        boolean knowing = next.isAny("familiar", "close", "briefed", "with", "involved");
        for (int j = i; knowing && more.isEmpty() && j < Math.min(to - 1, i + 4); j++) {
            boolean leads = document.token(j).isAny("to", "on", "of", "in") || j > i && document.token(j).is("with");
            more = leads ? phrases.after(j + 1, to) : more;
        }
        return more.isEmpty() ? named : new Range(named.first(), more.end());
    }
}
