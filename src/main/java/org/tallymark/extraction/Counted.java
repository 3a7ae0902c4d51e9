package org.tallymark.extraction;

/**
 * The noun phrase that a claim counts, without its number; for an elided noun, the phrase it stands for.
 *
 * @param text the phrase as it stands in the text
 * @param start first code point
 * @param end code point after the last
 */
public record Counted(String text, int start, int end) {
}
