package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ModifiersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        More than two weeks ago and just over a year ago. | More than two weeks ago = DATE 2021-W22; just over a year ago = DATE 2020
        No less than three days and no more than two weeks. | No less than three days = DURATION P3D AT_LEAST 3.. d; no more than two weeks = DURATION P2W AT_MOST ..2 wk
        At least 3 hours and less than a week before. | At least 3 hours = DURATION PT3H AT_LEAST 3.. h; a week before = DATE 2021-W23
        An estimated two years and about 3 months. | An estimated two years = DURATION P2Y ABOUT 2 a; about 3 months = DURATION P3M ABOUT 3 mo
        Early next week and in mid June. | Early next week = DATE 2021-W25; mid June = DATE 2021-06
        """)
    void aBoundOnALengthOfTimeIsPartOfIt(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
