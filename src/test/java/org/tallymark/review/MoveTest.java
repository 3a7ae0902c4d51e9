package org.tallymark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallymark.review.State.AWAITING_SECOND;
import static org.tallymark.review.State.DECIDED;
import static org.tallymark.review.State.DISMISSED;
import static org.tallymark.review.State.OPEN;
import static org.tallymark.review.State.PROPOSED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTest {

    @Test
    void aMoveLeadsOnlyAlongItsPairs() {
        assertThat(Move.ACCEPTANCE.leads(PROPOSED, OPEN)).isTrue();
        assertThat(Move.ACCEPTANCE.leads(OPEN, PROPOSED)).isFalse();
        assertThat(Move.ACCEPTANCE.startsAt(PROPOSED)).isTrue();
        assertThat(Move.ACCEPTANCE.startsAt(OPEN)).isFalse();
    }

    @Test
    void onlyTheSecondAnswerTheReadingAndTheConfirmationDecide() {
        List<Move> deciding = Arrays.stream(Move.values()).filter(move -> move.pairs().stream()
                .anyMatch(pair -> pair.to() == DECIDED && pair.from() != DECIDED)).toList();
        assertThat(deciding).containsExactly(Move.DECISION, Move.CONFIRMATION, Move.READINGS);
    }

    @Test
    void nothingIsPinnedToWhatIsSetAside() {
        assertThat(Move.EVIDENCE.startsAt(DISMISSED)).isFalse();
        assertThat(Move.COMMENT.startsAt(DISMISSED)).isTrue();
    }

    @Test
    void openIsWhatIsNeitherDecidedNorSetAside() {
        assertThat(Arrays.stream(State.values()).filter(state -> !state.isOpen())).containsExactly(DECIDED, DISMISSED);
        assertThat(AWAITING_SECOND.isOpen()).isTrue();
    }

    @Test
    void whoOnlyPassesOnIsNeverPrimary() {
        assertThat(Arrays.stream(SourceKind.values()).filter(SourceKind::canBePrimary)).containsExactly(
                SourceKind.GOVERNMENT, SourceKind.ORGANISATION, SourceKind.PERSON, SourceKind.DOCUMENT);
    }
}
