package org.tallymark.extraction.quantity;

import java.util.Set;
import org.tallymark.extraction.Kind;

/** Finds what a number counts that has no noun of its own: what an earlier figure of its sentence counts. */
final class Elisions {

    private static final Set<String> PARENTS = Set.of("mother", "father", "parent", "parents", "mum", "mom", "dad", "grandmother",
            "grandfather", "stepmother", "stepfather");
    /** What is told of money without its name: "made millions". */
    private static final Set<String> PAYING = Set.of("made", "make", "makes", "making", "earn", "earned", "earning", "paid", "pay", "paying",
            "cost", "costs", "costing", "lent", "spent", "spend", "spending", "save", "saved", "saving", "raised", "owed", "owes", "worth");

    private final Words words;

    Elisions(Words words) {
        this.words = words;
    }

    /** The noun is left out: the one that an earlier figure of the same sentence counts stands for it. */
    void elided(Draft draft, Draft earlier) {
        if (words.is(draft.numberFirst - 1, "of") && words.in(draft.numberFirst - 2, PARENTS)) {
            draft.person = true;
            draft.unit = "person";
            draft.kind = Kind.PEOPLE;
            draft.about = "children";
            draft.rule("count.children");
            return;
        }
        if (earlier == null || earlier.countedFirst < 0 || !words.sameSentence(earlier.first, draft.first)
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
        draft.elided = true;
        draft.rule("count.elided");
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
