package org.tallymark.extraction;

/**
 * One link of the chain by which a figure reached the article.
 *
 * @param name the source's name, in full where the text gives it so anywhere
 * @param kind what sort of source it is
 * @param start first code point of the mention that carries the attribution
 * @param end code point after that mention
 * @param cue the word or phrase that attributes, or null where a label does it
 */
public record Hop(String name, HopKind kind, int start, int end, Span cue) {
}
