package org.tallymark.extraction.attribution;

import java.util.Locale;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.Document;

/** Tells whether a pronoun can stand for a source: "he" for a person in whatever office, "it" for a body. */
final class Pronouns {

    private final Document document;
    private final NamedSources named;

    Pronouns(Document document, NamedSources named) {
        this.document = document;
        this.named = named;
    }

    /** Whether the source of a mention is one; a caller's registry has an office and whoever holds it under one kind, which can be either. */
    boolean fit(Agreement agreement, Range mention, Names.Source found) {
        boolean personal = isPersonal(mention, found);
        boolean either = found.known() != null && found.kind() == HopKind.GOVERNMENT && found.text().indexOf(' ') > 0;
        return agreement.fits(document, mention, personal) || either && agreement.fits(document, mention, !personal);
    }

    private boolean isPersonal(Range mention, Names.Source source) {
        if (source.kind() == HopKind.PERSON || Agreement.isBearer(document, mention)) {
            return true;
        }
        if (source.kind() != HopKind.GOVERNMENT && source.kind() != HopKind.ORGANISATION) {
            return false;
        }
        String last = source.text().substring(source.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        NameBook.Name name = named.book().byLast(last);
        boolean owned = name != null && name.text().equals(source.text()) && mention.end() - mention.first() > 2 && document.token(mention.end() - 3).is("'s");
        return SourceKinds.ofHead(last) == null && SourceKinds.known(source.text()) == null && name != null && (name.kind() != null || owned);
    }
}
