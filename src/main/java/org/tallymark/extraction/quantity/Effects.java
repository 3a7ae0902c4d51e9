package org.tallymark.extraction.quantity;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;

/** Says what befell the people that a figure counts, from its noun, its verb in either voice, or a noun such as "killing of". */
final class Effects {

    /** What a noun such as "hostages" or "refugees" tells of people before anything befalls them here. */
    private static final Set<Effect> STATES = Set.of(Effect.KIDNAPPED, Effect.DETAINED, Effect.DISPLACED, Effect.SURRENDERED);
    private static final Set<Effect> HARMS = Set.of(Effect.KILLED, Effect.INJURED, Effect.MISSING);

    private final Words words;
    private final EffectsBefore before;
    private final EffectsAfter after;

    Effects(Words words) {
        this.words = words;
        this.before = new EffectsBefore(words);
        this.after = new EffectsAfter(words);
    }

    /** Gives each figure of people its effect, and lets coordinated figures share one. */
    void read(List<Draft> drafts) {
        boolean[] leads = new boolean[drafts.size()];
        boolean[] followed = new boolean[drafts.size()];
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (!draft.person || draft.kind == Kind.AGE || draft.kind == Kind.RANK) {
                continue;
            }
            Effect own = own(draft);
            int limit = i + 1 < drafts.size() ? drafts.get(i + 1).first : words.document.size();
            if (own == Effect.INJURED && draft.rules.contains("count.partitive") && after.of(draft, limit) == Effect.KILLED) {
                is(draft, Effect.KILLED);
                continue;
            }
            if (own != null && !STATES.contains(own) || isOfNone(draft)) {
                is(draft, own);
                continue;
            }
            Effect led = before.of(draft);
            Effect told = led == null ? after.of(draft, limit) : led;
            if (own != null && (told == null || !HARMS.contains(told))) {
                is(draft, own);
                continue;
            }
            is(draft, told == null ? elided(draft) : told);
            leads[i] = led != null;
            followed[i] = led == null && told != null;
        }
        for (int i = 1; i < drafts.size(); i++) {
            leads[i] |= share(drafts.get(i - 1), drafts.get(i), leads[i - 1]);
        }
        for (int i = drafts.size() - 1; i > 0; i--) {
            if (followed[i]) {
                share(drafts.get(i), drafts.get(i - 1), true);
                followed[i - 1] |= drafts.get(i - 1).effect != null;
            }
        }
    }

    /** "12 deaths in May and 9 in June": what the noun tells that stands with an earlier figure, or null. */
    private Effect elided(Draft draft) {
        Effect effect = draft.elided && draft.head >= 0 ? EffectWords.ofNoun(words.lower(draft.head)) : null;
        return effect != null && HARMS.contains(effect) ? effect : null;
    }

    /** "None of the 12 passengers died": it befell nobody, which the zero says. */
    private boolean isOfNone(Draft draft) {
        int of = words.isAny(draft.first - 1, "the", "its", "his", "her", "their", "our", "those", "these") ? draft.first - 2
                : draft.first - 1;
        return words.is(of, "of") && (words.isAny(of - 1, "none", "neither") || words.is(of - 1, "one") && words.is(of - 2, "not"));
    }

    private static boolean is(Draft draft, Effect effect) {
        if (effect != null) {
            draft.effect = effect;
            draft.rule(EffectWords.rule(effect));
        }
        return effect != null;
    }

    /** From the counted phrase itself. */
    private Effect own(Draft draft) {
        if (draft.countedFirst < 0 || draft.elided) {
            return null;
        }
        for (int i = draft.countedEnd - 1; i >= draft.countedFirst; i--) {
            String word = words.lower(i);
            boolean head = i == draft.head;
            Effect effect = head ? EffectWords.ofNoun(word) : EffectWords.ofVerb(word);
            if (effect == null && !head && Set.of("dead", "wounded", "injured", "missing", "displaced").contains(word)) {
                effect = EffectWords.ofNoun(word);
            }
            if (effect != null && !(head && Set.of("life", "lives").contains(word) && !livesLost(draft))) {
                return effect;
            }
        }
        return null;
    }

    private boolean livesLost(Draft draft) {
        for (int i = draft.first - 1; i >= Math.max(words.sentenceFirst(draft.first), draft.first - 3); i--) {
            if (words.isAny(i, "claimed", "claiming", "cost", "costing", "took", "taking", "lost", "losing", "loss", "claims", "claim")) {
                return true;
            }
        }
        return words.isAny(draft.end, "lost") || words.isAny(draft.end + 1, "lost");
    }

    private boolean share(Draft from, Draft to, boolean shares) {
        boolean shared = shares && from.effect != null && to.person && to.effect == null && joined(from, to);
        if (shared) {
            to.effect = from.effect;
            to.rule("casualty.coordinated");
        }
        return shared;
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
}
