package org.tallymark.extraction.quantity;

import java.util.List;

/**
 * The quantities of a text and the numbers that are none, both in text order.
 *
 * @param figures what is stated
 * @param passed what is accounted for otherwise
 */
public record QuantityReading(List<Figure> figures, List<Passed> passed) {
}
