package org.tallymark.extraction.number;

import java.util.HashMap;
import java.util.Map;
import org.tallymark.extraction.text.Document;
import org.tallymark.extraction.text.Token;

/** The English words that make numbers. */
public final class NumberWords {

    /** Zero to nineteen. */
    static final Map<String, Integer> SMALL = new HashMap<>();
    /** Twenty to ninety. */
    static final Map<String, Integer> TENS = new HashMap<>();
    /** Words that multiply what stands before them. */
    static final Map<String, Long> SCALES = Map.ofEntries(Map.entry("hundred", 100L), Map.entry("thousand", 1000L),
            Map.entry("million", 1_000_000L), Map.entry("billion", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L), Map.entry("quadrillion", 1_000_000_000_000_000L),
            Map.entry("lakh", 100_000L), Map.entry("lakhs", 100_000L), Map.entry("crore", 10_000_000L),
            Map.entry("crores", 10_000_000L), Map.entry("dozen", 12L), Map.entry("score", 20L),
            Map.entry("mln", 1_000_000L), Map.entry("bln", 1_000_000_000L), Map.entry("trln", 1_000_000_000_000L),
            Map.entry("milliard", 1_000_000_000L));
    /** Letters that scale the digits they stand at. */
    static final Map<String, Long> SUFFIXES = Map.ofEntries(Map.entry("k", 1000L), Map.entry("bn", 1_000_000_000L),
            Map.entry("b", 1_000_000_000L), Map.entry("m", 1_000_000L), Map.entry("mn", 1_000_000L),
            Map.entry("mm", 1_000_000L), Map.entry("mln", 1_000_000L), Map.entry("mil", 1_000_000L),
            Map.entry("bln", 1_000_000_000L), Map.entry("tn", 1_000_000_000_000L), Map.entry("trn", 1_000_000_000_000L),
            Map.entry("t", 1_000_000_000_000L));
    /** Plurals without a number, and the least that they mean. */
    static final Map<String, Long> PLURALS = Map.of("dozens", 12L, "scores", 20L, "hundreds", 100L, "thousands", 1000L,
            "millions", 1_000_000L, "billions", 1_000_000_000L, "trillions", 1_000_000_000_000L, "tens", 10L);
    /** First to nineteenth, and the round ones. */
    static final Map<String, Integer> ORDINALS = new HashMap<>();
    /** The parts of a whole: their denominators. */
    static final Map<String, Integer> PARTS = new HashMap<>();

    static {
        String[] small = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
            "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
        for (int i = 0; i < small.length; i++) {
            SMALL.put(small[i], i);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            TENS.put(tens[i], 20 + 10 * i);
            ORDINALS.put(tens[i].substring(0, tens[i].length() - 1) + "ieth", 20 + 10 * i);
        }
        TENS.put("fourty", 40);
        String[] ordinals = {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
            "nineteenth"};
        for (int i = 0; i < ordinals.length; i++) {
            ORDINALS.put(ordinals[i], i + 1);
            if (i > 1) {
                PARTS.put(ordinals[i], i + 1);
                PARTS.put(ordinals[i] + "s", i + 1);
            }
        }
        ORDINALS.put("hundredth", 100);
        ORDINALS.put("thousandth", 1000);
        PARTS.put("half", 2);
        PARTS.put("halves", 2);
        PARTS.put("quarter", 4);
        PARTS.put("quarters", 4);
        PARTS.put("twentieth", 20);
        PARTS.put("hundredth", 100);
        PARTS.put("hundredths", 100);
        PARTS.put("thousandth", 1000);
        PARTS.put("thousandths", 1000);
    }

    private NumberWords() {}

    /** Whether a word in lower case counts more than one: "two", "ninety", "dozen", "hundred"; not "one", nor a plural such as "dozens". */
    public static boolean counts(String word) {
        return TENS.containsKey(word) || SMALL.getOrDefault(word, 0) > 1 || word.equals("hundred") || word.equals("dozen");
    }

    static boolean begins(String word) {
        return SMALL.containsKey(word) || TENS.containsKey(word);
    }

    /** Whether a hyphen joins what stands on both its sides. */
    static boolean touches(Document document, int hyphen) {
        Token after = document.token(hyphen + 1);
        return !document.token(hyphen).spaceBefore() && after != null && !after.spaceBefore();
    }
}
