package org.tallymark.review;

/**
 * Who an item of evidence comes from, as the independence rule sees it.
 *
 * @param source the source's id after merges
 * @param owner the id of the last owner above it after merges; the source itself where nobody owns it
 * @param party whether it is a party to the event, whose own count proves nothing
 */
public record Origin(long source, long owner, SourceKind kind, boolean party) {}
