package org.tallymark.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallymark.words.ChainWords.Speaker;

class ChainWordsTest {

    private static final String END = ". No two of them count as independent.";
    private static final Speaker PAPER = new Speaker(1L, "The Paper");
    private static final Speaker AFP = new Speaker(2L, "AFP");
    private static final Speaker REUTERS = new Speaker(3L, "Reuters");
    private static final Speaker OFFICIALS = new Speaker(null, "officials");

    @Test
    void aChainThatComesBackToSomebodyGoesRound() {
        assertThat(ChainWords.goesRound(PAPER, List.of(AFP, REUTERS, AFP)))
                .isEqualTo("This chain goes round: AFP cites Reuters, who cites AFP" + END);
        assertThat(ChainWords.goesRound(null, List.of(AFP, OFFICIALS, REUTERS, AFP)))
                .isEqualTo("This chain goes round: AFP cites officials, who cites Reuters, who cites AFP" + END);
    }

    @Test
    void whoCitesItselfGoesRound() {
        assertThat(ChainWords.goesRound(PAPER, List.of(AFP, AFP))).isEqualTo("This chain goes round: AFP cites AFP" + END);
    }

    @Test
    void anotherNameOfTheSameIsSaidToBe() {
        assertThat(ChainWords.goesRound(PAPER, List.of(AFP, REUTERS, new Speaker(2L, "Agence France-Presse")))).isEqualTo(
                "This chain goes round: AFP cites Reuters, who cites Agence France-Presse, which is AFP" + END);
    }

    @Test
    void whomThePublisherCitesGoesBackToIt() {
        assertThat(ChainWords.goesRound(PAPER, List.of(AFP, PAPER)))
                .isEqualTo("This chain goes round: The Paper cites AFP, who cites The Paper" + END);
    }

    @Test
    void aPublisherThatNamesItselfInItsOwnStoryDoesNot() {
        assertThat(ChainWords.goesRound(PAPER, List.of(PAPER, AFP))).isEmpty();
        assertThat(ChainWords.goesRound(PAPER, List.of(OFFICIALS, AFP, OFFICIALS))).isEmpty();
        assertThat(ChainWords.goesRound(null, List.of())).isEmpty();
    }

    @Test
    void ofALongRoundOnlyTheFirstAreNamed() {
        List<Speaker> hops = new ArrayList<>(List.of(AFP));
        for (long i = 0; i < 998; i++) {
            hops.add(new Speaker(100 + i, "Relay " + i));
        }
        hops.add(AFP);
        assertThat(ChainWords.goesRound(PAPER, hops)).isEqualTo("This chain goes round: AFP cites Relay 0, who cites"
                + " Relay 1, and so on through 996 more back to AFP" + END);
    }
}
