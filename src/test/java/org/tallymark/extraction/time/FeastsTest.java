package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class FeastsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Easter 2019 was late. | Easter 2019 = DATE 2019-04-21
        It burnt on Christmas Eve 2019. | Christmas Eve 2019 = DATE 2019-12-24
        """)
    void aMovableFeastHasTheDateOfItsYear(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
