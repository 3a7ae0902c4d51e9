package org.tallymark.extraction.attribution;

import java.util.Locale;
import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.place.Gazetteer;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Names whoever a proper name stands for: titles off, filled up from the text, the kind by head noun or title. */
final class ProperNames {

    /** Bodies that belong to the authority that their name begins with ("Armed Forces Press Committee"). */
    private static final Set<String> DEPENDENT = Set.of("committee", "center", "centre", "board", "institute", "press");

    private static final Set<String> CORPORATE = Set.of("air", "bank", "royal", "national", "united", "international", "federal", "saudi", "american",
            "british", "european", "korean", "japanese", "chinese", "indian", "russian", "french", "german", "canadian", "australian", "mexican", "brazilian", "first", "grand");

    private final Document document;
    private final DocumentAuthors authors;
    private final KnownNames known;

    ProperNames(Document document, DocumentAuthors authors, KnownNames known) {
        this.document = document;
        this.authors = authors;
        this.known = known;
    }

    /** The source that a mention names: titles off, filled up from the text, its kind by head noun or title. */
    Names.Source of(Range core, NameBook book) {
        Token head = document.token(core.end() - 1);
        HopKind byHead = bodyOf(core);
        int start = core.first();
        HopKind title = null;
        boolean unnamed = false;
        for (int i = core.first(); i < core.end() - 1; i++) {
            HopKind told = titleAt(i, core);
            HopKind unit = SourceKinds.ofHead(document.token(i).lower());
            if (told != null || unit != null && !document.token(i).capitalised()) {
                title = told == null || told == HopKind.PERSON && title != null ? title : told;
                unnamed |= unit == HopKind.UNNAMED;
                // "The mayor of Lisbon" bears no name besides the office.
                start = document.token(i + 1).is("of") ? start : i + 1;
            }
        }
        String opening = document.token(core.first()).lower();
        boolean someone = start == core.first() && core.end() - start > 2 && document.sentenceAt(start).first() == start
                && SourceKinds.isSomebody(opening);
        start += someone ? 1 : 0;
        boolean common = false;
        for (int i = start; i < core.end() - 2; i++) {
            Token token = document.token(i);
            common = token.isWord() && !token.capitalised() && !token.isAny("of", "the", "and", "for", "'s", "de", "del", "la", "al", "bin", "van", "von", "da", "dos", "y", "in", "on", "to");
            start = common && document.token(i + 1).capitalised() ? i + 1 : start;
        }
        while (start < core.end() - 1 && document.token(start).isAny(".", "-", ",", "'s", "the")) {
            start++;
        }
        boolean body = byHead != null && byHead != HopKind.UNNAMED && (title == null || byHead == HopKind.ORGANISATION || byHead == HopKind.OUTLET) && core.end() - core.first() > 1;
        if (body || isAbbreviation(head)) {
            HopKind kind = byHead == null || byHead == HopKind.UNNAMED ? HopKind.ORGANISATION : byHead;
            return new Names.Source(SourceKinds.withoutArticle(quote(core)), kind);
        }
        title = (title == HopKind.ORGANISATION || title == null && unnamed) && official(core) ? HopKind.GOVERNMENT : title;
        NameBook.Name known = book.byLast(head.lower());
        title = title == HopKind.ORGANISATION && known != null && known.kind() == HopKind.GOVERNMENT ? HopKind.GOVERNMENT : title;
        HopKind kind = title != null && title != HopKind.PERSON ? title : known != null && known.kind() != null ? known.kind() : title;
        String text = quote(new Range(start, core.end()));
        if (known != null && known.text().length() > text.length()) {
            text = known.text();
        }
        kind = kind != null ? kind : byHead;
        return new Names.Source(SourceKinds.withoutArticle(text), kind != null ? kind : !document.token(core.first()).is("the") && isPerson(new Range(start, core.end()), known != null) ? HopKind.PERSON : HopKind.ORGANISATION);
    }

    private static boolean isBody(Token last) {
        HopKind kind = last.capitalised() ? SourceKinds.ofHead(last.lower()) : null;
        return kind == HopKind.GOVERNMENT || kind == HopKind.ORGANISATION;
    }

    private static boolean isAbbreviation(Token token) {
        return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
    }

    /** Two words to four, without an article and with no word before that names fit bodies rather than people. */
    private boolean isPerson(Range core, boolean known) {
        Token first = document.token(core.first());
        int words = core.end() - core.first();
        return (known || words > 1 && words < 5) && !(words > 1 && CORPORATE.contains(first.lower()));
    }

    /** What a title among the words of a mention tells; a company's president or officer speaks for the company. */
    private HopKind titleAt(int i, Range core) {
        HopKind told = SourceKinds.ofTitle(document.token(i).lower());
        Token next = document.token(i + 1);
        if (told == null || document.token(i).capitalised() && next.capitalised() && isBody(document.token(core.end() - 1))) {
            return null;
        }
        if (told == HopKind.GOVERNMENT && document.token(i).isAny("president", "vice", "officer", "representative", "secretary")) {
            for (int j = core.first(); j < i; j++) {
                Token before = document.token(j);
                boolean opens = document.sentenceAt(j).first() == j;
                HopKind owner = before.capitalised() && !opens ? SourceKinds.known(before.text()) : SourceKinds.ofHead(before.lower());
                owner = owner == null && opens ? SourceKinds.known(before.text()) : owner;
                if (owner == HopKind.ORGANISATION || owner == HopKind.OUTLET || before.isAny("executive", "financial", "operating")) {
                    return HopKind.ORGANISATION;
                }
            }
        }
        return told;
    }

    /** What the head noun of a name tells, be it before an "of" ("Federal Bureau of Prisons"); a country and its capital speak for its government. */
    private HopKind bodyOf(Range core) {
        if (Gazetteer.isSeat(SourceKinds.withoutArticle(quote(core)).toLowerCase(Locale.ROOT))) {
            return HopKind.GOVERNMENT;
        }
        HopKind last = SourceKinds.ofHead(document.token(core.end() - 1).lower());
        HopKind owner = last == null ? null : owner(core);
        if (owner != null) {
            return owner;
        }
        HopKind body = SourceKinds.ofHead(document.token(authors.head(core)).lower());
        return last != null ? last : body == HopKind.UNNAMED || !document.token(authors.head(core)).capitalised() ? null : body;
    }

    /** Whose a body is that belongs to another ("FMLN General Command", "Armed Forces Press Committee"), or null. */
    private HopKind owner(Range core) {
        Token head = document.token(core.end() - 1);
        for (int i = core.first(); i < core.end() - 1; i++) {
            Token token = document.token(i);
            if (head.is("command") && (SourceKinds.known(token.text()) == HopKind.ORGANISATION || SourceKinds.ofHead(token.lower()) == HopKind.ORGANISATION)) {
                return HopKind.ORGANISATION;
            }
            if (DEPENDENT.contains(head.lower()) && SourceKinds.ofHead(token.lower()) == HopKind.GOVERNMENT && token.capitalised() && !token.isAny("state", "city", "district", "county", "council")) {
                return HopKind.GOVERNMENT;
            }
        }
        return null;
    }

    /** Whether an office stands among the words of a mention ("White House spokesman", "police chief"). */
    boolean official(Range core) {
        for (int i = core.first(); i < core.end() - 1; i++) {
            boolean two = document.token(i).capitalised() && i + 2 < core.end() && SourceKinds.known(quote(new Range(i, i + 2))) == HopKind.GOVERNMENT;
            if (two || isKnown(i, core.end() - 1, HopKind.GOVERNMENT) || SourceKinds.ofHead(document.token(i).lower()) == HopKind.GOVERNMENT || SourceKinds.known(document.token(i).text()) == HopKind.GOVERNMENT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the caller's registry has a source of this kind by the name that begins here. */
    private boolean isKnown(int first, int end, HopKind kind) {
        Range name = document.token(first).capitalised() ? known.after(first, end) : Range.EMPTY;
        return !name.isEmpty() && known.kind(name.first(), name.end()) == kind;
    }

    private String quote(Range range) {
        return document.quote(range.first(), range.end());
    }
}
