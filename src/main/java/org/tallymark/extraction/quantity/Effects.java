package org.tallymark.extraction.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.text.Token;

/** Says what befell the people that a figure counts, from its noun, its verb in either voice, or a noun such as "killing of". */
final class Effects {

    /** How far from the figure its verb is looked for, in tokens. */
    private static final int REACH = 30;
    private static final Map<String, String> NOUNS = Lexicon.codes("casualties.txt", " ");
    private static final Map<String, String> VERBS = Lexicon.codes("effects.txt", " ");
    private static final Map<String, Effect> DEEDS = new HashMap<>();
    private static final Set<String> INTRANSITIVE = Set.of("died", "die", "dies", "dying", "perished", "perish", "perishing",
            "drowned", "fled", "flee", "fleeing", "surrendered", "surrender", "surrendering", "deserted", "disappeared",
            "disappear", "vanished", "missing", "dead");
    private static final Set<String> AUXILIARIES = Set.of("were", "was", "are", "is", "be", "been", "being", "had", "have", "has",
            "got", "feared", "believed", "reported", "confirmed", "presumed", "also", "reportedly", "not", "seriously", "slightly",
            "critically", "badly", "fatally", "allegedly", "later", "still", "already", "all", "found", "left", "shot", "to", "now",
            "either", "severely", "lightly", "gravely", "mortally", "brutally", "both", "listed", "may", "might", "could", "would",
            "will", "taken", "initially", "apparently");
    private static final Set<String> FINITE = Set.of("were", "was", "are", "is", "had", "have", "has", "will", "would", "may", "might",
            "could", "can", "should", "must", "did", "do", "does");
    private static final Set<String> OBJECT_DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "these", "those",
            "some", "several", "dozens", "hundreds", "more", "over", "about", "up", "nearly", "almost", "many", "around", "two",
            "three", "four", "five", "six", "seven", "eight", "nine", "ten", "one", "another", "no");
    private static final Set<String> BREAKS = Set.of(";", "when", "because", "while", "although", "where", "after", ":", "before",
            "but", "--", "—");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "today", "yesterday", "overnight", "tonight", "instantly", "last", "so", "there", "here", "outright",
            "daily", "together", "earlier", "then", "early", "late", "dead");

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

    private final Words words;

    Effects(Words words) {
        this.words = words;
    }

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

    static Effect ofVerb(String word) {
        String effect = VERBS.get(word);
        return effect == null ? null : Effect.valueOf(effect);
    }

    /** Gives each figure of people its effect, and lets coordinated figures share one. */
    void read(List<Draft> drafts) {
        boolean[] before = new boolean[drafts.size()];
        boolean[] after = new boolean[drafts.size()];
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.person || draft.kind == Kind.AGE || draft.kind == Kind.RANK) {
                continue;
            }
            if (own(draft)) {
                continue;
            }
            int limit = i + 1 < drafts.size() ? drafts.get(i + 1).first : words.document.size();
            before[i] = before(draft);
            after[i] = !before[i] && after(draft, limit);
        }
        for (int i = 1; i < drafts.size(); i++) {
            share(drafts.get(i - 1), drafts.get(i), before[i - 1]);
        }
        for (int i = drafts.size() - 1; i > 0; i--) {
            if (after[i]) {
                share(drafts.get(i), drafts.get(i - 1), true);
                after[i - 1] |= drafts.get(i - 1).effect != null;
            }
        }
    }

    private void share(Draft from, Draft to, boolean shares) {
        if (shares && from.effect != null && to.person && to.effect == null && joined(from, to)) {
            set(to, from.effect, "casualty.coordinated");
        }
    }

    private boolean joined(Draft a, Draft b) {
        int from = Math.min(a.end, b.end);
        int to = Math.max(a.first, b.first);
        boolean link = false;
        for (int i = from; i < to; i++) {
            if (!words.isAny(i, ",", "and", "or", "plus", "another", "as", "well", "&")) {
                return false;
            }
            link |= !words.isAny(i, "another");
        }
        return link && words.sameSentence(a.first, b.first);
    }

    /** From the counted phrase itself. */
    private boolean own(Draft draft) {
        if (draft.countedFirst < 0 || draft.elided) {
            return false;
        }
        for (int i = draft.countedEnd - 1; i >= draft.countedFirst; i--) {
            String word = words.lower(i);
            boolean head = i == draft.head;
            Effect effect = head ? ofNoun(word) : ofVerb(word);
            if (effect == null && !head && Set.of("dead", "wounded", "injured", "missing", "displaced").contains(word)) {
                effect = ofNoun(word);
            }
            if (effect != null && !(head && Set.of("life", "lives").contains(word) && !livesLost(draft))) {
                return set(draft, effect, "casualty." + effect.name().toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private boolean livesLost(Draft draft) {
        for (int i = draft.first - 1; i >= Math.max(words.sentenceFirst(draft.first), draft.first - 3); i--) {
            if (words.isAny(i, "claimed", "claiming", "cost", "costing", "took", "taking", "lost", "losing", "loss", "claims", "claim")) {
                return true;
            }
        }
        return words.isAny(draft.end, "lost") || words.isAny(draft.end + 1, "lost");
    }

    /** From the verb or deed that stands before: "killed five", "the killing of 124". */
    private boolean before(Draft draft) {
        int at = draft.first - 1;
        while (words.isAny(at, "the", "all", "another", "his", "her", "their", "its", "those", "these", "a", "total", "other")
                || words.is(at, "of") && words.is(at - 1, "total")) {
            at--;
        }
        if (!words.sameSentence(at, draft.first)) {
            return false;
        }
        String word = words.lower(at);
        if (word.equals("down") && words.is(at - 1, "gunned")) {
            return set(draft, Effect.KILLED, "casualty.killed");
        }
        if (word.equals("dead") && words.isAny(at - 1, "shot", "shooting")) {
            return set(draft, Effect.KILLED, "casualty.killed");
        }
        if (word.equals("hostage") && words.isAny(at - 1, "took", "taking", "holding", "hold", "held")) {
            return set(draft, Effect.KIDNAPPED, "casualty.kidnapped");
        }
        Effect effect = INTRANSITIVE.contains(word) ? null : ofVerb(word);
        if (effect != null && !(words.in(at - 1, FINITE) && word.endsWith("ed") && words.isAny(at - 1, "were", "was", "are", "is"))) {
            return set(draft, effect, "casualty." + effect.name().toLowerCase(Locale.ROOT));
        }
        boolean of = words.isAny(at, "of", "to", "among", "for");
        effect = of ? DEEDS.get(words.lower(at - 1)) : null;
        if (effect != null && (words.is(at, "of") || effect == Effect.INJURED || words.isAny(at - 1, "deaths"))) {
            return set(draft, effect, "casualty." + effect.name().toLowerCase(Locale.ROOT));
        }
        if (words.isAny(at, "were", "are", "was", "include", "included", "including")
                && words.isAny(at - 1, "dead", "killed", "wounded", "injured", "missing", "victims")) {
            effect = ofNoun(words.is(at - 1, "killed") ? "dead" : words.lower(at - 1));
            return set(draft, effect, "casualty." + effect.name().toLowerCase(Locale.ROOT));
        }
        return false;
    }

    /** From the predicate that follows: "137 Ukrainians ... had been killed", "six guerrillas ... died". */
    private boolean after(Draft draft, int next) {
        int from = draft.countedFirst >= 0 && !draft.elided ? Math.max(draft.countedEnd, draft.end) : draft.end;
        int limit = Math.min(words.sentenceEnd(draft.first), from + REACH);
        boolean relative = false;
        for (int i = from; i < limit; i++) {
            String word = words.lower(i);
            if (BREAKS.contains(word) && i > from || word.equals("and") && i > from && words.in(i + 1, FINITE)) {
                return false;
            }
            if (Set.of("who", "whom", "which", "that").contains(word)) {
                relative = i > from + 1 || word.equals("whom");
                continue;
            }
            if (relative) {
                relative = !word.equals(",");
                continue;
            }
            Effect effect = ofVerb(word);
            if (effect == null && Set.of("dead", "wounded", "injured", "missing", "hurt", "homeless", "displaced").contains(word)) {
                effect = ofNoun(word);
            }
            if (effect != null && i < next + 1 && passive(i) && !(i > from && words.isAny(i - 1, "the", "of", "were", "for", "those"))) {
                return set(draft, merged(effect, i), "casualty." + effect.name().toLowerCase(Locale.ROOT));
            }
            if (effect != null) {
                return false;
            }
            if (word.equals("lost") && words.isAny(i + 1, "their") && words.isAny(i + 2, "lives")) {
                return set(draft, Effect.KILLED, "casualty.killed");
            }
            if (FINITE.contains(word) || word.equals("been") || word.equals("being") || word.equals("feared") || word.equals("left")
                    || word.equals("found") || word.equals("shot") || word.equals("reported")) {
                return predicate(draft, i);
            }
            if (i > from && NounPhrases.isVerb(word) && !words.isAny(i - 1, "to", "the", "-")) {
                return false;
            }
        }
        return false;
    }

    /** The participle behind auxiliaries and adverbs. */
    private boolean predicate(Draft draft, int aux) {
        for (int i = aux; i < aux + 8 && words.token(i) != null; i++) {
            String word = words.lower(i);
            if (word.equals("dead") && words.is(i - 1, "shot")) {
                return set(draft, Effect.KILLED, "casualty.killed");
            }
            if (word.equals("hostage")) {
                return set(draft, Effect.KIDNAPPED, "casualty.kidnapped");
            }
            Effect effect = ofVerb(word);
            effect = effect == null && Set.of("dead", "missing", "homeless").contains(word) ? ofNoun(word) : effect;
            if (effect != null) {
                boolean intransitive = INTRANSITIVE.contains(word);
                boolean active = !intransitive && words.isAny(i - 1, "had", "have", "has", "not", "would", "will", "may", "could")
                        && !words.isAny(i - 1, "been") && objectStart(i + 1);
                return !active && set(draft, merged(effect, i), "casualty." + effect.name().toLowerCase(Locale.ROOT));
            }
            if (!AUXILIARIES.contains(word) && !word.endsWith("ly")) {
                return false;
            }
        }
        return false;
    }

    /** "injured or killed" are casualties of either sort. */
    private Effect merged(Effect effect, int verb) {
        Effect other = words.is(verb + 1, "or") ? ofVerb(words.lower(verb + 2)) : null;
        return other != null && other != effect ? Effect.AFFECTED : effect;
    }

    /** Whether a bare form is a participle or needs no object, and not an active verb with its object. */
    private boolean passive(int verb) {
        String word = words.lower(verb);
        if (INTRANSITIVE.contains(word)) {
            return true;
        }
        return !word.endsWith("ing") && !objectStart(verb + 1);
    }

    private boolean objectStart(int i) {
        Token token = words.token(i);
        if (token == null || !token.isWord() && !token.isNumber() || DAYS.contains(token.lower())) {
            return false;
        }
        if (token.isNumber() || OBJECT_DETERMINERS.contains(token.lower())) {
            return true;
        }
        if (token.is("at")) {
            return words.isAny(i + 1, "least", "most");
        }
        return !NounPhrases.isStop(token.lower()) && !token.lower().endsWith("ly");
    }

    private boolean set(Draft draft, Effect effect, String rule) {
        draft.effect = effect;
        draft.rule(rule);
        return true;
    }
}
