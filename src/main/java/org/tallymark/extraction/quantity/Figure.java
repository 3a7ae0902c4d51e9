package org.tallymark.extraction.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Trend;

/**
 * A quantity that a text states, in token indexes.
 *
 * @param first first token of comparator, number and unit or noun
 * @param end after the last
 * @param numberFirst first token of the number alone, -1 where it is implied
 * @param numberEnd after its last token
 * @param kind what it states, never a time
 * @param effect what befell the counted people, for casualties
 * @param comparator how the bounds bind
 * @param low lower bound or null
 * @param high upper bound or null
 * @param unit as in the wire format
 * @param trend direction of change or null
 * @param countedFirst first token of the counted noun phrase, -1 where there is none
 * @param countedEnd after its last token
 * @param about what the figure is a figure of, or null
 * @param rules names of what fired
 */
public record Figure(int first, int end, int numberFirst, int numberEnd, Kind kind, Effect effect, Comparison comparator,
        BigDecimal low, BigDecimal high, String unit, Trend trend, int countedFirst, int countedEnd, String about,
        List<String> rules) {
}
