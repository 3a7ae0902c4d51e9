package org.tallymark.extraction.attribution;

import java.util.HashMap;
import java.util.Map;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

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
    private static final int OFFICE = 6;

    private final Document document;
    private final Map<String, Name> byLast = new HashMap<>();
    private final Map<String, Name> byMiddle = new HashMap<>();
    private final Map<String, Name> byTitle = new HashMap<>();
    private final Map<String, Range> institutions = new HashMap<>();

    NameBook(Document document) {
        this.document = document;
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
        int office = office(first, end);
        HopKind before = office < 0 ? null : officeKind(office);
        kind = kind == null ? before : kind;
        title = title == null && before != null ? document.token(office).lower() : title;
        for (int i = first; i < end; i++) {
            String word = document.token(i).lower();
            if (SourceKinds.ofHead(word) != null && end - first > 1) {
                institutions.putIfAbsent(word, new Range(first, end));
            }
        }
        if (kind == null || kind == HopKind.PERSON) {
            HopKind apposed = apposed(end);
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

    /** The title right before a name, or before the comma that sets the name off ("the president, Ana Lima,"); -1 where there is none. */
    private int office(int first, int end) {
        if (first == 0) {
            return -1;
        }
        if (SourceKinds.ofTitle(document.token(first - 1).lower()) != null) {
            return first - 1;
        }
        boolean apart = first > 2 && end - first > 1 && document.token(first - 1).is(",") && !document.token(first - 2).capitalised()
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
    private HopKind officeKind(int office) {
        HopKind told = SourceKinds.ofTitle(document.token(office).lower());
        boolean body = office + 3 < document.size() && document.token(office + 1).is("of") && SourceKinds.ofHead(document.token(office + 3).lower()) == HopKind.ORGANISATION;
        if (body) {
            return HopKind.ORGANISATION;
        }
        for (int i = office - 1; i >= Math.max(0, office - OFFICE); i--) {
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

    /** What a title after the name and a comma tells ("Rendell, a former governor"). */
    private HopKind apposed(int end) {
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
            found = told != null && told != HopKind.PERSON ? officeKind(i) : found;
        }
        return found;
    }
}
