package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class StoryShiftsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        The following month, the following quarter and the following decade. | The following month = DATE 2021-07; the following quarter = DATE 2021-Q4; the following decade = DATE 203
        In 2019 it sank. A year later it was found. | 2019 = DATE 2019; A year later = DATE 2020
        An hour later it fell. | An hour later = TIME 2021-06-16TXX
        """)
    void aPeriodLaterOrEarlierIsCountedFromTheStory(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
