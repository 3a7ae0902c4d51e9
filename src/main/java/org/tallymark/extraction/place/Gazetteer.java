package org.tallymark.extraction.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.text.WordList;

/** The world's best-known places by name. */
public final class Gazetteer {

    private static final Map<String, String> PLACES = new HashMap<>();
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        for (String line : WordList.lines("places.txt")) {
            int space = line.indexOf(' ');
            for (String name : line.substring(space + 1).split("\\|")) {
                PLACES.putIfAbsent(name, line.substring(0, space));
                String first = name.split(" ", 2)[0];
                FIRST_WORDS.addAll(Arrays.asList(first, first.split("-", 2)[0], first.endsWith(".") ? first.substring(0, first.length() - 1) : first));
            }
        }
    }

    private Gazetteer() {}

    /** Whether a name, in small letters and without article, is that of a well-known place. */
    public static boolean knows(String lower) {
        return PLACES.containsKey(lower);
    }

    /** Whether the name of some well-known place begins with a token's word, in small letters. */
    static boolean begins(String lower) {
        return FIRST_WORDS.contains(lower);
    }

    /** Whether it is a country's or a well-known city's, mostly a capital: both speak for governments ("Kyiv says"). */
    public static boolean isSeat(String lower) {
        String sort = PLACES.get(lower);
        return "COUNTRY".equals(sort) || "CITY".equals(sort);
    }
}
