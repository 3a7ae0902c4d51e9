package org.tallymark.intake;

import org.tallymark.article.Snapshot;

/**
 * An article as somebody sends or types it, not checked yet; what is left out is null.
 *
 * @param published a day, or an instant with its zone
 * @param deadline an instant with its zone, or a local time at the desk
 * @param origin how the text came in
 */
public record Typed(String title, String text, String publisher, String byline, String published, String url,
        String slug, String deadline, Snapshot.Origin origin) {}
