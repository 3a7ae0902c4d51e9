package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.Comparison;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.number.NumberExpression;
import org.tallymark.extraction.number.NumberWords;

/** Finds what a number counts that has no noun of its own: what an earlier figure of its sentence counts. */
final class Elisions {

    private static final Set<String> PARENTS = Set.of("mother", "father", "parent", "parents", "mum", "mom", "dad", "grandmother",
            "grandfather", "stepmother", "stepfather");
    /** Groups of people that a number behind "of" tells the size of: "a family of four". */
    private static final Set<String> GROUPS = Set.of("family", "household", "cast", "crew", "squad", "gang", "team", "jury", "panel", "staff",
            "crowd", "crowds", "workforce", "congregation", "population", "populations", "audience", "audiences", "electorate", "attendance",
            "membership", "band", "platoon", "turnout");
    /** Those of them that grow and fall by themselves: "the population stood at 12,000". */
    private static final Set<String> CROWDS = Set.of("population", "workforce", "audience", "attendance", "electorate", "membership",
            "congregation", "headcount", "crowd", "crowds");
    private static final Set<String> LINKS = Set.of("to", "at", "was", "is", "reached", "hit", "grew", "rose", "fell", "stood", "stands",
            "dropped", "climbed", "has", "had", "have", "now", "numbered", "shrank", "grown", "risen", "fallen", "averaged", "averages", "tops",
            "topped", "exceeded", "passed", "by", "shrunk", "declined", "increased", "swelled", "estimated", "put");
    /** What is told of money without its name: "made millions". */
    private static final Set<String> PAYING = Set.of("made", "make", "makes", "making", "earn", "earned", "earning", "paid", "pay", "paying",
            "cost", "costs", "costing", "lent", "spent", "spend", "spending", "save", "saved", "saving", "raised", "owed", "owes", "worth");

    private final Words words;

    Elisions(Words words) {
        this.words = words;
    }

    /** The noun is left out: the one that an earlier figure of the same sentence counts stands for it; a rank counts none. */
    void elided(Draft draft, Draft earlier) {
        if (words.is(draft.numberFirst - 1, "of") && words.in(draft.numberFirst - 2, PARENTS)) {
            draft.person = true;
            draft.unit = "person";
            draft.kind = Kind.PEOPLE;
            draft.about = "children";
            draft.rule("count.children");
            return;
        }
        if (isGroup(draft)) {
            draft.person = true;
            draft.unit = "person";
            draft.kind = Kind.PEOPLE;
            draft.rule("count.group");
            return;
        }
        if (isInnings(draft) || earlier == null || earlier.countedFirst < 0 || earlier.kind == Kind.RANK || !words.sameSentence(earlier.first, draft.first)
                || earlier.rules.contains("count.attribute") || draft.high == null && words.in(draft.first - 1, PAYING)) {
            draft.kind = Kind.COUNT;
            draft.rule("count.bare");
            return;
        }
        String head = words.lower(earlier.countedEnd - 1);
        boolean state = earlier.rules.contains("count.of-whom") && earlier.elided || earlier.person && EffectWords.ofNoun(head) != null && !head.endsWith("s");
        draft.countedFirst = state ? -1 : earlier.countedFirst;
        draft.countedEnd = state ? -1 : earlier.countedEnd;
        draft.head = earlier.head;
        draft.person = earlier.person;
        draft.unit = earlier.unit.indexOf('/') > 0 ? earlier.unit.substring(0, earlier.unit.indexOf('/')) : earlier.unit;
        draft.kind = earlier.person ? Kind.PEOPLE : earlier.kind;
        draft.effect = earlier.person ? EffectWords.ofDeed(head) : null;
        draft.elided = true;
        draft.rule("count.elided");
    }

    /** "348 for six": what a side has scored and lost, whatever its sentence counts. */
    private boolean isInnings(Draft draft) {
        return words.is(draft.end, "for") && isSmall(draft.end + 1) || words.is(draft.first - 1, "for") && isSmall(draft.first) && words.isNumber(draft.first - 2);
    }

    private boolean isSmall(int i) {
        boolean digit = words.isNumber(i) && words.token(i).text().length() == 1 || NumberWords.counts(words.lower(i)) && words.lower(i).length() < 6;
        return digit && (!words.isWord(i + 1) || NounPhrases.isStop(words.token(i + 1)));
    }

    /** "in the mid-30s" of a rate: ten values, whichever of them. */
    boolean tens(Draft draft, NumberExpression number) {
        int s = draft.numberEnd;
        if (!Ages.isTens(words, number, s)) {
            return false;
        }
        draft.high = draft.low.add(java.math.BigDecimal.valueOf(9));
        draft.comparator = Comparison.BETWEEN;
        draft.cover(draft.first, s + 1);
        draft.rule("number.range");
        return true;
    }

    /** "a cast of 12", "the population grew to 1.4 billion"; how many there are, not who of them. */
    private boolean isGroup(Draft draft) {
        int at = draft.first - 1;
        while (words.isAny(at, "about", "around", "some", "nearly", "almost", "over", "under", "than", "more", "less", "roughly", "just")) {
            at--;
        }
        if (draft.high == null || words.isWord(draft.end) && !NounPhrases.isStop(words.token(draft.end)) && !NounPhrases.isVerb(words.lower(draft.end))
                && !words.lower(draft.end).endsWith("ed")) {
            return false;
        }
        if (words.is(at, "of") && words.in(at - 1, GROUPS)) {
            return !words.capitalised(at - 1);
        }
        if (words.is(at, "of") && words.isAny(at - 1, "city", "town", "village", "nation", "country", "island", "community")
                && draft.low.compareTo(java.math.BigDecimal.valueOf(50)) > 0) {
            return true;
        }
        boolean comma = words.is(at, ",") || words.in(at, CROWDS);
        int link = at;
        while (link > at - 6 && (words.in(link, LINKS) || link < at && (words.isNumber(link) || words.isAny(link, "million", "billion", "%", "percent")))) {
            link--;
        }
        return (link < at || comma && words.is(at, "population")) && words.in(link, CROWDS) && words.sameSentence(link, draft.first);
    }

    /** "support 25,000 others", "29 others who": what they are others of. */
    void others(Draft draft, Draft earlier) {
        boolean person = words.isAny(draft.end, "who", "whose", "whom");
        if (!person && (earlier == null || !words.sameSentence(earlier.first, draft.first) || earlier.countedFirst < 0 || earlier.kind == Kind.RANK
                || earlier.unit.equals("1") || earlier.rules.contains("count.attribute"))) {
            return;
        }
        draft.person = person || earlier.person;
        draft.unit = draft.person ? "person" : earlier.unit;
        draft.kind = draft.person ? Kind.PEOPLE : earlier.kind;
        draft.rule("count.elided");
    }
}
