package org.tallymark.extraction.attribution;

import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Finds the offices that stand beside names and tells for whom their bearers speak. */
final class Offices {

    private static final int OFFICE = 6;

    private final Document document;

    Offices(Document document) {
        this.document = document;
    }

    /** The title right before a name, or before the comma that sets the name off ("the president, Ana Lima,"); -1 where there is none. */
    int before(int first, int end) {
        if (first == 0) {
            return -1;
        }
        if (SourceKinds.ofTitle(document.token(first - 1).lower()) != null) {
            return first - 1;
        }
        boolean apart = first > 2 && end - first > 1 && document.token(first - 1).is(",")
                && (end == document.size() || !document.token(end).isWord());
        for (int i = first - 2; apart && i >= Math.max(0, first - OFFICE); i--) {
            Token token = document.token(i);
            if (SourceKinds.ofTitle(token.lower()) != null && !token.capitalised() && (i == first - 2 || document.token(i + 1).is("of"))) {
                return i;
            }
            if (!token.isWord()) {
                return -1;
            }
        }
        return -1;
    }

    /** What an office tells: a company's president speaks for the company, a former one for nobody. */
    HopKind kind(int office) {
        HopKind told = SourceKinds.ofTitle(document.token(office).lower());
        HopKind body = bodyBehind(office);
        if (body != null) {
            return body;
        }
        for (int i = office - 1; told != HopKind.PERSON && i >= Math.max(0, office - OFFICE); i--) {
            Token token = document.token(i);
            if (!token.isWord() && !token.isAny("'s", "’s", "'", "-") || Grammar.isAuxiliary(token) || Grammar.PREPOSITIONS.contains(token.lower()) && !token.is("of")) {
                break;
            }
            if (token.isAny("former", "ex", "retired")) {
                return HopKind.PERSON;
            }
            HopKind owner = SourceKinds.ofHead(token.lower());
            if (owner == HopKind.ORGANISATION || owner == HopKind.OUTLET) {
                return HopKind.ORGANISATION;
            }
            if (owner == HopKind.GOVERNMENT) {
                return HopKind.GOVERNMENT;
            }
        }
        return told;
    }

    /** The kind of the body that an office is "of" ("chief of the harbour police", "president of Olsen Lines"), or null. */
    private HopKind bodyBehind(int office) {
        if (!document.is(office + 1, "of")) {
            return null;
        }
        for (int i = office + 2; i < Math.min(document.size(), office + OFFICE + 2); i++) {
            Token token = document.token(i);
            HopKind kind = SourceKinds.ofHead(token.lower());
            kind = kind == null && token.capitalised() ? SourceKinds.known(token.text()) : kind;
            if (kind == HopKind.ORGANISATION || kind == HopKind.OUTLET) {
                return HopKind.ORGANISATION;
            }
            if (!token.isWord() || kind == HopKind.GOVERNMENT || Grammar.PREPOSITIONS.contains(token.lower()) && !token.is("of")) {
                return kind;
            }
        }
        return null;
    }

    /** What a title after the name and a comma tells ("Rendell, a former governor"). */
    HopKind apposed(int end) {
        if (end + 1 >= document.size() || !document.token(end).isAny(",", "(")) {
            return null;
        }
        HopKind found = null;
        for (int i = end + 1; i < Math.min(document.size(), end + 8); i++) {
            Token token = document.token(i);
            if (!token.isWord() || Grammar.isAuxiliary(token) || token.isAny("who", "said", "and")) {
                break;
            }
            HopKind told = SourceKinds.ofTitle(token.lower());
            found = told != null && told != HopKind.PERSON ? kind(i) : found;
        }
        return found;
    }
}
