package org.tallymark.words;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a unit of the wire format is called: "USD" is US dollars, "km/h" kilometres an hour, "bomb" bombs. */
final class UnitWords {

    private static final Map<String, String> MONEY = Map.ofEntries(Map.entry("USD", "US dollar"),
            Map.entry("EUR", "euro"), Map.entry("GBP", "pound"), Map.entry("JPY", "Japanese yen"),
            Map.entry("AUD", "Australian dollar"), Map.entry("CAD", "Canadian dollar"),
            Map.entry("CHF", "Swiss franc"), Map.entry("PEN", "Peruvian sol"), Map.entry("COP", "Colombian peso"),
            Map.entry("INR", "Indian rupee"), Map.entry("RUB", "ruble"), Map.entry("MXN", "Mexican peso"),
            Map.entry("BTC", "bitcoin"));

    private static final Map<String, String> MEASURES = Map.ofEntries(Map.entry("person", "person"),
            Map.entry("%", "per cent"), Map.entry("[pp]", "percentage point"), Map.entry("[bp]", "basis point"),
            Map.entry("a", "year"), Map.entry("mo", "month"), Map.entry("wk", "week"), Map.entry("d", "day"),
            Map.entry("h", "hour"), Map.entry("min", "minute"), Map.entry("s", "second"),
            Map.entry("ms", "millisecond"), Map.entry("km", "kilometre"), Map.entry("m", "metre"),
            Map.entry("cm", "centimetre"), Map.entry("dm", "decimetre"), Map.entry("mm", "millimetre"),
            Map.entry("um", "micrometre"), Map.entry("nm", "nanometre"), Map.entry("[mi_i]", "mile"),
            Map.entry("[nmi_i]", "nautical mile"), Map.entry("[yd_i]", "yard"), Map.entry("[ft_i]", "foot"),
            Map.entry("[in_i]", "inch"), Map.entry("m2", "square metre"), Map.entry("km2", "square kilometre"),
            Map.entry("[sft_i]", "square foot"), Map.entry("[smi_us]", "square mile"), Map.entry("[acr_us]", "acre"),
            Map.entry("har", "hectare"), Map.entry("m3", "cubic metre"), Map.entry("[cft_i]", "cubic foot"),
            Map.entry("L", "litre"), Map.entry("mL", "millilitre"), Map.entry("[gal_us]", "gallon"),
            Map.entry("[bbl_us]", "barrel"), Map.entry("[tsp_us]", "teaspoon"), Map.entry("[tbs_us]", "tablespoon"),
            Map.entry("[cup_us]", "cup"), Map.entry("kg", "kilogram"), Map.entry("g", "gram"),
            Map.entry("mg", "milligram"), Map.entry("t", "tonne"), Map.entry("[lb_av]", "pound"),
            Map.entry("[oz_av]", "ounce"), Map.entry("[ston_av]", "short ton"), Map.entry("Cel", "degree Celsius"),
            Map.entry("[degF]", "degree Fahrenheit"), Map.entry("K", "kelvin"), Map.entry("deg", "degree"),
            Map.entry("W", "watt"), Map.entry("kW", "kilowatt"), Map.entry("MW", "megawatt"),
            Map.entry("GW", "gigawatt"), Map.entry("J", "joule"), Map.entry("kJ", "kilojoule"),
            Map.entry("kWh", "kilowatt hour"), Map.entry("W.h", "watt hour"), Map.entry("kW.h", "kilowatt hour"),
            Map.entry("MW.h", "megawatt hour"), Map.entry("GW.h", "gigawatt hour"), Map.entry("V", "volt"),
            Map.entry("Hz", "hertz"), Map.entry("MHz", "megahertz"), Map.entry("GHz", "gigahertz"),
            Map.entry("[HP]", "horsepower"), Map.entry("By", "byte"), Map.entry("kBy", "kilobyte"),
            Map.entry("MBy", "megabyte"), Map.entry("GBy", "gigabyte"), Map.entry("TBy", "terabyte"),
            Map.entry("cal", "calorie"), Map.entry("kcal", "kilocalorie"), Map.entry("[kn_i]", "knot"));

    private static final Map<String, String> IRREGULAR = Map.ofEntries(Map.entry("person", "people"),
            Map.entry("foot", "feet"), Map.entry("square foot", "square feet"), Map.entry("cubic foot", "cubic feet"),
            Map.entry("degree Celsius", "degrees Celsius"), Map.entry("degree Fahrenheit", "degrees Fahrenheit"),
            Map.entry("man", "men"), Map.entry("woman", "women"), Map.entry("child", "children"),
            Map.entry("wife", "wives"), Map.entry("life", "lives"), Map.entry("half", "halves"),
            Map.entry("policeman", "policemen"), Map.entry("penny", "pence"));

    private static final Set<String> SAME = Set.of("per cent", "Japanese yen", "bitcoin", "horsepower", "hertz",
            "megahertz", "gigahertz", "aircraft", "series", "staff", "police", "sen", "sheep", "spacecraft");

    private UnitWords() {}

    /**
     * The unit in words.
     *
     * @param unit as the wire format writes it; not "1"
     * @param one whether there is exactly one
     */
    static String of(String unit, boolean one) {
        int slash = unit.indexOf('/');
        if (slash < 0) {
            return one ? name(unit) : plural(name(unit));
        }
        String counted = unit.substring(0, slash);
        String each = name(unit.substring(slash + 1));
        String article = each.matches("(?i)[aeio].*|hour") ? " an " : " a ";
        return (counted.isEmpty() || counted.equals("1") ? "" : of(counted, one)) + article + each;
    }

    /** Whether the unit says what is counted by itself, so that no noun of the text is needed. */
    static boolean isMeasure(String unit) {
        return unit.indexOf('/') >= 0 || MEASURES.containsKey(unit) || isMoney(unit);
    }

    private static boolean isMoney(String unit) {
        return MONEY.containsKey(unit) || unit.matches("[A-Z]{3}");
    }

    private static String name(String unit) {
        if (MEASURES.containsKey(unit)) {
            return MEASURES.get(unit);
        }
        return isMoney(unit) ? MONEY.getOrDefault(unit, currency(unit)) : unit;
    }

    private static String currency(String code) {
        try {
            return Currency.getInstance(code).getDisplayName(Locale.ENGLISH);
        } catch (IllegalArgumentException noSuchCurrency) {
            return code;
        }
    }

    private static String plural(String noun) {
        if (IRREGULAR.containsKey(noun)) {
            return IRREGULAR.get(noun);
        }
        if (SAME.contains(noun) || noun.endsWith("s") && !noun.endsWith("ss")) {
            return noun;
        }
        if (noun.matches(".*(s|x|z|ch|sh)")) {
            return noun + "es";
        }
        return noun.matches(".*[^aeiou]y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
