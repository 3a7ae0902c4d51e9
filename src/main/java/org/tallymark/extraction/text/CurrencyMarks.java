package org.tallymark.extraction.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Knows the signs and codes that money is written with ("$", "SFr", "Rs", "R"), and whose money a shared one means in a text. */
public final class CurrencyMarks {

    /** Stands among the words of a country for a text that tells none. */
    public static final String ELSE = "*";

    private static final Map<String, String> MEANINGS = meanings();
    private static final Map<String, Map<String, List<String>>> PLACES = places();
    private static final Set<String> NAMES = names();
    /** Codes that are also names and words: "COP26", "PEN15". */
    private static final Set<String> WORDS = Set.of("COP", "PEN", "TRY", "MAD", "SAR", "GEL", "LAK", "BOB", "ARS", "CAD", "RON", "DM", "SR",
            "QR", "KD", "BD", "LE", "Le", "Bt", "Ft", "Ecu", "ECU", "CFA", "ETB", "ETH", "BTC", "NIS", "Rf", "Esc", "Pta", "DH", "Fr", "Re", "Zl", "RUR");

    private CurrencyMarks() {}

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        for (String line : WordList.lines("signs.txt")) {
            int tab = line.indexOf('\t');
            for (String mark : line.substring(tab + 1).split("\\|")) {
                meanings.putIfAbsent(mark, line.substring(0, tab));
            }
        }
        return Map.copyOf(meanings);
    }

    private static Map<String, Map<String, List<String>>> places() {
        Map<String, Map<String, List<String>>> places = new HashMap<>();
        for (String line : WordList.lines("local-currencies.txt")) {
            String[] parts = line.split("\t");
            places.computeIfAbsent(parts[0], name -> new TreeMap<>()).put(parts[1], List.of(parts[2].split("\\|")));
        }
        return places;
    }

    private static Set<String> names() {
        return WordList.lines("currencies.txt").stream().flatMap(line -> Arrays.stream(line.substring(line.indexOf('\t') + 1).split("\\|")))
                .filter(name -> name.indexOf(' ') < 0).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word in small letters names a currency, or may. */
    public static boolean isName(String word) {
        return NAMES.contains(word);
    }

    /** The ISO 4217 code of a sign or code, the name that {@link #places} tells more of, or null where it is neither. */
    public static String meaning(String mark) {
        return MEANINGS.get(mark);
    }

    /** The currencies that a shared name or mark may mean, each with the words of a text that tell it; empty where there are none. */
    public static Map<String, List<String>> places(String name) {
        return PLACES.getOrDefault(name, Map.of());
    }

    /** The currency of a mark that only one country has, or null. */
    public static String sole(String name) {
        Map<String, List<String>> places = places(name == null ? "" : name);
        return places.size() == 1 ? places.keySet().iterator().next() : null;
    }

    /** Whether a mark stands for money in some countries only, and for other things elsewhere. */
    static boolean isLocal(String mark) {
        Map<String, List<String>> places = places(MEANINGS.getOrDefault(mark, ""));
        return !places.isEmpty() && places.values().stream().noneMatch(words -> words.contains(ELSE));
    }

    /** Whether letters that are a mark of money are also other names, so that the digits behind them must look like an amount. */
    public static boolean isAlsoWord(String mark) {
        return WORDS.contains(mark);
    }
}
