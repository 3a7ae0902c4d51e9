package org.tallymark.extraction.place;

import java.util.HashMap;
import java.util.Map;
import org.tallymark.extraction.text.WordList;

/** The world's best-known places by name. */
public final class Gazetteer {

    private static final Map<String, String> PLACES = new HashMap<>();

    static {
        for (String line : WordList.lines("places.txt")) {
            int space = line.indexOf(' ');
            for (String name : line.substring(space + 1).split("\\|")) {
                PLACES.putIfAbsent(name, line.substring(0, space));
            }
        }
    }

    private Gazetteer() {}

    /** Whether a name, in small letters and without article, is that of a well-known place. */
    public static boolean knows(String lower) {
        return PLACES.containsKey(lower);
    }

    /** Whether it is a country's. */
    public static boolean isCountry(String lower) {
        return "COUNTRY".equals(PLACES.get(lower));
    }
}
