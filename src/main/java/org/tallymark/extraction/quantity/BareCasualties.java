package org.tallymark.extraction.quantity;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;

/** Reads numbers without a noun as people where what befell them says so: "two died", "the blast wounded 20, six of them critically". */
final class BareCasualties {

    private static final Set<String> AUXILIARIES = Set.of("were", "was", "are", "is", "be", "been", "had", "have", "has", "reportedly",
            "also", "seriously", "critically", "slightly", "badly", "fatally", "later", "still", "severely", "lightly", "feared", "made", "left",
            "found", "reported", "confirmed", "presumed", "declared", "pronounced", "believed", "thought", "may", "might", "could", "must",
            "would", "will", "can", "to");
    private static final Set<String> INTRANSITIVE = Set.of("died", "die", "perished", "drowned", "dead", "missing", "disappeared");

    /** How badly some of the injured are: "40 were hurt, six critically". */
    private static final Set<String> GRADES = Set.of("critically", "seriously", "severely", "gravely", "badly", "slightly", "lightly");

    /** How far apart, in tokens, the numbers of two places may stand. */
    private static final int PLACE_WITHIN = 8;

    /** How many tokens may stand between those whom something befell and "including" some of them. */
    private static final int INCLUDED_WITHIN = 10;

    private final Words words;

    BareCasualties(Words words) {
        this.words = words;
    }

    /** Marks numbers that a verb of harm makes people, before effects are told. */
    void people(List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean others = draft.unit.equals("other") && draft.countedFirst >= 0 && draft.countedEnd - draft.countedFirst == 1;
            boolean bare = draft.countedFirst < 0 && draft.unit.equals("1") || draft.elided && !draft.person;
            if (draft.kind == Kind.COUNT && !draft.isScore() && draft.numberEnd > 0 && (others || bare) && harmed(draft)
                    && !(draft.elided && words.isAny(draft.end, "captured", "executed", "burned", "burnt"))) {
                draft.person = true;
                draft.unit = "person";
                draft.kind = Kind.PEOPLE;
                if (bare) {
                    draft.countedFirst = -1;
                    draft.countedEnd = -1;
                    draft.elided = true;
                    draft.rules.remove("count.elided");
                }
                draft.rule("casualty.bare");
            }
        }
    }

    /** Gives those who are counted among others their fate: "23 people, including six children", "six of them critically". */
    void members(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft whole = drafts.get(i - 1);
            Draft part = drafts.get(i);
            if (whole.effect == null || part.effect != null || part.kind == Kind.PERCENTAGE || !words.sameSentence(whole.first, part.first)) {
                continue;
            }
            boolean ofThem = (part.countedFirst < 0 || part.elided) && words.is(part.end, "of") && words.isAny(part.end + 1, "them", "whom")
                    && (part.first - whole.end <= 2 || words.is(part.first - 1, ",") && !tellsOtherwise(part.end + 2));
            boolean elsewhere = part.countedFirst < 0 && part.unit.equals("1") && isInPlace(part.end) && words.isAny(part.first - 1, "and", ",")
                    && part.first - whole.end <= PLACE_WITHIN && isInPlace(whole);
            boolean including = part.person && words.isAny(part.first - 1, "including", "among") && part.first - whole.end <= INCLUDED_WITHIN;
            boolean goesOn = whole.rules.contains("casualty.member") && part.person && words.isAny(part.first - 1, "and", ",")
                    && part.first - whole.end <= 2;
            boolean graded = whole.effect == Effect.INJURED && part.countedFirst < 0 && words.in(part.end, GRADES)
                    && words.isAny(part.first - 1, "and", ",", "(");
            boolean listed = part.person && words.is(part.first - 1, ":") && part.first - whole.end <= 2;
            if (including || listed || goesOn || elsewhere || graded || ofThem && (part.person || part.unit.equals("1") || part.countedFirst == whole.countedFirst)) {
                part.person = true;
                part.unit = "person";
                part.kind = part.kind == Kind.COUNT ? Kind.PEOPLE : part.kind;
                part.effect = whole.effect;
                part.rule("casualty.member");
            }
        }
    }

    /** "11 of them fled": a verb of their own. */
    private boolean tellsOtherwise(int at) {
        return words.isWord(at) && (NounPhrases.isVerb(words.lower(at)) || words.lower(at).endsWith("ed") || EffectWords.ofVerb(words.lower(at)) != null);
    }

    /** "8,574 killed in Turkey and 2,662 in Syria": the second number stands where the first one did. */
    private boolean isInPlace(int at) {
        return words.isAny(at, "in", "at", "near", "on") && words.capitalised(at + 1) && !words.isNumber(at + 2);
    }

    private boolean isInPlace(Draft whole) {
        for (int i = whole.end; i < whole.end + PLACE_WITHIN; i++) {
            if (isInPlace(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean harmed(Draft draft) {
        String before = words.lower(draft.first - 1);
        boolean felled = words.is(draft.first - 1, "down") && words.isAny(draft.first - 2, "gunned", "gunning")
                || words.is(draft.first - 1, "dead") && words.isAny(draft.first - 2, "shot", "shooting");
        boolean rounded = words.is(draft.first - 1, "up") && words.isAny(draft.first - 2, "rounded", "rounding");
        if ((felled || rounded) && endsObject(draft.end) || words.is(draft.end, "to") && words.is(draft.end + 1, "death")
                || words.isAny(draft.end, "hostage", "captive", "prisoner") && words.isAny(draft.first - 1, "took", "taking", "taken", "held", "holding")) {
            return true;
        }
        boolean active = words.sameSentence(draft.first - 1, draft.first) && EffectWords.ofVerb(before) != null && !INTRANSITIVE.contains(before)
                && !words.isAny(draft.first - 2, "were", "was", "are", "is", "been", "be") && endsObject(draft.end);
        return active || suffered(draft.end);
    }

    /** Nothing that could be the noun follows: the sentence ends, or goes on with a preposition or conjunction. */
    private boolean endsObject(int at) {
        return !words.isWord(at) || NounPhrases.isStop(words.lower(at)) || PhraseEnds.isWeekday(words.token(at));
    }

    private boolean suffered(int from) {
        int at = from;
        boolean passive = false;
        while (words.in(at, AUXILIARIES)) {
            passive |= words.isAny(at, "were", "was", "are", "is", "be", "been");
            at++;
        }
        if (words.is(at, "lost") && words.isAny(at + 1, "their", "his", "her") && words.isAny(at + 2, "life", "lives")
                || passive && words.is(at, "taken") && words.isAny(at + 1, "hostage", "captive", "prisoner")) {
            return true;
        }
        String word = words.lower(at);
        if (INTRANSITIVE.contains(word)) {
            return at > from || !word.equals("missing") && !word.equals("dead");
        }
        Effect effect = word.endsWith("ing") ? null : EffectWords.ofVerb(word);
        return effect != null && (passive || endsObject(at + 1)) && !words.isAny(at + 1, "the", "a", "an", "his", "her", "their", "its");
    }
}
