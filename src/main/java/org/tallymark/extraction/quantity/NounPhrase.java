package org.tallymark.extraction.quantity;

/**
 * What a number counts, in tokens.
 *
 * @param first first token, after the number
 * @param head the head noun
 * @param end after the last token of the phrase that belongs to the claim
 * @param plural whether the head is a plural
 * @param joined whether a hyphen joins it to the number ("four-cylinder engine")
 */
record NounPhrase(int first, int head, int end, boolean plural, boolean joined) {
}
