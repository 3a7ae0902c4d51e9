package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class ShiftsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        A year and a half ago, several weeks ago, 1.5 years ago. | A year and a half ago = DATE 2019-12; several weeks ago = DATE XXXX-WXX; 1.5 years ago = DATE 2019-12
        An hour ago and five minutes later. | An hour ago = TIME 2021-06-16TXX; five minutes later = TIME XXXX-XX-XXTXX:XX
        It beat what the bank estimated a month ago. | a month ago = DATE 2021-05
        Five centuries earlier. | Five centuries earlier = DATE 1521
        """)
    void aLengthBeforeOrAfterNowIsADate(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
