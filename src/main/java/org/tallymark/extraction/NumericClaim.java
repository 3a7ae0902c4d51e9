package org.tallymark.extraction;

import java.util.List;

/**
 * One numeric claim of a text. All offsets are Unicode code points of the text.
 *
 * @param start first code point
 * @param end code point after the last
 * @param quote the text between them
 * @param kind what the claim states
 * @param effect what befell the counted people; null unless kind is CASUALTIES
 * @param number the sub-span of the number alone, or null
 * @param quantity the value, or null for a time without an explicit number
 * @param counted the noun phrase counted, or null
 * @param about what the figure is a figure of, where no counted noun says it, or null
 * @param time the value of a time expression, or null
 * @param asOf TIMEX3 value of when the figure holds, or null
 * @param place innermost place named for it, or null
 * @param attribution the sources, nearest to the article first; empty in the article's own voice
 * @param rules names of the rules that fired
 */
public record NumericClaim(int start, int end, String quote, Kind kind, Effect effect, Span number, Quantity quantity,
        Counted counted, String about, TimeValue time, String asOf, String place, List<Hop> attribution,
        List<String> rules) {
}
