package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.Effect;

/** Reads what befell the people of a figure from the predicate behind it: "137 Ukrainians had been killed", "six men died". */
final class EffectsAfter {

    /** How far from the figure its verb is looked for, in tokens. */
    private static final int REACH = 30;
    /** No aside between dashes has more tokens. */
    private static final int ASIDE = 16;
    private static final Set<String> AUXILIARIES = Set.of("were", "was", "are", "is", "be", "been", "being", "had", "have", "has",
            "got", "feared", "believed", "reported", "confirmed", "presumed", "also", "reportedly", "not", "seriously", "slightly",
            "critically", "badly", "fatally", "allegedly", "later", "still", "already", "all", "found", "left", "shot", "to", "now",
            "either", "severely", "lightly", "gravely", "mortally", "brutally", "both", "listed", "may", "might", "could", "would",
            "will", "taken", "made", "initially", "apparently", "thought", "said", "known", "understood", "estimated");
    private static final Set<String> FINITE = Set.of("were", "was", "are", "is", "had", "have", "has", "will", "would", "may", "might",
            "could", "can", "should", "must", "did", "do", "does");
    private static final Set<String> BREAKS = Set.of(";", "when", "because", "while", "although", "where", "after", ":", "before",
            "but", "--", "—");

    /** What is held without anybody being detained: "were held up", "were held responsible"; and what says more than it. */
    private static final Set<String> HELD_OTHERWISE = Set.of("up", "to", "back", "hostage", "captive", "prisoner", "responsible", "accountable",
            "liable", "together", "off", "by", "for");

    private final Words words;
    private final Voice voice;

    EffectsAfter(Words words) {
        this.words = words;
        this.voice = new Voice(words);
    }

    /**
     * The effect on the people of a figure, or null where nothing behind it tells one.
     *
     * @param next the first token of the figure that follows
     */
    Effect of(Draft draft, int next) {
        int from = draft.countedFirst >= 0 && !draft.elided ? Math.max(draft.countedEnd, draft.end) : draft.end;
        int limit = Math.min(words.sentenceEnd(draft.first), from + REACH);
        boolean relative = false;
        int last = next;
        for (int i = from; i < limit; i++) {
            if (i == from && asideEnd(i) > 0) {
                i = asideEnd(i);
                last = Math.max(next, i + 1);
                continue;
            }
            String word = words.lower(i);
            if (BREAKS.contains(word) && (i > from || word.equals(";")) || word.equals("and") && i > from && words.in(i + 1, FINITE)) {
                return null;
            }
            if (Set.of("who", "whom", "which", "that").contains(word)) {
                relative = i > from + 1 || word.equals("whom");
                continue;
            }
            if (relative) {
                relative = !word.equals(",");
                continue;
            }
            Effect effect = EffectWords.ofVerb(words, i);
            if (effect == null && Set.of("dead", "wounded", "injured", "missing", "hurt", "homeless", "displaced").contains(word)) {
                effect = EffectWords.ofNoun(word);
            }
            if (effect == Effect.DISPLACED && isEscape(i)) {
                return null;
            }
            if (effect != null && i < last + 1 && voice.isPassive(i) && !(i > from && words.isAny(i - 1, "the", "of", "were", "for", "those"))) {
                return voice.merged(effect, i);
            }
            if (effect != null) {
                return null;
            }
            if (word.equals("lost") && words.isAny(i + 1, "their") && words.isAny(i + 2, "lives")) {
                return Effect.KILLED;
            }
            if (FINITE.contains(word) || word.equals("been") || word.equals("being") || word.equals("feared") || word.equals("left")
                    || word.equals("found") || word.equals("shot") || word.equals("reported")) {
                return predicate(i, draft.first);
            }
            if (i > from && NounPhrases.isVerb(word) && !words.isAny(i - 1, "to", "the", "-")) {
                return null;
            }
        }
        return null;
    }

    /** The dash that closes what the one at a token opens: "three people - two of them women - died"; -1 where there is none. */
    private int asideEnd(int dash) {
        if (!words.isAny(dash, "-", "–", "—") || words.joins(dash)) {
            return -1;
        }
        for (int i = dash + 2; i < Math.min(words.sentenceEnd(dash), dash + ASIDE); i++) {
            if (words.is(i, words.lower(dash)) && !words.joins(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "fled the scene", "fled on foot": those who did it and not those who lost their homes. */
    private boolean isEscape(int verb) {
        return words.isAny(verb, "fled", "flee", "fleeing", "flees") && (words.isAny(verb + 2, "scene", "spot", "foot", "car", "vehicle", "motorcycle",
                "motorbike", "van", "truck", "taxi") || words.isAny(verb + 3, "car", "vehicle", "motorcycle", "van", "truck", "scene", "motorbike"));
    }

    /** "Talks with 40 farmers were held": a figure behind a preposition is not what the verb is told of. */
    private boolean isLed(int figure) {
        int before = words.isAny(figure - 1, "the", "all", "these", "those", "its", "their", "his", "her") ? figure - 2 : figure - 1;
        return words.isAny(before, "for", "of", "with", "to", "by", "between", "among", "against", "in", "about", "on");
    }

    /** The participle behind auxiliaries and adverbs. */
    private Effect predicate(int aux, int figure) {
        for (int i = aux; i < aux + 8 && words.token(i) != null; i++) {
            String word = words.lower(i);
            if (word.equals("dead") && words.is(i - 1, "shot")) {
                return Effect.KILLED;
            }
            if (word.equals("hostage")) {
                return Effect.KIDNAPPED;
            }
            if (word.equals("among") && words.is(i + 1, "the")) {
                return EffectWords.ofNoun(words.lower(i + 2));
            }
            if (word.equals("held") && words.isAny(i - 1, "were", "was", "been", "being", "are") && (!words.in(i + 1, HELD_OTHERWISE)
                    || words.is(i + 1, "for") && words.isAny(i + 2, "questioning", "interrogation", "trial")
                    || words.is(i + 1, "by") && words.isAny(i + 2, "police", "authorities", "soldiers", "troops", "officers"))) {
                return isLed(figure) ? null : Effect.DETAINED;
            }
            Effect effect = EffectWords.ofVerb(words, i);
            effect = effect == null && Set.of("dead", "missing", "homeless").contains(word) ? EffectWords.ofNoun(word) : effect;
            if (effect != null) {
                boolean intransitive = EffectWords.isIntransitive(word);
                boolean active = !intransitive && words.isAny(i - 1, "had", "have", "has", "not", "would", "will", "may", "could")
                        && !words.isAny(i - 1, "been") && voice.isObject(i + 1);
                return active ? null : voice.merged(effect, i);
            }
            if (!AUXILIARIES.contains(word) && !word.endsWith("ly")) {
                return null;
            }
        }
        return null;
    }
}
