package org.tallymark.extraction.quantity;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;

/** Settles the kind of figures of people once their effect is known, and reads death tolls. */
final class Kinds {

    private static final Set<String> LINKS = Set.of("to", "by", "from", "at", "reached", "hit", "totaled", "totalled", "stood", "were",
            "numbered", "rose", "fell", "climbed", "jumped", "dropped", "declined", "increased", "have", "has", "had", "risen", "fallen",
            "now", "soared", "doubled", "surged", "already");

    /** No subject is told of further back than so many tokens. */
    private static final int SUBJECT_WITHIN = 8;
    /** What airlines, firms and phones have as well as armies do. */
    private static final Set<String> CIVIL = Set.of("aircraft", "helicopter", "carrier", "drone", "rocket", "division", "battery", "cannon",
            "cruiser", "squad", "bomber", "contra");
    private static final Set<String> MILITARY = Set.of("army", "armies", "military", "soldier", "soldiers", "troops", "navy", "naval", "war",
            "warplane", "warplanes", "missile", "missiles", "militants", "rebels", "insurgents", "guerrillas", "pentagon", "nato", "defence",
            "defense", "combat", "airstrike", "airstrikes", "ceasefire", "shelling", "invasion", "troop", "marines", "infantry", "militia",
            "armed", "kremlin", "fighters", "bombs", "artillery", "tanks", "contras", "battalion", "rifle", "rifles", "weapons",
            "grenades", "ammunition", "machineguns", "intercepted", "downed");

    private final Words words;
    private Boolean military;

    Kinds(Words words) {
        this.words = words;
    }

    void read(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.AGE || draft.kind == Kind.RANK) {
                continue;
            }
            if (draft.kind == Kind.FORCES && CIVIL.contains(draft.unit) && !isMilitary()) {
                draft.kind = Kind.COUNT;
                draft.rules.remove("count.forces");
            }
            if (draft.unit.equals("1") && draft.countedFirst < 0 && draft.kind == Kind.COUNT && isToll(draft)) {
                draft.unit = "person";
                draft.person = true;
                draft.effect = Effect.KILLED;
                draft.about = "death toll";
                draft.rule("casualty.toll");
            }
            Effect fate = draft.unit.equals("1") && draft.countedFirst < 0 && draft.kind == Kind.COUNT ? fate(draft) : null;
            if (fate != null) {
                draft.unit = "person";
                draft.person = true;
                draft.effect = fate;
                draft.rule("casualty.toll");
            }
            if (draft.person && draft.effect != null && (draft.kind == Kind.PEOPLE || draft.kind == Kind.FORCES || draft.kind == Kind.COUNT)) {
                draft.kind = Kind.CASUALTIES;
            }
        }
    }

    /** "the death toll rose to 25". */
    private boolean isToll(Draft draft) {
        for (int i = draft.first - 1; i >= Math.max(words.sentenceFirst(draft.first), draft.first - 10); i--) {
            if (words.is(i, "toll")) {
                return !words.isAny(draft.end, "km", ":");
            }
        }
        return false;
    }

    /** "Deaths rose to 1,200", "injuries stood at 40": what the subject tells, or null. */
    private Effect fate(Draft draft) {
        int at = draft.first - 1;
        while (at > draft.first - 9 && at >= words.sentenceFirst(draft.first) && (words.in(at, LINKS) || at < draft.first - 1 && isSize(at))) {
            at--;
        }
        if (words.is(draft.first - 1, ":") && at == draft.first - 1) {
            return words.isAny(at - 1, "dead", "killed", "injured", "wounded", "missing", "deaths", "injuries", "casualties", "fatalities", "detained",
                    "arrested") && words.sameSentence(at, draft.first) ? labelled(words.lower(at - 1)) : null;
        }
        if (at < draft.first - 1) {
            at = subject(at, words.sentenceFirst(draft.first));
        }
        if (at == draft.first - 1 || !words.lower(at).endsWith("s") || !words.sameSentence(at, draft.first)) {
            return null;
        }
        Effect deed = EffectWords.ofDeed(words.lower(at));
        return deed == null && words.isAny(at, "fatalities", "casualties") ? EffectWords.ofNoun(words.lower(at)) : deed;
    }

    /** The size of a change that stands between a subject and where it led: "fell by 2% to". */
    private boolean isSize(int i) {
        return words.isNumber(i) || words.isAny(i, "%", "percent", "per", "cent", "a", "third", "quarter", "half", "fifth", "tenth");
    }

    /** The noun behind which "on Britain's roads" stands, up to a token; else the token. */
    private int subject(int last, int least) {
        for (int i = last - 1; i > last - SUBJECT_WITHIN && i >= least && (words.isWord(i) || words.is(i, "'s")); i--) {
            if (words.isAny(i + 1, "in", "on", "from", "among", "at") && words.lower(i).endsWith("s") && EffectWords.ofDeed(words.lower(i)) != null) {
                return i;
            }
        }
        return last;
    }

    /** Whether the text speaks of armed forces at all. */
    private boolean isMilitary() {
        if (military == null) {
            military = false;
            for (int i = 0; i < words.document.size() && !military; i++) {
                military = words.in(i, MILITARY) || words.is(i, "air") && words.is(i + 1, "force") || words.is(i, "shot") && words.is(i + 1, "down");
            }
        }
        return military;
    }

    /** "Injured: 40". */
    private static Effect labelled(String word) {
        Effect effect = EffectWords.ofNoun(word);
        return effect == null ? EffectWords.ofVerb(word) : effect;
    }
}
