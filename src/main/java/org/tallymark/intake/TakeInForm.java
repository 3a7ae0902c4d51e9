package org.tallymark.intake;

import org.tallymark.article.Snapshot;

/**
 * The fields of the take-in page as they were typed; never null.
 *
 * @param from how the text came in, {@code PASTE} or {@code FILE}
 * @param read whether the text was read from a page already, so that it is taken as it is
 */
public record TakeInForm(String text, String title, String publisher, String byline, String published, String url,
        String slug, String deadline, Snapshot.Origin from, boolean read) {

    static final TakeInForm EMPTY = new TakeInForm("", "", "", "", "", "", "", "", Snapshot.Origin.PASTE, false);

    Typed typed() {
        return new Typed(title, text, publisher, byline, published, url, slug, deadline, from);
    }

    /** The form with another text in it. */
    TakeInForm withText(String other, Snapshot.Origin origin) {
        return new TakeInForm(other, title, publisher, byline, published, url, slug, deadline, origin, false);
    }

    /** The form with all that was read from a page, to be looked at before it is taken in. */
    TakeInForm withPage(Typed page) {
        return new TakeInForm(orEmpty(page.text()), orEmpty(page.title()), orEmpty(page.publisher()),
                orEmpty(page.byline()), orEmpty(page.published()), orEmpty(page.url()), slug, deadline, from, true);
    }

    static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
