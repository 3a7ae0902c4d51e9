package org.tallymark.extraction.number;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** Reads how many times as much something is: "twice", "prices doubled", "tripled to", "double the rate", "tenfold". */
final class Multiples {

    private static final Map<String, String> VERBS = Map.ofEntries(Map.entry("doubled", "2"), Map.entry("tripled", "3"),
            Map.entry("trebled", "3"), Map.entry("quadrupled", "4"), Map.entry("quintupled", "5"), Map.entry("halved", "0.5"),
            Map.entry("doubling", "2"), Map.entry("tripling", "3"), Map.entry("trebling", "3"), Map.entry("quadrupling", "4"),
            Map.entry("halving", "0.5"));
    private static final Map<String, String> ADJECTIVES = Map.of("double", "2", "triple", "3", "treble", "3", "quadruple", "4");
    private static final Map<String, String> FOLDS = Map.ofEntries(Map.entry("twofold", "2"), Map.entry("threefold", "3"),
            Map.entry("fourfold", "4"), Map.entry("fivefold", "5"), Map.entry("sixfold", "6"), Map.entry("sevenfold", "7"),
            Map.entry("eightfold", "8"), Map.entry("ninefold", "9"), Map.entry("tenfold", "10"), Map.entry("hundredfold", "100"));
    /** Words behind "double" that make it a multiple of something; "double room" is none. */
    private static final Set<String> OF = Set.of("the", "that", "its", "their", "his", "her", "what", "this", "last");
    /** Words behind "doubled" that make it something else: "doubled down". */
    private static final Set<String> PARTICLES = Set.of("down", "over", "up", "back", "as");
    /** Words right before a participle that only describes a noun: "the doubled fee". */
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    private final Document document;

    Multiples(Document document) {
        this.document = document;
    }

    /** The factor that a token names, or null. */
    BigDecimal at(int i) {
        Token token = document.token(i);
        if (token.is("twice")) {
            return BigDecimal.valueOf(2);
        }
        Token next = document.token(i + 1);
        String factor = VERBS.get(token.lower());
        if (factor != null) {
            boolean phrasal = next != null && PARTICLES.contains(next.lower());
            Token before = document.token(i - 1);
            return phrasal || before != null && DETERMINERS.contains(before.lower()) ? null : new BigDecimal(factor);
        }
        factor = ADJECTIVES.get(token.lower());
        if (factor != null) {
            return next != null && OF.contains(next.lower()) ? new BigDecimal(factor) : null;
        }
        factor = FOLDS.get(token.lower());
        return factor == null ? null : new BigDecimal(factor);
    }
}
