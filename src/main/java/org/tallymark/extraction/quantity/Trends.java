package org.tallymark.extraction.quantity;

import java.util.List;
import org.tallymark.extraction.Kind;
import org.tallymark.extraction.Trend;

/** Says whether a figure is the size of a rise or a fall: "up 5 per cent", "fell by 3 points", "cut 1,200 jobs". */
final class Trends {

    /** How many words the name of what changed as much may have. */
    private static final int NAME_WITHIN = 3;

    private final Words words;

    Trends(Words words) {
        this.words = words;
    }

    /** The direction of a change by a factor ("doubled", "halving"), or null where the word tells no change. */
    static Trend ofMultiple(String word) {
        boolean change = word.endsWith("ed") || word.endsWith("ing");
        return !change ? null : word.startsWith("halv") ? Trend.FALL : Trend.RISE;
    }

    void read(List<Draft> drafts) {
        Draft last = null;
        for (Draft draft : drafts) {
            if (measures(draft)) {
                own(draft);
                if (draft.trend == null && last != null) {
                    goesOn(last, draft);
                }
            }
            last = draft;
        }
    }

    private static boolean measures(Draft draft) {
        return !draft.isScore() && (draft.kind == Kind.PERCENTAGE || draft.kind == Kind.MONEY || draft.kind == Kind.MEASUREMENT
                || draft.kind == Kind.COUNT || draft.kind == Kind.PEOPLE);
    }

    private void own(Draft draft) {
        if ((draft.kind == Kind.PERCENTAGE || draft.rules.contains("count.times") && draft.trend == null) && noun(draft)) {
            return;
        }
        int at = draft.first - 1;
        for (int i = 0; i < 4 && (words.in(at, TrendWords.SKIPPED) || words.lower(at).endsWith("ly")); i++) {
            at--;
        }
        if (!words.sameSentence(at, draft.first)) {
            return;
        }
        if (words.is(draft.first - 1, "+") && !words.token(draft.first).spaceBefore() && (words.token(draft.first - 1).spaceBefore() || !words.isNumber(draft.first - 2))
                && (draft.kind == Kind.PERCENTAGE || draft.unit.equals("point"))) {
            draft.trend = Trend.RISE;
            draft.rule("trend.rise");
            return;
        }
        if (words.isAny(draft.end, "higher", "lower") && (draft.kind == Kind.PERCENTAGE || draft.kind == Kind.MONEY
                || draft.unit.equals("point")) && (!words.is(draft.end + 1, "than") || isThanBefore(draft.end + 2))) {
            draft.trend = words.is(draft.end, "higher") ? Trend.RISE : Trend.FALL;
            draft.rule(draft.trend == Trend.RISE ? "trend.rise" : "trend.fall");
            return;
        }
        if ((words.is(draft.first - 1, "by") || draft.unit.equals("[pp]") || draft.unit.equals("[bp]") || words.is(draft.first - 1, "in") && words.is(draft.first, "half"))
                && draft.trend == null && transitive(draft)) {
            return;
        }
        if (words.isAny(at, "lower", "higher") && words.isAny(at - 1, "the", "a", "its", "their") || isDrop(draft, at) || isPassed(draft)) {
            return;
        }
        boolean closing = words.isAny(at - 1, "closed", "closing", "closes", "ended", "opened") && (draft.kind == Kind.PERCENTAGE || draft.unit.equals("point"));
        if (words.isAny(at, "up", "down") && words.in(at - 1, TrendWords.PHRASAL) && !closing) {
            return;
        }
        boolean particle = words.isAny(at, "up", "down", "higher", "lower");
        boolean rising = words.in(at, TrendWords.RISING);
        boolean falling = words.in(at, TrendWords.FALLING) || words.is(at, "off") && words.in(at - 1, TrendWords.STANDING);
        String word = words.lower(at);
        boolean counted = draft.kind == Kind.COUNT || draft.kind == Kind.PEOPLE;
        if (counted && !draft.unit.equals("point") && !((draft.unit.equals("1") || draft.rules.contains("count.subject") || draft.rules.contains("count.group")) && (rising || falling) && (words.is(draft.first - 1, "by") || words.is(draft.end, "to") && words.isNumber(draft.end + 1)))
                && !particle) {
            rising = TrendWords.COUNT_CHANGES.contains(word) && rising && !word.startsWith("add");
            falling = TrendWords.COUNT_CHANGES.contains(word) && falling || TrendWords.CUTS_OF_COUNTS.contains(word);
        } else if (counted && particle && !draft.unit.equals("point") && words.token(at).is("up")) {
            rising = words.isAny(at - 1, "was", "were", "is", "are", ",");
        }
        boolean level = words.isAny(at, "lost", "lose", "losing", "shed", "added", "add", "adding") && words.is(draft.end, "to") && (words.isNumber(draft.end + 1) || words.isNumber(draft.end + 2) || words.isNumber(draft.end + 3));
        if (draft.kind == Kind.MONEY && TrendWords.NO_MONEY.contains(word) && !words.is(draft.first - 1, "by") && !level) {
            return;
        }
        if (rising || falling) {
            draft.trend = rising ? Trend.RISE : Trend.FALL;
            draft.rule(rising ? "trend.rise" : "trend.fall");
        }
    }

    /** "than a year ago", "than last month": compared with itself before, and not with something else. */
    private boolean isThanBefore(int from) {
        for (int i = from; i < from + NAME_WITHIN + 1; i++) {
            if (words.isAny(i, "ago", "earlier", "before", "last", "previous", "previously")) {
                return words.sameSentence(from, i);
            }
        }
        return false;
    }

    /** "a shell fell 75 metres from the school": how far away, not how much less. */
    private boolean isDrop(Draft draft, int verb) {
        return draft.kind == Kind.MEASUREMENT && words.is(verb, "lifted") || draft.kind == Kind.MEASUREMENT && words.isAny(verb, "fell", "crashed", "dropped", "fall", "plunged")
                && words.isAny(draft.end, "from", "away", "off", "short", "north", "south", "east", "west");
    }

    /** "fell below 12 per cent", "rose above 5": a level that was passed. */
    private boolean isPassed(Draft draft) {
        return draft.first < draft.numberFirst && words.isAny(draft.first, "below", "above");
    }

    /** Whether a word before a number tells that it is the size of a change: "rose", "down". */
    static boolean isChange(String word) {
        return TrendWords.RISING.contains(word) || TrendWords.FALLING.contains(word);
    }

    /** "a 10% drop", "a 2 per cent pay rise": the noun of the change stands behind its size. */
    private boolean noun(Draft draft) {
        int at = words.joins(draft.end) ? draft.end + 1 : draft.end;
        int last = words.isAny(at, "pay", "price", "wage", "tax", "budget", "annual", "monthly", "further") ? at + 1 : at;
        boolean rise = words.isAny(last, "rise", "increase", "gain", "jump", "surge", "hike", "climb");
        boolean fall = words.isAny(last, "drop", "fall", "decline", "decrease", "cut", "reduction", "slump", "plunge", "dip", "slide");
        if (rise || fall) {
            draft.trend = rise ? Trend.RISE : Trend.FALL;
            draft.rule(rise ? "trend.rise" : "trend.fall");
        }
        return rise || fall;
    }

    /** "cut the risk of infection by 31 percent": the verb stands before its object. */
    private boolean transitive(Draft draft) {
        String participle = words.lower(draft.first - 2);
        if (!isChange(participle) && (participle.endsWith("ed") || TrendWords.AGENTS.contains(participle))) {
            return false;
        }
        for (int i = draft.first - 2; i >= Math.max(words.sentenceFirst(draft.first), draft.first - 10); i--) {
            if (!words.isWord(i) || words.isAny(i, "that", "which", "who", "while", "but")) {
                return false;
            }
            if (draft.unit.equals("point") && words.isAny(i, "lost", "lose", "losing")) {
                return false;
            }
            boolean rising = words.in(i, TrendWords.RISING);
            if ((rising || words.in(i, TrendWords.FALLING)) && !words.isAny(i, "up", "down", "lower", "higher", "cuts") && i < draft.first - 2) {
                draft.trend = rising ? Trend.RISE : Trend.FALL;
                draft.rule(rising ? "trend.rise" : "trend.fall");
                return true;
            }
        }
        return false;
    }

    /** "Apple shed 1.9% and Tesla 3.1%": nothing but the name of the next thing between. */
    private boolean isOfNextName(int from, int to) {
        int at = words.is(from, ",") ? from + 1 : from;
        at = words.is(at, "and") ? at + 1 : at;
        if (at == from || at == to || to - at > NAME_WITHIN) {
            return false;
        }
        for (int i = at; i < to; i++) {
            if (!words.capitalised(i)) {
                return false;
            }
        }
        return true;
    }

    /** The same change in other words or of the next thing: "fell 190 points, or 0.6%", "(1.8 to 2.7 Fahrenheit)". */
    private void goesOn(Draft last, Draft draft) {
        if (last.trend == null || !words.sameSentence(last.first, draft.first)) {
            return;
        }
        int gap = draft.first - last.end;
        boolean same = gap == 1 && words.is(last.end, "(") || gap == 2 && words.is(last.end, ",") && words.is(last.end + 1, "or")
                || gap == 1 && (words.is(last.end, "or") || words.is(last.end, "and") && last.rules.contains("unit.shared")) || words.is(draft.first - 1, "by") && gap < 7;
        if (same || draft.unit.equals(last.unit) && isOfNextName(last.end, draft.first)) {
            draft.trend = last.trend;
            draft.rule(draft.trend == Trend.RISE ? "trend.rise" : "trend.fall");
        }
    }
}
