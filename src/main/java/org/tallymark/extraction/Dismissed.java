package org.tallymark.extraction;

/**
 * A numeric expression that is accounted for without being a claim.
 *
 * @param start first code point
 * @param end code point after the last
 * @param quote the text between them
 * @param reason why it is no claim
 */
public record Dismissed(int start, int end, String quote, DismissalReason reason) {
}
