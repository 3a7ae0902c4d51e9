package org.tallymark.extraction.attribution;

import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/**
 * Names a source as a caller's registry knows it: its kind comes from there, its name from the text. What the text itself
 * tells of a lone name, in full or by a title beside it, goes before what the registry has under that name, which may be
 * another's.
 */
final class Registered {

    private final Document document;
    private final KnownNames names;

    Registered(Document document, KnownNames names) {
        this.document = document;
        this.names = names;
    }

    /**
     * The known source that ends a mention, whatever describes it before ("the rail operator Deutsche Bahn"), or null.
     *
     * @param core the mention up to a comma or bracket
     * @param end token after the whole mention, as a name may hold such a mark
     */
    Names.Source ending(Range core, int end, NamedSources text) {
        for (int first = core.first(); !names.isEmpty() && first < core.end(); first++) {
            if (first > core.first() && !describes(first - 1)) {
                continue;
            }
            for (int last = end; last >= core.end(); last--) {
                SourceRegistry.Known known = names.at(first, last);
                if (known != null && (last - first > 1 || !text.tellsMore(first) && !isTitled(core.first(), first))) {
                    String here = SourceKinds.withoutArticle(document.quote(first, last));
                    return new Names.Source(names.inFull(known, here), known);
                }
            }
        }
        return null;
    }

    /** A source as the text names it, and of the kind that the registry has for that name, if it has one. */
    Names.Source called(Names.Source source, Range core) {
        boolean opens = document.sentenceAt(core.first()).first() == core.first();
        SourceRegistry.Known known = source.known() != null ? null : names.called(source.text(), opens);
        boolean alone = source.text().indexOf(' ') < 0;
        boolean other = alone && source.kind() != HopKind.ACCOUNT && isTitled(core.first(), core.end() - 1);
        return known == null || other ? source : new Names.Source(names.inFull(known, source.text()), known);
    }

    /** Whether a word is one that describes the name after it, and no part of a longer name. */
    private boolean describes(int i) {
        Token token = document.token(i);
        if (token.is(".")) {
            return i > 0 && SourceKinds.ofTitle(document.token(i - 1).lower()) != null;
        }
        boolean common = !token.capitalised() && !Grammar.PREPOSITIONS.contains(token.lower()) && !token.isAny("and", "'s");
        return token.isWord() && (common || SourceKinds.ofTitle(token.lower()) != null || Grammar.DETERMINERS.contains(token.lower()));
    }

    private boolean isTitled(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SourceKinds.ofTitle(document.token(i).lower()) != null) {
                return true;
            }
        }
        return false;
    }
}
