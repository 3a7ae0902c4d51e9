package org.tallymark.claim;

import java.util.List;
import org.tallymark.review.Refusal;
import org.tallymark.review.Rule;
import org.tallymark.web.FieldError;
import org.tallymark.web.Problem;

/** Says a rule's refusal as a problem. */
final class Refusals {

    private Refusals() {}

    static Problem of(Refusal refusal) {
        return Problem.refused(refusal.rule().name(), refusal.detail(),
                List.of(new FieldError(refusal.field(), refusal.remedy())));
    }

    /** The claim is not in a state from which the move leads. */
    static Problem illegalMove() {
        return of(Rule.ILLEGAL_MOVE, "The claim is not at a point where this can be done. Look at how it stands now.");
    }

    static Problem of(Rule rule, String detail) {
        return Problem.refused(rule.name(), detail, List.of());
    }
}
