package org.tallymark.extraction.quantity;

import java.util.List;
import java.util.Set;
import org.tallymark.extraction.Kind;

/** Gives a bare number the unit or the noun of the amount that it is compared with: "cost 40 euros, up from 35 a year earlier". */
final class ComparedAmounts {

    /** How many figures back the other amount may stand: one in brackets may lie between. */
    private static final int BACK = 3;

    /** Words before a figure that only says where or of what another is: "58 cases in 17 states". */
    private static final Set<String> INSIDE = Set.of("in", "of", "across", "at", "over", "through", "within", "among", "from");

    /** Those of them behind which a noun tells a place and no more: "through 20 cities". */
    private static final Set<String> WHERE = Set.of("in", "across", "through", "throughout", "within", "over");

    /** How many tokens may stand between the two amounts of a change: the day of the first and "to". */
    private static final int REACHED_WITHIN = 6;

    private static final Set<String> WHEN = Set.of("in", "on", "at", "last", "a", "the", "this", "during");

    private final Words words;

    ComparedAmounts(Words words) {
        this.words = words;
    }

    void read(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind == Kind.COUNT && draft.unit.equals("1") && draft.countedFirst < 0 && !draft.isScore()) {
                for (int k = i - 1; k >= Math.max(0, i - BACK); k--) {
                    Draft other = drafts.get(k);
                    if (!words.sameSentence(other.first, draft.first)) {
                        break;
                    }
                    if (other.rules.contains("count.times") && words.is(draft.first - 1, "from") && other.end == draft.first - 1) {
                        break;
                    }
                    if (isAmount(other) && !words.is(other.first - 1, "(")) {
                        boolean size = Trends.isChange(words.lower(other.first - 1));
                        if (!size && (isCompared(draft.first) || isParallel(other, draft) || isReached(other, draft)) || isPart(other, draft)) {
                            share(draft, other);
                        }
                        break;
                    }
                }
            }
        }
    }

    /** The figure whose noun a bare number may stand for: the last one, or what the number is compared with. */
    Draft counted(List<Draft> drafts, Draft draft) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        boolean aside = last != null && words.in(last.first - 1, WHERE) && !words.is(draft.end, "of")
                && !(words.isAny(draft.first - 1, "and", "or", ",", "another") && draft.first - last.end <= 2);
        if (last != null && last.countedFirst < 0 && isSubject(draft)) {
            return people(drafts, draft);
        }
        if (last == null || !aside && !isCompared(draft.first)) {
            return last;
        }
        for (int k = drafts.size() - 1; k >= Math.max(0, drafts.size() - BACK) && words.sameSentence(drafts.get(k).first, draft.first); k--) {
            if (drafts.get(k).countedFirst >= 0 && !words.in(drafts.get(k).first - 1, INSIDE)) {
                return drafts.get(k);
            }
        }
        return aside ? null : last;
    }

    /** "trapped 450 metres underground; 12 have been rescued": people are told of again behind an amount of something else. */
    private Draft people(List<Draft> drafts, Draft draft) {
        for (int k = drafts.size() - 1; k >= Math.max(0, drafts.size() - BACK) && words.sameSentence(drafts.get(k).first, draft.first); k--) {
            if (drafts.get(k).countedFirst >= 0) {
                return drafts.get(k).person && !drafts.get(k).elided ? drafts.get(k) : drafts.get(drafts.size() - 1);
            }
        }
        return drafts.get(drafts.size() - 1);
    }

    private boolean isSubject(Draft draft) {
        return words.isAny(draft.end, "have", "were", "are", "remain", "remained", "had", "died", "survived", "escaped");
    }

    private boolean isAmount(Draft other) {
        return (other.kind == Kind.MONEY || other.kind == Kind.PERCENTAGE || other.kind == Kind.MEASUREMENT) && other.trend == null;
    }

    /** "from 3 billion euros in 2010 to 4 billion": where a change began and where it ended. */
    private boolean isReached(Draft from, Draft to) {
        return words.is(from.first - 1, "from") && words.is(to.first - 1, "to") && to.first - from.end <= REACHED_WITHIN
                && (to.first - 1 == from.end || words.in(from.end, WHEN));
    }

    private boolean isCompared(int first) {
        int at = first - 1;
        return words.is(at, "from") || words.isAny(at, "with", "to") && words.is(at - 1, "compared") || words.isAny(at, "versus", "against");
    }

    /** "20 euros for adults and 10 for children": the same preposition behind both. */
    private boolean isParallel(Draft other, Draft draft) {
        return words.isAny(draft.end, "for", "in", "to", "from", "on", "by", "at", "of") && words.lower(draft.end).equals(words.lower(other.end))
                && words.isAny(draft.first - 1, "and", "or", ",", "but", "against") && draft.first == draft.numberFirst;
    }

    /** "1.8 trillion euros, including 750 billion in grants": a part of an amount of money, or one beside it. */
    private boolean isPart(Draft other, Draft draft) {
        return other.kind == Kind.MONEY && draft.numberEnd - draft.numberFirst > 1 && words.isAny(draft.numberEnd - 1, "million", "billion", "trillion")
                && (words.isAny(draft.end, "in", "for", "of", "from", "on", "more", "less", "above", "below") && words.isAny(draft.first - 1, "including",
                        "and", "plus", ",", "with", "another", "further", "additional", "or", "than", "only", "just")
                        || words.is(draft.first - 1, "after") && words.is(draft.end, "on"));
    }

    private static void share(Draft draft, Draft other) {
        draft.kind = other.kind;
        draft.unit = other.unit;
        if (other.isMinor()) {
            draft.toMinor();
        }
        draft.rules.remove("count.bare");
        draft.rule("unit.shared");
    }
}
