package org.tallymark.claim;

import java.util.List;
import org.tallymark.history.Event;
import org.tallymark.review.Move;

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

    private static boolean isOneOfTheTwo(Claim claim, String name) {
        return name.equals(claim.second) || name.equals(claim.holder) && wasGiven(claim)
                || claim.decisions().stream().anyMatch(decision -> decision.by.equals(name));
    }

    /** Whether an editor gave the claim to its holder; that they took it themselves gives no sight of secrets. */
    private static boolean wasGiven(Claim claim) {
        return Event.ofClaim(claim.articleId, claim.number).stream()
                .filter(event -> event.move.equals(Move.ASSIGNMENT.word())).reduce((earlier, later) -> later)
                .filter(last -> !claim.holder.equals(last.by)).isPresent();
    }
}
