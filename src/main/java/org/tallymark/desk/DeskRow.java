package org.tallymark.desk;

import java.time.Instant;

/**
 * One thing that waits.
 *
 * @param label what it waits for: "Your second check"
 * @param link where it is done
 * @param mark the class of the mark of its state
 * @param after what the quote leaves out
 * @param below who is cited, and the story, with the reason where it is to be rechecked
 * @param since when it came to this
 * @param note what goes with that: "from Ben", "till 16:05", "Ben differs"
 * @param due the article's deadline, or null
 */
public record DeskRow(String label, String link, String mark, String quote, String after, String below, Instant since,
        String note, Instant due) {}
