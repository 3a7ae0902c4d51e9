package org.tallymark.extraction.quantity;

import java.util.List;
import org.tallymark.extraction.Kind;

/** Gives a bare number the unit of the amount that it is compared with: "cost 40 euros, up from 35 a year earlier". */
final class ComparedAmounts {

    /** How many figures back the other amount may stand: one in brackets may lie between. */
    private static final int BACK = 3;

    private final Words words;

    ComparedAmounts(Words words) {
        this.words = words;
    }

    void read(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.kind == Kind.COUNT && draft.unit.equals("1") && draft.countedFirst < 0 && !draft.isScore() && isCompared(draft.first)) {
                for (int k = i - 1; k >= Math.max(0, i - BACK); k--) {
                    Draft other = drafts.get(k);
                    if (!words.sameSentence(other.first, draft.first)) {
                        break;
                    }
                    if (isAmount(other) && !words.is(other.first - 1, "(")) {
                        share(draft, other);
                        break;
                    }
                }
            }
        }
    }

    private static boolean isAmount(Draft other) {
        return (other.kind == Kind.MONEY || other.kind == Kind.PERCENTAGE || other.kind == Kind.MEASUREMENT) && other.trend == null;
    }

    private boolean isCompared(int first) {
        int at = first - 1;
        return words.is(at, "from") || words.isAny(at, "with", "to") && words.is(at - 1, "compared") || words.isAny(at, "versus", "against");
    }

    private static void share(Draft draft, Draft other) {
        draft.kind = other.kind;
        draft.unit = other.unit;
        draft.rules.remove("count.bare");
        draft.rule("unit.shared");
    }
}
