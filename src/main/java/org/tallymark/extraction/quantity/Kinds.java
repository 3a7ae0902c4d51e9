package org.tallymark.extraction.quantity;

import java.util.List;
import org.tallymark.extraction.Effect;
import org.tallymark.extraction.Kind;

/** Settles the kind of figures of people once their effect is known, and reads death tolls. */
final class Kinds {

    private final Words words;

    Kinds(Words words) {
        this.words = words;
    }

    void read(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.kind == Kind.AGE || draft.kind == Kind.RANK) {
                continue;
            }
            if (draft.unit.equals("1") && draft.countedFirst < 0 && draft.kind == Kind.COUNT && isToll(draft)) {
                draft.unit = "person";
                draft.person = true;
                draft.effect = Effect.KILLED;
                draft.about = "death toll";
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
            if (words.is(i, "toll") || words.is(i, "dead") && words.is(i - 1, "of") && words.is(i - 2, "number")) {
                return !words.isAny(draft.end, "km", ":");
            }
        }
        return false;
    }
}
