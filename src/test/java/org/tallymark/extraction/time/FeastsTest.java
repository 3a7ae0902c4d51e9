package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class FeastsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        He left on Memorial Day and came back after Father's Day 2019. | Memorial Day = DATE 2021-05-31; Father's Day 2019 = DATE 2019-06-16
        Banks were shut for Presidents Day. | Presidents Day = DATE 2021-02-15
        He sold Christmas trees on St. Patrick's Day. | St. Patrick's Day = DATE 2021-03-17
        The stalls are usually shut on Boxing Day. | Boxing Day = DATE XXXX-12-26
        They will march on Palm Sunday, March 24, 2024. | Palm Sunday, March 24, 2024 = DATE 2024-03-24
        They called off the Father's Day parade. | Father's Day = DATE 2021-06-20
        Easter 2019 was late. | Easter 2019 = DATE 2019-04-21
        It burnt on Christmas Eve 2019. | Christmas Eve 2019 = DATE 2019-12-24
        """)
    void aMovableFeastHasTheDateOfItsYear(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
