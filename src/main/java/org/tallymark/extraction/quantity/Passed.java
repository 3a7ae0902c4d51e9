package org.tallymark.extraction.quantity;

import org.tallymark.extraction.DismissalReason;

/**
 * A numeric expression that is no claim.
 *
 * @param first first token
 * @param end after the last
 * @param reason why it is none
 */
public record Passed(int first, int end, DismissalReason reason) {
}
