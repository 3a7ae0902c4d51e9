package org.tallymark.extraction.quantity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.Effect;

/** Which words tell what befell people: nouns ("casualties"), verbs in any form ("wounded") and deeds ("the killing of"). */
final class EffectWords {

    private static final Map<String, String> NOUNS = Lexicon.codes("casualties.txt", " ");
    private static final Map<String, String> VERBS = Lexicon.codes("effects.txt", " ");
    private static final Map<String, Effect> DEEDS = new HashMap<>();
    private static final Set<String> INTRANSITIVE = Set.of("died", "die", "dies", "dying", "perished", "perish", "perishing",
            "drowned", "fled", "flee", "fleeing", "surrendered", "surrender", "surrendering", "deserted", "disappeared",
            "disappear", "vanished", "missing", "dead");

    static {
        deeds(Effect.KILLED, "killing killings death deaths murder murders assassination assassinations massacre massacres"
                + " slaughter execution executions slaying beheading lynching shooting bodies lives loss lynchings corpses");
        deeds(Effect.DETAINED, "arrest arrests detention detentions capture imprisonment jailing");
        deeds(Effect.KIDNAPPED, "kidnapping kidnappings abduction abductions kidnaping");
        deeds(Effect.INJURED, "wounding injury injuries injuring");
        deeds(Effect.DISPLACED, "displacement evacuation expulsion exodus");
        deeds(Effect.MISSING, "disappearance disappearances");
        deeds(Effect.SURRENDERED, "surrender");
    }

    private EffectWords() {}

    private static void deeds(Effect effect, String nouns) {
        for (String noun : nouns.split(" ")) {
            DEEDS.put(noun, effect);
        }
    }

    /** The effect that a noun or adjective tells by itself ("dead", "casualties"), or null. */
    static Effect ofNoun(String word) {
        String effect = NOUNS.get(word);
        return effect == null ? null : Effect.valueOf(effect);
    }

    /** The effect that a form of a verb tells ("wounded"), or null. */
    static Effect ofVerb(String word) {
        String effect = VERBS.get(word);
        return effect == null ? null : Effect.valueOf(effect);
    }

    /** The effect that the verb at a token tells, alone or with the words behind it ("stabbed to death", "taken prisoner"), or null. */
    static Effect ofVerb(Words words, int at) {
        if (words.is(at + 1, "to") && words.is(at + 2, "death")
                && (words.lower(at).endsWith("ed") || words.isAny(at, "beaten", "shot", "burnt", "frozen"))) {
            return Effect.KILLED;
        }
        if (words.isAny(at, "taken", "took", "taking") && words.isAny(at + 1, "prisoner", "captive")
                || words.isAny(at, "rounded", "rounding") && words.is(at + 1, "up")) {
            return Effect.DETAINED;
        }
        return ofVerb(words.lower(at));
    }

    /** The effect of a deed in "the killing of", or null. */
    static Effect ofDeed(String noun) {
        return DEEDS.get(noun);
    }

    /** Whether a word tells what its subject did or is, so that no object follows ("died", "missing"). */
    static boolean isIntransitive(String word) {
        return INTRANSITIVE.contains(word);
    }

    /** The name of the rule that read an effect. */
    static String rule(Effect effect) {
        return "casualty." + effect.name().toLowerCase(Locale.ROOT);
    }
}
