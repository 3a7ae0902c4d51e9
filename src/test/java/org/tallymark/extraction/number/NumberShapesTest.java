package org.tallymark.extraction.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class NumberShapesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Few hundred men and many thousand ships. | Few hundred men = PEOPLE VAGUE 300.. person; many thousand ships = COUNT VAGUE 3000.. ship
        3 trillion ants and a couple thousand men. | 3 trillion ants = COUNT 3000000000000 ant; a couple thousand men = PEOPLE VAGUE 2000.. person
        A 10k race and 10K men and 30bn euros and 4B ants. | 10k race = COUNT 10000 race; 10K men = PEOPLE 10000 person; 30bn euros = MONEY 30000000000 EUR; 4B ants = COUNT 4000000000 ant
        Two million and twenty-five men. | Two million and twenty-five men = PEOPLE 2000025 person
        twelve dozen dozen eggs. | twelve dozen dozen eggs = COUNT 144 egg
        A million and a half men. | A million and a half men = PEOPLE 1500000 person
        A third less, about a third. | A third = PERCENTAGE 33.333333 %; about a third = PERCENTAGE ABOUT 33.333333 %
        PS300 fine, PS1.5m gain and PSabc. | PS1.5m = MONEY 1500000 GBP; PS300 = no claim: NAME
        """)
    void aNumberOfAnUnusualShapeKeepsItsValue(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
