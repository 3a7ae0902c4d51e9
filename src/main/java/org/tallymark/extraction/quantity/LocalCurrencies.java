package org.tallymark.extraction.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallymark.extraction.text.CurrencyMarks;

/** Tells which country's currency a name such as "pesos" or "dollars" means, by the places that the text and its publisher name. */
final class LocalCurrencies {

    /** Words of a text whose dollar may be America's, whatever other country it tells of. */
    private static final List<String> AMERICAN = List.of("u.s.", "us", "america", "american", "americans", "washington", "york", "dow", "nasdaq", "trump",
            "biden", "obama", "congress", "pentagon", "california", "texas", "florida", "usd");
    /** Names in words that several countries' money has. */
    private static final Map<String, String> NAMES = names();
    /** How often a country must be named for its dollar to be meant. */
    private static final int MENTIONS = 2;

    private final Words words;
    private Map<String, Integer> counts;
    private String own;

    LocalCurrencies(Words words) {
        this.words = words;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String name : List.of("peso", "rupee", "franc", "pound", "crown", "krone", "shilling", "dinar", "dirham", "rial", "riyal", "lira", "kwacha")) {
            names.put(name, name);
            names.put(name + "s", name);
        }
        names.putAll(Map.of("krona", "krona", "kronor", "krona", "kroner", "krone", "leu", "leu", "lei", "leu"));
        return names;
    }

    /** How often a word of the text stands in it. */
    int count(String word) {
        return counts().getOrDefault(word, 0);
    }

    /**
     * The currency that a name means here.
     *
     * @param code what it means without a cue
     * @param length how many words the name has; more than one leave nothing open
     */
    String named(String word, String code, int length) {
        if (length > 1) {
            return code;
        }
        String name = NAMES.get(word);
        return name == null ? word.startsWith("dollar") ? dollar() : code : of(name, code);
    }

    /** The currency that a code is, or that a shared mark or name means in this text; null where nothing tells. */
    String meaning(String mark) {
        return mark == null || CurrencyMarks.places(mark).isEmpty() ? mark : of(mark, null);
    }

    /** The currency of that name in the country that the text and its publisher name most. */
    String of(String currency, String otherwise) {
        String best = otherwise;
        int most = 0;
        for (Map.Entry<String, List<String>> place : CurrencyMarks.places(currency).entrySet()) {
            boolean usual = place.getValue().contains(CurrencyMarks.ELSE);
            int count = place.getValue().stream().mapToInt(this::count).sum();
            if (count > most || usual && count == most) {
                most = count;
                best = place.getKey();
            }
        }
        return best != null && best.equals("$") ? ownDollar() : best;
    }

    private String ownDollar() {
        if (own == null) {
            own = signed();
        }
        return own;
    }

    /** The dollar that the text writes with its own sign ("A$") where it writes none without, else what a bare dollar is. */
    private String signed() {
        String found = null;
        for (int i = 0; i < words.document.size(); i++) {
            if (words.is(i, "$")) {
                boolean joined = words.isWord(i - 1) && !words.token(i).spaceBefore();
                String code = joined ? CurrencyMarks.meaning(words.token(i - 1).text() + "$") : null;
                if (code == null) {
                    return dollar();
                }
                found = found == null ? code : found;
            }
        }
        return found == null ? dollar() : found;
    }

    /** A bare dollar is the publisher's own where the publisher says its country, else that of the country told of, else American. */
    String dollar() {
        String publisher = words.document.publisher() == null ? "" : words.document.publisher().toLowerCase(Locale.ROOT);
        if (publisher.contains("austral") || publisher.contains("sydney")) {
            return "AUD";
        }
        if (publisher.contains("canad") || publisher.contains("toronto") || publisher.contains("globe and mail")) {
            return "CAD";
        }
        if (publisher.contains("zealand")) {
            return "NZD";
        }
        if (publisher.contains("singapore") || publisher.contains("straits times")) {
            return "SGD";
        }
        return publisher.contains("hong kong") ? "HKD" : ofCountry();
    }

    /** The dollar of the country that a text tells of at least twice, or in its dateline, and that is not America's. */
    private String ofCountry() {
        for (String word : AMERICAN) {
            if (count(word) > 0) {
                return "USD";
            }
        }
        Map<String, Integer> mentions = new HashMap<>();
        CurrencyMarks.places("dollar").forEach((code, places) -> mentions.put(code,
                places.stream().mapToInt(place -> count(place) + (isDateline(place) ? MENTIONS : 0)).sum()));
        Map.Entry<String, Integer> most = mentions.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey)).orElseThrow();
        return most.getValue() < MENTIONS ? "USD" : most.getKey();
    }

    /** Whether the text opens with a place: "OTTAWA (Reuters) - ". */
    private boolean isDateline(String place) {
        return words.document.size() > 1 && words.is(0, place) && words.token(0).text().equals(place.toUpperCase(Locale.ROOT));
    }

    /** How often each word of the text that may tell a country stands in it. */
    private Map<String, Integer> counts() {
        if (counts == null) {
            counts = new HashMap<>();
            for (int i = 0; i < words.document.size(); i++) {
                if (words.capitalised(i) || words.isAny(i, "£", "€", "$") || CurrencyMarks.isName(words.lower(i))) {
                    counts.merge(words.lower(i), 1, Integer::sum);
                }
            }
            if (words.document.publisher() != null) {
                for (String word : words.document.publisher().toLowerCase(Locale.ROOT).split(" ")) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
