package org.tallymark.extraction.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which country's currency a name such as "pesos" or "dollars" means, by the places that the text and its publisher name. */
final class LocalCurrencies {

    private static final Map<String, Map<String, String>> BY_COUNTRY = new HashMap<>();

    static {
        country("peso", "colombia COP bogota COP medellin COP cali COP colombian COP mexico MXN mexican MXN argentina ARS"
                + " argentine ARS chile CLP chilean CLP santiago CLP philippines PHP manila PHP philippine PHP uruguay UYU"
                + " montevideo UYU cuba CUP havana CUP cuban CUP bolivia BOP dominican DOP");
        country("rupee", "pakistan PKR pakistani PKR karachi PKR islamabad PKR lahore PKR colombo LKR lanka LKR nepal NPR"
                + " kathmandu NPR");
        country("franc", "france FRF french FRF paris FRF belgium BEF belgian BEF brussels BEF senegal XOF mali XOF");
        country("pound", "egypt EGP egyptian EGP cairo EGP lebanon LBP lebanese LBP beirut LBP syria SYP syrian SYP");
        country("crown", "sweden SEK swedish SEK stockholm SEK norway NOK norwegian NOK oslo NOK denmark DKK danish DKK"
                + " copenhagen DKK prague CZK czech CZK czechia CZK iceland ISK icelandic ISK slovak SKK slovakia SKK");
        country("shilling", "uganda UGX kampala UGX tanzania TZS");
        country("dollar", "canada CAD canadian CAD ottawa CAD toronto CAD montreal CAD vancouver CAD ontario CAD quebec CAD"
                + " australia AUD australian AUD sydney AUD canberra AUD melbourne AUD brisbane AUD perth AUD zealand NZD wellington NZD"
                + " auckland NZD singapore SGD singaporean SGD taiwan TWD taipei TWD jamaica JMD kingston JMD");
        country("krone", "norway NOK norwegian NOK oslo NOK");
    }

    /** Words of a text whose dollar may be America's, whatever other country it tells of. */
    private static final List<String> AMERICAN = List.of("u.s.", "us", "america", "american", "americans", "washington", "york", "dow", "nasdaq", "trump",
            "biden", "obama", "congress", "pentagon", "california", "texas", "florida", "usd");
    /** How often a country must be named for its dollar to be meant. */
    private static final int MENTIONS = 2;

    private final Words words;
    private Map<String, Integer> counts;

    LocalCurrencies(Words words) {
        this.words = words;
    }

    private static void country(String currency, String pairs) {
        String[] parts = pairs.split(" ");
        for (int i = 0; i < parts.length; i += 2) {
            BY_COUNTRY.computeIfAbsent(currency, c -> new HashMap<>()).put(parts[i], parts[i + 1]);
        }
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
        return switch (word) {
            case "rupee", "rupees" -> of("rupee", code);
            case "franc", "francs" -> of("franc", code);
            case "shilling", "shillings" -> of("shilling", code);
            case "krone", "kroner" -> of("krone", code);
            case "dollar", "dollars" -> dollar();
            default -> code;
        };
    }

    /** The currency of that name in the country that the text names most. */
    String of(String currency, String otherwise) {
        String best = otherwise;
        int most = 0;
        for (Map.Entry<String, String> cue : BY_COUNTRY.get(currency).entrySet()) {
            int count = counts().getOrDefault(cue.getKey(), 0);
            if (count > most) {
                most = count;
                best = cue.getValue();
            }
        }
        return best;
    }

    /** A bare dollar is the publisher's own where the publisher says its country, else that of the country told of, else American. */
    String dollar() {
        String publisher = words.document.publisher() == null ? "" : words.document.publisher().toLowerCase(java.util.Locale.ROOT);
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
        for (Map.Entry<String, String> cue : BY_COUNTRY.get("dollar").entrySet()) {
            mentions.merge(cue.getValue(), count(cue.getKey()) + (isDateline(cue.getKey()) ? MENTIONS : 0), Integer::sum);
        }
        Map.Entry<String, Integer> most = mentions.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey)).orElseThrow();
        return most.getValue() < MENTIONS ? "USD" : most.getKey();
    }

    /** Whether the text opens with a place: "OTTAWA (Reuters) - ". */
    private boolean isDateline(String place) {
        return words.document.size() > 1 && words.is(0, place) && words.token(0).text().equals(place.toUpperCase(java.util.Locale.ROOT));
    }

    /** How often each word of the text that may tell a country stands in it. */
    private Map<String, Integer> counts() {
        if (counts == null) {
            counts = new HashMap<>();
            for (int i = 0; i < words.document.size(); i++) {
                if (words.capitalised(i) || words.is(i, "£")) {
                    counts.merge(words.lower(i), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
