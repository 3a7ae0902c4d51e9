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
        Three or four years, two or three hundred men, 3 or 4 miles. | Three or four years = DURATION P3Y/P4Y BETWEEN 3..4 a; two or three hundred men = PEOPLE BETWEEN 200..300 person; 3 or 4 miles = MEASUREMENT BETWEEN 3..4 [mi_i]
        About 8 B people own plus or minus 3 cars. | About 8 B people = PEOPLE ABOUT 8000000000 person; 3 cars = COUNT 3 car
        There were 10, 000 ants and 1, 118 bees. | 10, 000 ants = COUNT 10000 ant; 1, 118 bees = COUNT 1118 bee
        Three quarters billion euros went by a third party. | Three quarters billion euros = MONEY 750000000 EUR; third = no claim: IDIOM
        The study ran on 12- to 18-month-old mice. | 12- to 18-month-old = AGE BETWEEN 12..18 mo
        A 20-to-40-minute walk took three-and-a-half hours. | 20-to-40-minute = DURATION PT20M/PT40M BETWEEN 20..40 min; three-and-a-half hours = DURATION PT3.5H 3.5 h
        She stands 5'7" and he 6-foot-2. | 5'7" = MEASUREMENT 5.5833333333333333 [ft_i]; 6-foot-2 = MEASUREMENT 6.1666666666666667 [ft_i]
        The audience rose to 9m from 7.5m; the wall rose to 9m. | 9m = PEOPLE 9000000 person; 7.5m = COUNT 7500000 1; 9m = MEASUREMENT 9 m
        """)
    void aNumberOfAnUnusualShapeKeepsItsValue(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
