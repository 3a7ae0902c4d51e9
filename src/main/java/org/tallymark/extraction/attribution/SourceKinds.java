package org.tallymark.extraction.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.HopKind;
import org.tallymark.extraction.text.WordList;

/** Tells kinds of source by name, head noun and title. */
final class SourceKinds {

    private static final Map<String, HopKind> NAMES = new HashMap<>();
    private static final Map<String, HopKind> HEADS = new HashMap<>();
    private static final Map<String, HopKind> TITLES = new HashMap<>();
    /** Endings of those who practise a science or a craft: "geologists", "statisticians". */
    private static final List<String> TRADES = List.of("ologists", "ographers", "onomers", "icists", "icians", "iatrists", "hemists");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    static {
        for (String line : WordList.lines("sources.txt")) {
            int space = line.indexOf(' ');
            HopKind kind = HopKind.valueOf(line.substring(0, space));
            for (String name : line.substring(space + 1).split("\\|")) {
                NAMES.put(name, kind);
            }
        }
        for (String line : WordList.lines("source-words.txt")) {
            String[] words = line.split(" ");
            HopKind kind = HopKind.valueOf(words[0].substring(0, words[0].indexOf('-')));
            Map<String, HopKind> map = words[0].endsWith("HEAD") ? HEADS : TITLES;
            for (String word : new HashSet<>(java.util.Arrays.asList(words).subList(1, words.length))) {
                map.putIfAbsent(word, kind);
            }
        }
    }

    static {
        for (String line : WordList.lines("people.txt")) {
            for (String person : line.split(" ")) {
                HEADS.putIfAbsent(several(person), HopKind.UNNAMED);
            }
        }
    }

    private SourceKinds() {}

    private static String several(String person) {
        int last = person.length() - 1;
        return person.endsWith("man") ? person.substring(0, last - 1) + "en"
                : person.endsWith("y") && "aeiou".indexOf(person.charAt(last - 1)) < 0 ? person.substring(0, last) + "ies"
                : person.endsWith("s") || person.endsWith("h") ? person + "es" : person + "s";
    }


    /** The kind of a well-known source, or null; short names count in capitals only. */
    static HopKind known(String name) {
        String plain = withoutArticle(name);
        HopKind kind = NAMES.get(plain.toLowerCase(Locale.ROOT));
        boolean capital = !plain.isEmpty() && Character.isUpperCase(plain.codePointAt(0));
        return kind == null || !capital && kind != HopKind.GOVERNMENT ? null
                : plain.length() <= 4 && kind == HopKind.AGENCY && !plain.equals(plain.toUpperCase(Locale.ROOT)) ? null : kind;
    }

    /** The kind that a head noun tells, or null. */
    static HopKind ofHead(String lower) {
        HopKind kind = HEADS.get(lower);
        return kind == null && lower.endsWith("s") && isTrade(lower) ? HopKind.UNNAMED : kind;
    }

    private static boolean isTrade(String lower) {
        for (String ending : TRADES) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one for a person that may stand before a name ("witness", "pollster"). */
    static boolean isSomebody(String lower) {
        return HEADS.get(lower) == HopKind.UNNAMED || HEADS.get(lower + "s") == HopKind.UNNAMED;
    }

    /** The kind of whoever bears a title, or null. */
    static HopKind ofTitle(String lower) {
        return TITLES.get(lower);
    }

    static String withoutArticle(String name) {
        int space = name.indexOf(' ');
        return space > 0 && ARTICLES.contains(name.substring(0, space).toLowerCase(Locale.ROOT)) ? name.substring(space + 1) : name;
    }
}
