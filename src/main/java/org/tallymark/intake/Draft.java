package org.tallymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.tallymark.article.Snapshot;

/**
 * An article that can be taken in: whatever it holds was checked.
 *
 * @param text normalised, English, of a size that can be worked with
 * @param publisher the name of the source that published it, or null
 * @param url in its canonical form, or null
 */
public record Draft(String title, String text, String publisher, String byline, LocalDate published, String url,
        String slug, Instant deadline, Snapshot.Origin origin) {}
