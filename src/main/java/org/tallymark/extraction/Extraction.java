package org.tallymark.extraction;

import java.util.List;

/**
 * Every numeric expression of a text, each in exactly one of the two lists, both in text order.
 *
 * @param claims what is claimed
 * @param dismissals what is accounted for as no claim
 */
public record Extraction(List<NumericClaim> claims, List<Dismissed> dismissals) {
}
