package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class EarlierTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Profit fell in the second quarter of 2019 from a year earlier. | the second quarter of 2019 = DATE 2019-Q2; a year earlier = DATE 2018
        In June 2019 it fell from a year earlier. | June 2019 = DATE 2019-06; a year earlier = DATE 2018
        """)
    void aYearEarlierCountsFromTheDateOfItsSentence(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
