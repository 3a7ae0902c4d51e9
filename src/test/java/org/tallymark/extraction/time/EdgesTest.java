package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class EdgesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Rain by year-end and at day's end and by the end of the weekend. | year-end = DATE 2021; the end of the weekend = DATE 2021-W24-WE
        It ended at the end of the year and at the beginning of June. | the end of the year = DATE 2020; the beginning of June = DATE 2021-06
        She will leave at the end of the week. | the end of the week = DATE 2021-W24
        She left at the end of the week. | the end of the week = DATE 2021-W23
        It rained the week of June 7 and at year's end. | the week of June 7 = DATE 2021-W23; year's end = DATE 2021
        Sales rose in the week to 5 June. | the week to 5 June = DATE 2021-W22
        Claims fell in the week ended June 5. | the week ended June 5 = DATE 2021-W22
        """)
    void theEndOfAPeriodIsThePeriod(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
