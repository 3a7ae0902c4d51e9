package org.tallymark.claim;

import java.util.List;
import org.tallymark.review.State;

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
        return name.equals(claim.second) || claim.state == State.IN_REVIEW && name.equals(claim.holder)
                || claim.decisions().stream().anyMatch(decision -> decision.by.equals(name));
    }
}
