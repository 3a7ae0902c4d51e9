package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class CoordinationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        From $5 million to $7 million was paid. | $5 million to $7 million = MONEY BETWEEN 5000000..7000000 USD
        It cost $3 and 50 cents. | $3 and 50 cents = MONEY 3.5 USD
        He is 5 feet 11 inches tall. | 5 feet 11 inches = MEASUREMENT 5.9166666666666667 [ft_i]
        They moved between 4 km and 6 km. | between 4 km and 6 km = MEASUREMENT BETWEEN 4..6 km
        It paid 3 euros 20. | 3 euros 20 = MONEY 3.2 EUR
        10 tons up to 12 tons. | 10 tons up to 12 tons = MEASUREMENT BETWEEN 10..12 t
        """)
    void twoNumbersOfOneMeasureAreOneFigure(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
