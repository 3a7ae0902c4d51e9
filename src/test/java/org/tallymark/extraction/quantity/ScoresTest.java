package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ScoresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The poll gave her a 49-45 edge. | 49 = COUNT 49 1; 45 = COUNT 45 1
        Peru 3-1 Chile was the result. | 3 = COUNT 3 1; 1 = COUNT 1 1
        The town lost 1-3 at home. | 1 = COUNT 1 1; 3 = COUNT 3 1
        The house backed it in a 48-52 vote. | 48 = COUNT 48 1; 52 = COUNT 52 1
        The team was down 2-0. | 2 = COUNT 2 1; 0 = COUNT 0 1
        The court ruled 2-to-1 for her, and he went 4-for-6. | 2 = COUNT 2 1; 1 = COUNT 1 1; 4 = COUNT 4 1; 6 = COUNT 6 1
        The ratio of ewes to rams is 15:1, with odds of 5 to 2. | 15 = COUNT 15 1; 1 = COUNT 1 1; 5 = COUNT 5 1; 2 = COUNT 2 1
        Berg (12-4) won 6-2, 4-6, 6-3 and shot 13-of-20. | 12 = COUNT 12 1; 4 = COUNT 4 1; 6 = COUNT 6 1; 2 = COUNT 2 1; 4 = COUNT 4 1; 6 = COUNT 6 1; 6 = COUNT 6 1; 3 = COUNT 3 1; 13 = COUNT 13 1; 20 = COUNT 20 1
        Peru 2 Chile 0. | 2 = COUNT 2 1; 0 = COUNT 0 1
        """)
    void bothSidesOfAScoreAreClaims(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The town lost 10-12 shops. | 10-12 shops = COUNT BETWEEN 10..12 shop
        It takes 3-5 kg to win. | 3-5 kg = MEASUREMENT BETWEEN 3..5 kg
        """)
    void aRangeOfSomethingIsNoScore(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
