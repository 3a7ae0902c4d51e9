package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class NthWeekdaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The fair will be held on the last Saturday in August. | the last Saturday in August = DATE 2021-08-28
        They voted on the first Sunday of March 2020. | the first Sunday of March 2020 = DATE 2020-03-01
        They meet on the second Tuesday of every month. | the second Tuesday of every month = FREQUENCY P1M
        """)
    void aWeekdayHasItsPlaceInTheMonth(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
