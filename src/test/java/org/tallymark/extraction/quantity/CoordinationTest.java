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
        The bid is worth $4 to $6 billion. | $4 to $6 billion = MONEY BETWEEN 4000000000..6000000000 USD
        He is 6 ft 2 in tall. | 6 ft 2 in = MEASUREMENT 6.1666666666666667 [ft_i]
        It paid 3 euros and 20. | 3 euros and 20 = MONEY 3.2 EUR
        It paid 3 rupees and 50 paise. | 3 rupees and 50 paise = MONEY 3.5 INR
        The index ended at 900.5 up 12 points. | 900.5 = COUNT 900.5 point; 12 points = COUNT 12 point RISE
        The army shot down 23 of 27 drones. | 23 = FORCES 23 drone; 27 drones = FORCES 27 drone
        The firm offers 3, 2 and 2 percent. | 3 = PERCENTAGE 3 %; 2 = PERCENTAGE 2 %; 2 percent = PERCENTAGE 2 %
        She is 5 ft 4 and weighs 9st 7lb. | 5 ft 4 = MEASUREMENT 5.3333333333333333 [ft_i]; 9st 7lb = MEASUREMENT 9.5 [stone_av]
        """)
    void twoNumbersOfOneMeasureAreOneFigure(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
