package org.tallymark.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tallymark.TestPeople.ADA;
import static org.tallymark.TestPeople.BEN;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tallymark.TestDatabase;
import org.tallymark.review.Verdict;
import org.tallymark.web.Problem;

/** A hold lapses two hours after the holder's last act on the claim. */
@Tag("database")
@QuarkusTest
@WithTestResource(TestDatabase.class)
class HoldTest {

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    @Inject
    ClaimMoves moves;

    private TestClaim claim;
    private ClaimId id;

    @BeforeEach
    void keep() {
        claim = TestArticle.create().claim(TestArticle.BRIDGES).supported(ADA).moved(BEN, "acceptance");
        id = ClaimId.parse(claim.id()).orElseThrow();
    }

    @Test
    void whatIsHeldIsTakenOverOnlyOnceItLapsed() {
        take("ben", NOON);
        assertThatThrownBy(() -> take("cleo", NOON.plus(Claim.HOLD).minusSeconds(1)))
                .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.rule()).isEqualTo("HELD_BY_OTHER"));
        ClaimJson.Whole taken = take("cleo", NOON.plus(Claim.HOLD));
        assertThat(taken.claim().holder()).isEqualTo("cleo");
        assertThat(last(taken).particulars()).containsEntry("lapsed", true).containsEntry("was", "ben");
    }

    @Test
    void everyActOfTheHolderBeginsTheTwoHoursAnew() {
        take("ben", NOON);
        moves.comment(id, new CommentDraft("Calling them."), checker("ben", NOON.plus(Duration.ofMinutes(100))));
        assertThatThrownBy(() -> take("cleo", NOON.plus(Duration.ofMinutes(130)))).isInstanceOf(Problem.class);
        take("cleo", NOON.plus(Duration.ofMinutes(220)));
    }

    @Test
    void whatOthersDoDoesNot() {
        take("ben", NOON);
        moves.comment(id, new CommentDraft("Are you there?"), checker("cleo", NOON.plus(Duration.ofMinutes(100))));
        take("cleo", NOON.plus(Duration.ofMinutes(130)));
    }

    @Test
    void aLapsedHolderTakesItAgain() {
        take("ben", NOON);
        assertThatThrownBy(() -> take("ben", NOON.plusSeconds(1)))
                .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.rule()).isEqualTo("ILLEGAL_MOVE"));
        assertThat(take("ben", NOON.plus(Claim.HOLD)).claim().holder()).isEqualTo("ben");
    }

    @Test
    void aProposalTakesOverWhatLapsed() {
        take("ben", NOON);
        Instant later = NOON.plus(Claim.HOLD);
        ClaimJson.Whole proposed = moves.propose(id, new MoveRequest.Propose(version(), Verdict.VERIFIED, null, null,
                "The register.", null, null, null), checker("cleo", later));
        assertThat(proposed.history()).extracting(ClaimJson.EventJson::move).endsWith("assignment", "proposal");
        assertThat(proposed.history().get(proposed.history().size() - 2).particulars()).containsEntry("lapsed", true);
    }

    @Test
    void aProposalTakesAHeldClaimFromNobodyNotEvenForAnEditor() {
        take("ben", NOON);
        MoveRequest.Propose request = new MoveRequest.Propose(version(), Verdict.VERIFIED, null, null, "The register.", null,
                null, null);
        for (boolean editor : new boolean[] {true, false}) {
            assertThatThrownBy(() -> moves.propose(id, request, new Actor("cleo", true, editor, NOON.plusSeconds(1))))
                    .isInstanceOfSatisfying(Problem.class, refused -> assertThat(refused.rule()).isEqualTo("HELD_BY_OTHER"));
        }
        assertThat(claim.as(ADA).getString("holder")).isEqualTo("ben");
    }

    @Test
    void undoingATakeoverOfALapsedHoldLeavesItLapsed() {
        take("ben", NOON);
        Instant later = NOON.plus(Claim.HOLD);
        ClaimJson.Whole taken = take("cleo", later);
        moves.undo(id, new MoveRequest.Undo(version(), last(taken).sequence()), checker("cleo", later));
        assertThat(take("cleo", later).claim().holder()).isEqualTo("cleo");
    }

    private ClaimJson.Whole take(String who, Instant at) {
        return moves.assign(id, new MoveRequest.Assign(version(), null, null), checker(who, at));
    }

    private int version() {
        return claim.version();
    }

    private static Actor checker(String name, Instant at) {
        return new Actor(name, true, false, at);
    }

    private static ClaimJson.EventJson last(ClaimJson.Whole claim) {
        List<ClaimJson.EventJson> history = claim.history();
        return history.get(history.size() - 1);
    }
}
