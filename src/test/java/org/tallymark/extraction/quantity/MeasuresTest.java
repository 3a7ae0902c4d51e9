package org.tallymark.extraction.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class MeasuresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        It rose 3 percentage points to 5%-points. | 3 percentage points to 5%-points = PERCENTAGE BETWEEN 3..5 [pp] RISE
        Rates rose 25 basis points. | 25 basis points = PERCENTAGE 25 [bp] RISE
        9 out of 10 homes burned. | 9 out of 10 = PERCENTAGE 90 %
        5 km per hour and 30 miles an hour and 4 per 100,000 people. | 5 km per hour = MEASUREMENT 5 km/h; 30 miles an hour = MEASUREMENT 30 [mph]; 4 = COUNT 4 1; 100,000 people = PEOPLE 100000 person
        A 3-per-cent rise in 10 US gallons. | 3-per-cent = PERCENTAGE 3 %; 10 US gallons = MEASUREMENT 10 [gal_us]
        A 12 C melting point and 300 PS. | 12 C = MEASUREMENT 12 Cel; 300 PS = MEASUREMENT 300 [HP]
        It held 15 ppb of lead. | 15 ppb = MEASUREMENT 15 [ppb]
        Two of every 10 lamps and three out of every five doors. | Two of every 10 = PERCENTAGE 20 %; three out of every five = PERCENTAGE 60 %
        The poll's margin of error was 3 points; the team led by 5 points. | 3 points = PERCENTAGE 3 [pp]; 5 points = PERCENTAGE 5 [pp]
        The index lost 40 points. | 40 points = COUNT 40 point FALL
        One of every four lamps and one in every five doors. | One of every four = PERCENTAGE 25 %; one in every five = PERCENTAGE 20 %
        """)
    void anAmountIsMeasuredInItsUnit(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
