package org.tallymark.extraction.attribution;

import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Tells a name from the noun that says what it is the name of ("the weekly CARETAS", "airline Ryanair", "Tesla's Elon Musk"). */
final class Described {

    private static final Set<String> MAKERS = Set.of("airframer", "automaker", "carmaker", "maker", "manufacturer", "carrier", "giant", "retailer", "lender",
            "insurer", "brewer", "operator", "supplier", "startup", "start-up", "watchdog", "militia", "guerrilla", "faction");
    private static final Set<String> MEDIA = Set.of("channel", "portal", "outlet", "tabloid", "broadsheet", "blog", "fortnightly", "monthly", "weekly", "daily", "newscast");
    private static final Set<String> BROADCAST = Set.of("radio", "television", "tv", "canal", "channel", "voz", "diario", "periodico", "revista");

    private final Document document;

    Described(Document document) {
        this.document = document;
    }

    /** The name behind the noun that describes it with the noun's kind; null where there is none. */
    Names.Source named(Range core) {
        int agency = core.end() - 3;
        if (agency >= core.first() && document.token(core.end() - 1).is("agency") && SourceKinds.known(document.token(agency).text()) == HopKind.AGENCY) {
            return new Names.Source(document.token(agency).text(), HopKind.AGENCY);
        }
        int noun = noun(core);
        if (noun < 0) {
            return null;
        }
        Range name = new Range(noun + 1, core.end());
        HopKind known = SourceKinds.known(quote(name));
        return new Names.Source(quote(name), known == null ? kind(noun) : known);
    }

    /** What the first or last words of a name itself tell: a news agency, a station. */
    HopKind ofName(Range core) {
        int first = core.first() + (document.token(core.first()).is("the") && core.end() - core.first() > 1 ? 1 : 0);
        int last = core.end() - 1;
        if (last > first + 1 && document.token(last).is("agency") && SourceKinds.known(document.token(last - 2).text()) == HopKind.AGENCY) {
            return null;
        }
        if (last > first && document.token(last).is("agency") && document.token(last - 1).isAny("news", "press")) {
            return HopKind.AGENCY;
        }
        boolean station = last > first && BROADCAST.contains(document.token(first).lower()) && document.token(first).capitalised() && document.token(first + 1).capitalised();
        return station ? HopKind.OUTLET : null;
    }

    /** A mention with a bracket before its head ("a Public Force (PF) official"), or null. */
    Names.Source glossed(Range mention) {
        Token head = document.token(mention.end() - 1);
        for (int i = mention.end() - 2; i > mention.first() + 1; i--) {
            if (document.token(i).is(")") && document.token(i - 2).is("(")) {
                HopKind kind = SourceKinds.ofHead(head.lower()) == null ? SourceKinds.ofTitle(head.lower()) : SourceKinds.ofHead(head.lower());
                String text = SourceKinds.withoutArticle(quote(new Range(mention.first(), i - 2))) + " " + quote(new Range(i + 1, mention.end()));
                return head.capitalised() || kind == null ? null : new Names.Source(text, kind);
            }
        }
        return null;
    }

    /** What a body is that calls itself by a name ("a group calling itself Dawn of May"), or null. */
    HopKind calling(Range core) {
        int before = core.first() - 1;
        return document.is(before, "itself") && document.is(before - 1, "calling") ? SourceKinds.ofHead(document.token(before - 2).lower()) : null;
    }

    /** The name behind a possessor ("Tesla's Elon Musk", "India's NDTV"), or the same name where its body belongs to it. */
    Range owned(Range core) {
        for (int i = core.end() - 2; i > core.first(); i--) {
            if (document.token(i).is("'s")) {
                Range name = new Range(i + 1, core.end());
                boolean person = core.end() - i > 2 && core.end() - i < 5;
                for (int j = i + 1; j < core.end(); j++) {
                    Token token = document.token(j);
                    person &= token.isWord() && token.capitalised() && SourceKinds.ofHead(token.lower()) == null && SourceKinds.ofTitle(token.lower()) == null;
                }
                return person || SourceKinds.known(quote(name)) != null ? name : core;
            }
        }
        return core;
    }

    /** The noun right before the run of capitalised words that ends a mention, or -1. */
    private int noun(Range core) {
        int i = core.end() - 1;
        while (i > core.first() && isName(i)) {
            i--;
        }
        Token token = document.token(i);
        boolean common = !token.capitalised() || i == document.sentenceAt(i).first();
        boolean head = i < core.end() - 1 && common && document.token(i + 1).capitalised() && kind(i) != null;
        for (int j = core.first(); head && j < i; j++) {
            head = !Grammar.PREPOSITIONS.contains(document.token(j).lower());
        }
        return head ? i : -1;
    }

    private boolean isName(int i) {
        Token token = document.token(i);
        return token.isWord() && token.capitalised() && SourceKinds.ofTitle(token.lower()) == null && i != document.sentenceAt(i).first()
                || token.isAny("-", "&", "of", "de") && !token.spaceBefore() | token.isWord() | token.is("&");
    }

    private HopKind kind(int noun) {
        String word = document.token(noun).lower();
        if (word.equals("agency") && noun > 0 && document.token(noun - 1).isAny("news", "press")) {
            return HopKind.AGENCY;
        }
        if (word.equals("station") && noun > 0 && document.token(noun - 1).isAny("radio", "television", "tv")) {
            return HopKind.OUTLET;
        }
        if (MEDIA.contains(word)) {
            return HopKind.OUTLET;
        }
        HopKind kind = MAKERS.contains(word) ? HopKind.ORGANISATION : SourceKinds.ofHead(word);
        return kind == HopKind.ORGANISATION || kind == HopKind.OUTLET || kind == HopKind.AGENCY ? kind : null;
    }

    private String quote(Range range) {
        return document.quote(range.first(), range.end());
    }
}
