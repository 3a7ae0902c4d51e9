package org.tallymark.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void whatBefellPeopleIsExplainedByTheWordThatTellsIt() {
        assertThat(Explanation.of(List.of("comparator.over", "casualty.killed"), told("Over 1,000 civilians died in the raids.")))
                .containsExactly("Read as “more than” because of “over”.", "Read as killed because of “died”.");
    }

    @Test
    void aSourceIsExplainedByTheWordsThatAttribute() {
        assertThat(Explanation.of(List.of("attribution.say"), new Explanation.Told("", List.of("said", "reported"), List.of(), "", "")))
                .containsExactly("Attributed because of a verb of saying: “said”, “reported”.");
    }

    @Test
    void aWordThatTheSentenceLacksIsNotMadeUp() {
        assertThat(Explanation.of(List.of("casualty.killed", "attribution.say", "place.behind", "no.such-rule"), told("")))
                .containsExactly("Read as killed because of the noun or verb at the figure.", "Attributed because of a verb of saying.",
                        "The place stands behind the figure in its sentence.");
    }

    @Test
    void whenWhereAndOfWhatAreExplainedByTheWordsThatTell() {
        assertThat(Explanation.of(List.of("asof.range", "place.before", "about.before"),
                new Explanation.Told("", List.of(), List.of("1990", "1994"), "Orsk", "price of tin")))
                .containsExactly("As of all the time from the one date to the other: “1990”, “1994”.",
                        "The place stands before the figure in its sentence: “Orsk”.",
                        "What it is a figure of stands before it: “price of tin”.");
    }

    private static Explanation.Told told(String sentence) {
        return new Explanation.Told(sentence, List.of(), List.of(), "", "");
    }
}
