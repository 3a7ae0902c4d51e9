package org.tallymark.claim;

import java.util.List;
import org.tallymark.history.Event;
import org.tallymark.review.Move;
import org.tallymark.web.Problem;

/** Who may read a confidential copy: editors, who stored it, and the people of the claims that it is pinned to. */
final class CopyAccess {

    private CopyAccess() {}

    static boolean mayRead(StoredCopy copy, Actor reader) {
        if (!copy.confidential || reader.editor() || copy.by.equals(reader.name())) {
            return true;
        }
        List<Evidence> pins = Evidence.list("articleId = ?1 and copy = ?2 and removedAt is null", copy.articleId,
                copy.number);
        return pins.stream().map(pin -> Claim.<Claim>findById(new ClaimId(copy.articleId, pin.claimId)))
                .anyMatch(claim -> isOneOfTheTwo(claim, reader.name()));
    }

    /** @throws Problem 403 where a copy is pinned to the claim that this person may not read */
    static void mustReadAll(Claim claim, Actor second) {
        if (claim.evidence().stream().map(Evidence::storedCopy).anyMatch(copy -> copy != null && !mayRead(copy, second))) {
            throw Problem.forbidden("A confidential copy is pinned to this claim. An editor has to name you as the second"
                    + " person before you can see it and answer.");
        }
    }

    private static boolean isOneOfTheTwo(Claim claim, String name) {
        return name.equals(claim.second) || name.equals(claim.holder) && wasGiven(claim)
                || claim.decisions().stream().anyMatch(decision -> decision.by.equals(name)
                        && decision.outcome != Decision.Outcome.WITHDRAWN);
    }

    /** Whether an editor gave the claim to its holder; that they took it themselves gives no sight of secrets. */
    private static boolean wasGiven(Claim claim) {
        return Event.ofClaim(claim.articleId, claim.number).stream()
                .filter(event -> event.move.equals(Move.ASSIGNMENT.word())).reduce((earlier, later) -> later)
                .filter(last -> !claim.holder.equals(last.by)).isPresent();
    }
}
