package org.tallymark.extraction.attribution;

import java.util.Locale;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.place.Gazetteer;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Names a source from its mention alone: titles and articles off, short forms filled up, authors for their documents. */
final class NamedSources {

    private final Document document;
    private final SourceRegistry registry;
    private final DocumentAuthors authors;
    private NameBook book;

    NamedSources(Document document, SourceRegistry registry) {
        this.document = document;
        this.registry = registry;
        this.authors = new DocumentAuthors(document);
    }

    Names.Source named(Range mention) {
        Range core = core(mention);
        String text = quote(core);
        SourceRegistry.Known listed = registry.find(text).orElse(null);
        if (listed != null) {
            return new Names.Source(listed.name(), listed.kind());
        }
        HopKind known = SourceKinds.known(text);
        if (known != null) {
            return new Names.Source(SourceKinds.withoutArticle(text), known);
        }
        Token head = document.token(core.end() - 1);
        if (head.lower().startsWith("@")) {
            return new Names.Source(text, HopKind.ACCOUNT);
        }
        Range author = authors.of(core);
        if (!author.isEmpty()) {
            return named(author);
        }
        int names = lastName(core);
        if (names < 0) {
            return common(core, text);
        }
        int noun = authors.head(core);
        noun -= noun > core.first() && document.token(noun).lower().endsWith("ed") ? 1 : 0;
        boolean common = !document.token(noun).capitalised() || document.sentenceAt(noun).first() == noun;
        if (noun + 1 < core.end() && common && SourceKinds.ofHead(document.token(noun).lower()) == HopKind.UNNAMED
                && !document.token(noun + 1).is("of")) {
            return new Names.Source(plain(core), HopKind.UNNAMED);
        }
        if (!head.capitalised()) {
            HopKind kind = SourceKinds.ofHead(head.lower());
            return new Names.Source(plain(core), kind == null ? isPlural(head) ? HopKind.UNNAMED : HopKind.ORGANISATION : kind);
        }
        return proper(core);
    }

    /** A name proper: titles off, filled up from the text, its kind by head noun or title. */
    private Names.Source proper(Range core) {
        Token head = document.token(core.end() - 1);
        HopKind byHead = bodyOf(core);
        int start = core.first();
        HopKind title = null;
        for (int i = core.first(); i < core.end() - 1; i++) {
            HopKind told = SourceKinds.ofTitle(document.token(i).lower());
            HopKind unit = SourceKinds.ofHead(document.token(i).lower());
            if (told != null || unit != null && !document.token(i).capitalised()) {
                title = told == null || told == HopKind.PERSON && title != null ? title : told;
                // "The mayor of Lisbon" bears no name besides the office.
                start = document.token(i + 1).is("of") ? start : i + 1;
            }
        }
        while (start < core.end() - 1 && document.token(start).isAny(".", "-", ",", "'s", "the")) {
            start++;
        }
        NameBook.Name known = book().byLast(head.lower());
        boolean place = byHead != null && byHead != HopKind.UNNAMED && (title == null || byHead == HopKind.ORGANISATION || byHead == HopKind.OUTLET) && core.end() - core.first() > 1 || head.text().length() > 1 && head.text().equals(head.text().toUpperCase());
        if (place) {
            HopKind kind = byHead == null || byHead == HopKind.UNNAMED ? HopKind.ORGANISATION : byHead;
            return new Names.Source(SourceKinds.withoutArticle(quote(core)), kind);
        }
        title = title == HopKind.ORGANISATION && official(core) ? HopKind.GOVERNMENT : title;
        HopKind kind = title != null && title != HopKind.PERSON ? title : known != null && known.kind() != null ? known.kind() : title;
        String text = quote(new Range(start, core.end()));
        if (known != null && known.text().length() > text.length()) {
            text = known.text();
        }
        boolean person = kind != null || core.end() - core.first() > 1 && core.end() - core.first() < 5 || known != null;
        return new Names.Source(SourceKinds.withoutArticle(text), kind != null ? kind : byHead != null ? byHead : person && !document.token(core.first()).is("the") ? HopKind.PERSON : HopKind.ORGANISATION);
    }

    /** What the head noun of a name tells, be it before an "of" ("Federal Bureau of Prisons"); a country speaks for its government. */
    private HopKind bodyOf(Range core) {
        if (Gazetteer.isCountry(SourceKinds.withoutArticle(quote(core)).toLowerCase(Locale.ROOT))) {
            return HopKind.GOVERNMENT;
        }
        HopKind last = SourceKinds.ofHead(document.token(core.end() - 1).lower());
        HopKind body = SourceKinds.ofHead(document.token(authors.head(core)).lower());
        return last != null ? last : body == HopKind.UNNAMED || !document.token(authors.head(core)).capitalised() ? null : body;
    }

    /** Whether an office stands among the words of a mention ("White House spokesman", "police chief"). */
    private boolean official(Range core) {
        for (int i = core.first(); i < core.end() - 1; i++) {
            boolean known = document.token(i).capitalised() && i + 2 < core.end() && SourceKinds.known(quote(new Range(i, i + 2))) == HopKind.GOVERNMENT;
            if (known || SourceKinds.ofHead(document.token(i).lower()) == HopKind.GOVERNMENT || SourceKinds.known(document.token(i).text()) == HopKind.GOVERNMENT) {
                return true;
            }
        }
        return false;
    }

    /** "the ministry" is the ministry that the text names, "the prosecutor" whoever it calls one; else nobody is named. */
    private Names.Source common(Range core, String text) {
        int head = authors.head(core);
        String word = document.token(head).lower();
        NameBook.Name bearer = book().byTitle(word);
        boolean definite = document.token(core.first()).is("the");
        if (definite && bearer != null && SourceKinds.ofTitle(word) != null) {
            return new Names.Source(bearer.text(), bearer.kind() == null ? SourceKinds.ofTitle(word) : bearer.kind());
        }
        Range institution = definite ? book().institution(word) : null;
        if (institution != null) {
            Names.Source named = new Names.Source(SourceKinds.withoutArticle(quote(institution)), SourceKinds.ofHead(word));
            HopKind known = SourceKinds.known(named.text());
            return known == null ? named : new Names.Source(named.text(), known);
        }
        HopKind kind = Cues.isDocument(word) ? HopKind.DOCUMENT : SourceKinds.ofHead(word);
        HopKind title = SourceKinds.ofTitle(word);
        return new Names.Source(SourceKinds.withoutArticle(text), kind != null ? kind : definite && title != null ? title : HopKind.UNNAMED);
    }

    private int lastName(Range core) {
        for (int i = core.end() - 1; i >= core.first(); i--) {
            Token token = document.token(i);
            boolean opens = i == core.first() && document.sentenceAt(i).first() == i;
            if (opens && core.end() - core.first() == 1 && (Cues.isDocument(token.lower()) || SourceKinds.ofHead(token.lower()) == HopKind.UNNAMED)) {
                return -1;
            }
            if (token.capitalised() && !Grammar.DETERMINERS.contains(token.lower()) && !(opens && core.end() - core.first() > 1 && !document.token(i + 1).capitalised())) {
                return i;
            }
        }
        return -1;
    }

    /** The mention up to a bracket or comma, its leading article kept. */
    private Range core(Range mention) {
        int end = mention.first() + 1;
        while (end < mention.end() && !document.token(end).isAny("(", ",", "[")) {
            end++;
        }
        while (end > mention.first() + 1 && document.token(end - 1).isAny("'s", "'", ".", "-")) {
            end--;
        }
        return new Range(mention.first(), end);
    }

    private String plain(Range core) {
        return SourceKinds.withoutArticle(quote(core));
    }

    private String quote(Range range) {
        return document.quote(range.first(), range.end());
    }

    private static boolean isPlural(Token token) {
        return token.lower().endsWith("s") && !token.lower().endsWith("ss");
    }

    NameBook book() {
        if (book == null) {
            book = new NameBook(document);
        }
        return book;
    }
}
