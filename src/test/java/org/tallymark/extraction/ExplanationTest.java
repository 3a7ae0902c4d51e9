package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void whatBefellPeopleIsExplainedByTheWordThatTellsIt() {
        assertThat(Explanation.of(List.of("comparator.over", "casualty.killed"), "Over 1,000 civilians died in the raids.", List.of()))
                .containsExactly("Read as “more than” because of “over”.", "Read as killed because of “died”.");
    }

    @Test
    void aSourceIsExplainedByTheWordsThatAttribute() {
        assertThat(Explanation.of(List.of("attribution.say"), "", List.of("said", "reported")))
                .containsExactly("Attributed because of a verb of saying: “said”, “reported”.");
    }

    @Test
    void aWordThatTheSentenceLacksIsNotMadeUp() {
        assertThat(Explanation.of(List.of("casualty.killed", "attribution.say", "no.such-rule"), "", List.of()))
                .containsExactly("Read as killed because of the noun or verb at the figure.", "Attributed because of a verb of saying.");
    }
}
