package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class SharesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Rates rose half a percentage point and a quarter of a percent. | half a percentage point = PERCENTAGE 0.5 [pp] RISE; a quarter of a percent = PERCENTAGE 0.25 %
        Less than half of 1 percent voted. | Less than half of 1 percent = PERCENTAGE LESS_THAN ..0.5 %
        A quarter-point cut was smaller than half a point. | A quarter-point = COUNT 0.25 point; smaller than half a point = COUNT LESS_THAN ..0.5 point
        They cut the fleet in half, and more than half were old. | half = PERCENTAGE 50 % FALL; more than half = PERCENTAGE MORE_THAN 50.. %
        A one-in-six chance and odds of 1 in 200 million. | one-in-six = PERCENTAGE 16.666667 %; 1 in 200 million = PERCENTAGE 0.0000005 %
        One person in three and one child in five is poor, but one man in 12 cars sang. | One person in three = PERCENTAGE 33.333333 %; one child in five = PERCENTAGE 20 %; one man = PEOPLE 1 person; 12 cars = COUNT 12 car
        """)
    void aFractionIsAShareOrAPartOfAPoint(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
