package org.tallymark.extraction.attribution;

import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Names a source from its mention alone: titles and articles off, short forms filled up, authors for their documents. */
final class NamedSources {

    private final Document document;
    private final KnownNames known;
    private final Registered registered;
    private final DocumentAuthors authors;
    private final Described described;
    private final ProperNames proper;
    private NameBook book;
    private ShortForms shortForms;

    NamedSources(Document document, KnownNames known) {
        this.document = document;
        this.known = known;
        this.registered = new Registered(document, known);
        this.authors = new DocumentAuthors(document);
        this.described = new Described(document);
        this.proper = new ProperNames(document, authors, known);
    }

    Names.Source named(Range mention) {
        Range core = core(mention);
        Names.Source ending = registered.ending(core, mention.end(), this);
        return ending != null ? ending : registered.called(byText(mention, core), core);
    }

    /** Whether the text itself names whoever goes by a word in full. */
    boolean tellsMore(int token) {
        NameBook.Name full = book().byLast(document.token(token).lower());
        return full != null && full.text().indexOf(' ') > 0 || shortForms().full(document.token(token).text()) != null;
    }

    /** A source as the text alone tells it. */
    private Names.Source byText(Range mention, Range core) {
        Names.Source glossed = described.glossed(mention);
        if (glossed != null) {
            return glossed;
        }
        String text = quote(core);
        HopKind world = SourceKinds.known(text);
        if (world != null && (core.end() - core.first() > 2 || shortForms().full(document.token(core.end() - 1).text()) == null)) {
            return new Names.Source(SourceKinds.withoutArticle(text), world);
        }
        Token head = document.token(core.end() - 1);
        if (head.lower().startsWith("@")) {
            return new Names.Source(text, HopKind.ACCOUNT);
        }
        Names.Source told = told(core);
        if (told != null) {
            return told;
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
        if (noun + 1 < core.end() && !document.token(noun).capitalised() && Cues.isDocument(document.token(noun).lower())) {
            return new Names.Source(plain(new Range(core.first(), noun + 1)), HopKind.DOCUMENT);
        }
        boolean common = !document.token(noun).capitalised() || document.sentenceAt(noun).first() == noun || document.is(noun - 1, ":");
        if (noun + 1 < core.end() && common && SourceKinds.ofHead(document.token(noun).lower()) == HopKind.UNNAMED
                && !document.token(noun + 1).is("of")) {
            return new Names.Source(plain(core), HopKind.UNNAMED);
        }
        if (noun + 1 < core.end() && !document.token(noun).capitalised() && SourceKinds.ofHead(document.token(noun).lower()) == HopKind.OUTLET) {
            return new Names.Source(plain(core), HopKind.OUTLET);
        }
        if (noun + 1 < core.end() && !document.token(noun).capitalised() && document.token(noun + 1).isAny("in", "at", "near")) {
            return located(core, noun);
        }
        if (!head.capitalised()) {
            HopKind kind = SourceKinds.ofHead(head.lower());
            kind = kind == null ? SourceKinds.ofTitle(head.lower()) : kind;
            HopKind body = proper.official(core) ? HopKind.GOVERNMENT : HopKind.ORGANISATION;
            return new Names.Source(plain(core), kind == null ? isPlural(head) ? HopKind.UNNAMED : body : kind);
        }
        return proper.of(core, book());
    }

    /** "the health ministry in Gaza", "a hospital in Lyon": whoever the noun says, in a place that is not the source. */
    private Names.Source located(Range core, int noun) {
        HopKind kind = SourceKinds.ofHead(document.token(noun).lower());
        kind = kind == null ? SourceKinds.ofTitle(document.token(noun).lower()) : kind;
        return new Names.Source(plain(core), kind != null ? kind : isPlural(document.token(noun)) ? HopKind.UNNAMED : HopKind.ORGANISATION);
    }

    /** A name that the words around or in it tell more of: who owns it, what it is short for, what it is called by. */
    private Names.Source told(Range core) {
        Range owned = described.owned(core);
        if (!owned.equals(core)) {
            Names.Source source = named(owned);
            HopKind owner = known.kind(core.first(), owned.first() - 1);
            return source.kind() == HopKind.PERSON && owner != null ? new Names.Source(source.text(), owner) : source;
        }
        Range full = core.end() - core.first() > 2 ? null : shortForms().full(document.token(core.end() - 1).text());
        if (full != null) {
            HopKind kind = SourceKinds.known(quote(core));
            return new Names.Source(quote(full), kind != null ? kind : proper.of(full, book()).kind());
        }
        HopKind name = described.ofName(core);
        name = name == null ? described.calling(core) : name;
        return name != null ? new Names.Source(plain(core), name) : described.named(core);
    }

    /** "the ministry" is the ministry that the text names, "the prosecutor" whoever it calls one; else nobody is named. */
    private Names.Source common(Range core, String text) {
        int head = authors.head(core);
        if (head > core.first() && document.token(head).lower().endsWith("ed") && Cues.isDocument(document.token(head - 1).lower())) {
            return new Names.Source(plain(new Range(core.first(), head)), HopKind.DOCUMENT);
        }
        String word = document.token(head).lower();
        NameBook.Name bearer = book().byTitle(word);
        boolean definite = document.token(core.first()).is("the");
        if (definite && bearer != null && SourceKinds.ofTitle(word) != null) {
            return new Names.Source(bearer.text(), bearer.kind() == null ? SourceKinds.ofTitle(word) : bearer.kind());
        }
        Range institution = definite ? book().institution(word) : null;
        if (institution != null) {
            String name = SourceKinds.withoutArticle(quote(institution));
            HopKind known = SourceKinds.known(name);
            HopKind told = known == null ? proper.of(institution, book()).kind() : known;
            return new Names.Source(name, told == HopKind.PERSON ? SourceKinds.ofHead(word) : told);
        }
        HopKind kind = Cues.isDocument(word) ? HopKind.DOCUMENT : SourceKinds.ofHead(word);
        HopKind title = SourceKinds.ofTitle(word) == HopKind.ORGANISATION && proper.official(core) ? HopKind.GOVERNMENT : SourceKinds.ofTitle(word);
        return new Names.Source(SourceKinds.withoutArticle(text), kind != null ? kind : (definite || isOwned(core)) && title != null ? title : HopKind.UNNAMED);
    }

    private boolean isOwned(Range core) {
        for (int i = core.first() + 1; i < core.end(); i++) {
            if (document.token(i).is("'s")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention names nobody that the text knows by name. */
    boolean isUnnamed(Range mention) {
        Names.Source source = named(mention);
        return source.text().equals(plain(core(mention)));
    }

    private int lastName(Range core) {
        for (int i = core.end() - 1; i >= core.first(); i--) {
            Token token = document.token(i);
            boolean opens = i == core.first() && document.sentenceAt(i).first() == i;
            if (opens && core.end() - core.first() == 1 && (Cues.isDocument(token.lower()) || SourceKinds.ofHead(token.lower()) == HopKind.UNNAMED)) {
                return -1;
            }
            if (token.capitalised() && !token.is("i") && !Grammar.DETERMINERS.contains(token.lower()) && !(opens && core.end() - core.first() > 1 && !document.token(i + 1).capitalised())) {
                return i;
            }
        }
        return -1;
    }

    /** The mention up to a bracket or comma, its leading article kept. */
    private Range core(Range mention) {
        int so = document.token(mention.first()).is("the") ? mention.first() + 1 : mention.first();
        if (so + 3 < mention.end() && document.token(so).is("so") && document.token(so + 2).is("called")) {
            return core(new Range(so + 3, mention.end()));
        }
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

    private ShortForms shortForms() {
        if (shortForms == null) {
            shortForms = new ShortForms(document);
        }
        return shortForms;
    }

    NameBook book() {
        if (book == null) {
            book = new NameBook(document);
        }
        return book;
    }
}
