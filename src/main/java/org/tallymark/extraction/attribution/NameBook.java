package org.tallymark.extraction.attribution;

import java.util.HashMap;
import java.util.Map;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;
import org.tallymark.extraction.text.TokenType;

/** The names of a text in full, found by their last word, and what the text says their bearers are. Built in one pass. */
final class NameBook {

    /**
     * A name of two words or more, without titles.
     *
     * @param text the name
     * @param first its first token
     * @param kind what a title beside it tells, or null
     */
    record Name(String text, int first, HopKind kind) {
    }

    private static final int LONGEST = 8;

    private final Document document;
    private final Offices offices;
    private final Map<String, Name> byLast = new HashMap<>();
    private final Map<String, Name> byMiddle = new HashMap<>();
    private final Map<String, Name> byTitle = new HashMap<>();
    private final Map<String, Range> institutions = new HashMap<>();

    NameBook(Document document) {
        this.document = document;
        this.offices = new Offices(document);
        int i = 0;
        while (i < document.size()) {
            if (isName(i)) {
                int end = runEnd(i);
                enter(i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    /** The fullest name that ends in a word, or null. */
    Name byLast(String lower) {
        Name last = byLast.get(lower);
        Name middle = byMiddle.get(lower);
        return middle != null && (last == null || last.text().indexOf(' ') < 0) ? middle : last;
    }

    /** The bearer of a title, the first the text names, or null. */
    Name byTitle(String lower) {
        return byTitle.get(lower);
    }

    /** The first capitalised name with this institution's word in it ("ministry"), or null. */
    Range institution(String lower) {
        return institutions.get(lower);
    }

    private boolean isName(int i) {
        Token token = document.token(i);
        return token.isWord() && token.capitalised() && !Grammar.SUBJECT_PRONOUNS.contains(token.lower())
                && !Grammar.PREPOSITIONS.contains(token.lower()) && !Grammar.CLAUSE_OPENERS.contains(token.lower())
                && !Grammar.DETERMINERS.contains(token.lower()) && !(Grammar.isTime(token) && !token.isAny("april", "may", "june"))
                && !token.lower().equals("'s");
    }

    private int runEnd(int first) {
        int end = first + 1;
        while (end < document.size() && end - first < LONGEST && document.token(end).lineBefore() == 0) {
            Token token = document.token(end);
            boolean initial = token.is(".") && !token.spaceBefore() && (document.token(end - 1).text().length() == 1 || SourceKinds.ofTitle(document.token(end - 1).lower()) != null);
            boolean link = (token.isAny("of", "de", "al", "bin", "van", "von", "del", "la", "da", "-") || token.is("'s") && end - first == 1) && end + 1 < document.size()
                    && isName(end + 1) && (!token.is("-") || !token.spaceBefore());
            if (!initial && !link && !isName(end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private void enter(int first, int end) {
        int start = first;
        HopKind kind = null;
        String title = null;
        for (int i = first; i < end - 1; i++) {
            HopKind told = SourceKinds.ofTitle(document.token(i).lower());
            if (told != null) {
                kind = told == HopKind.PERSON && kind != null ? kind : told;
                title = document.token(i).lower();
                start = i + 1;
            }
        }
        while (start < end - 1 && document.token(start).isAny(".", "of", "-", "'s")) {
            start++;
        }
        if (start == first && end - first > 3 && document.token(first + 1).is("'s") && SourceKinds.ofHead(document.token(end - 1).lower()) == null) {
            start = first + 2;
        }
        if (start == first && end - first > 2 && document.sentenceAt(first).first() == first && SourceKinds.isSomebody(document.token(first).lower())) {
            start = first + 1;
        }
        int office = offices.before(first, end);
        HopKind before = office < 0 ? null : offices.kind(office);
        kind = kind == null ? before : kind;
        title = title == null && before != null ? document.token(office).lower() : title;
        for (int i = first; i < end; i++) {
            String word = document.token(i).lower();
            if (SourceKinds.ofHead(word) != null && end - first > 1) {
                boolean numbered = first > 0 && document.token(first - 1).type() == TokenType.CODE;
                institutions.putIfAbsent(word, new Range(numbered ? first - 1 : first, end));
            }
        }
        if (kind == null || kind == HopKind.PERSON) {
            HopKind apposed = offices.apposed(end);
            kind = apposed == null ? kind : apposed;
        }
        String last = document.token(end - 1).lower();
        Name name = new Name(document.quote(start, end), start, kind);
        Name old = byLast.get(last);
        boolean shorter = old != null && end - start > 1 && old.text().endsWith(" " + name.text());
        if (end - start > 4 && document.sentenceIndex(first) == 0) {
            return;
        }
        if (shorter) {
            byLast.put(last, new Name(name.text(), start, kind == null ? old.kind() : kind));
        } else if (end - start > 1 && (old == null || old.text().indexOf(' ') < 0 || old.kind() == null && kind != null && old.text().equals(name.text()))) {
            byLast.put(last, name);
        } else if (kind != null && (old == null || old.kind() == null)) {
            byLast.put(last, new Name(old == null ? name.text() : old.text(), start, kind));
        }
        for (int i = start + 1; i < end - 1; i++) {
            if (end - start <= 4 && document.token(i).isWord() && document.token(i).text().length() > 3) {
                byMiddle.putIfAbsent(document.token(i).lower(), name);
            }
        }
        if (title != null) {
            Name known = byLast.get(last);
            byTitle.putIfAbsent(title, known == null ? name : known);
        }
    }
}
