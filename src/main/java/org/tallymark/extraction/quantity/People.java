package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.text.Token;

/** Which nouns name people, and which armed forces and their equipment. */
final class People {

    private static final Set<String> PEOPLE = Lexicon.words("people.txt");
    private static final Set<String> FORCES = Lexicon.words("forces.txt");
    private static final Set<String> NO_PEOPLE_IN_EE = Set.of("committee", "degree", "fee", "tree", "knee", "bee", "coffee",
            "guarantee", "referee", "subcommittee", "marquee", "jubilee", "puree", "toffee", "frisbee", "spree");

    /** A noun that ends with one for people of this length or more names people too: "crewmember", "farmworker". */
    private static final int SHORTEST_ENDING = 6;
    /** No noun for people is longer. */
    private static final int LONGEST_ENDING = 20;
    private static final Set<String> NO_PEOPLE = Set.of("typewriter", "screwdriver", "blender", "splendor", "chamber", "transistor",
            "placeholder", "spreader", "painkiller", "weedkiller", "loudspeaker", "bestseller", "multiplayer", "steamroller",
            "windbreaker");
    /** Members of peoples, faiths and parties that no ending tells. */
    private static final Set<String> NATIONS = Lexicon.words("nations.txt");
    /** Things that are named with the ending of a nation. */
    private static final Set<String> NO_NATIONS_IN_AN = Set.of("nissan", "titan", "trojan", "vulcan", "volkan", "caravan", "sedan",
            "orangutan", "catamaran", "ramadan", "walkman", "batman", "spartan", "leviathan", "mediterranean", "minivan");

    private static final Set<String> ARMED = Set.of("fighter", "armoured", "armored", "combat", "military", "attack", "war", "naval", "army",
            "rocket", "missile", "grenade", "artillery", "antiaircraft", "anti-aircraft", "patrol", "landing", "reconnaissance", "self-propelled");
    private static final Set<String> EQUIPMENT = Set.of("jet", "vehicle", "plane", "launcher", "ship", "vessel", "boat", "gun", "piece", "system",
            "truck", "aircraft", "helicopter", "car", "craft");

    private People() {}

    /** Whether a singular noun in lower case names a person. */
    static boolean isSingular(String lemma) {
        if (PEOPLE.contains(lemma)) {
            return true;
        }
        int length = lemma.length();
        if (length < 6) {
            return false;
        }
        return lemma.endsWith("woman") || lemma.endsWith("person") || lemma.endsWith("sman") || lemma.endsWith("eman")
                || lemma.endsWith("ist") && !lemma.endsWith("list") && !lemma.equals("assist") && !lemma.endsWith("twist") && !lemma.endsWith("waist")
                || lemma.endsWith("ologist") || lemma.endsWith("icist")
                || lemma.endsWith("ician") || lemma.endsWith("arian")
                || lemma.endsWith("ee") && !NO_PEOPLE_IN_EE.contains(lemma) || isCompound(lemma);
    }

    private static boolean isCompound(String lemma) {
        for (int i = Math.max(2, lemma.length() - LONGEST_ENDING); i <= lemma.length() - SHORTEST_ENDING; i++) {
            if (PEOPLE.contains(lemma.substring(i))) {
                return !NO_PEOPLE.contains(lemma);
            }
        }
        return false;
    }

    /** Whether a head noun names people: by its lemma, or as the name of a nation ("Ukrainians"). */
    static boolean isHead(Token head, String lemma) {
        if (isSingular(lemma)) {
            return true;
        }
        int hyphen = lemma.lastIndexOf('-');
        if (hyphen > 0 && PEOPLE.contains(lemma.substring(hyphen + 1))) {
            return true;
        }
        return head.capitalised() && (NATIONS.contains(lemma) || head.text().length() > 4
                && (lemma.endsWith("an") && !NO_NATIONS_IN_AN.contains(lemma) || lemma.endsWith("ese") || lemma.endsWith("ani")
                        || lemma.endsWith("qi") || lemma.endsWith("eli")));
    }

    static boolean isForce(String lemma) {
        return FORCES.contains(lemma);
    }

    /** Whether a noun is equipment of armed forces by the word before it: "fighter jets", "armoured vehicles". */
    static boolean isForce(String modifier, String lemma) {
        return ARMED.contains(modifier) && EQUIPMENT.contains(lemma);
    }
}
