package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class DayPartsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        They met overnight and slept in the small hours. | overnight = TIME 2021-06-16TNI; the small hours = TIME 2021-06-16TMO
        They met in the early hours of Monday. | the early hours of Monday = TIME 2021-06-14TMO
        By the morning of 3 May it ended. | the morning of 3 May = TIME 2021-05-03TMO
        Shares fell in morning trading and by dawn. | morning = TIME 2021-06-16TMO; dawn = TIME 2021-06-16TMO
        It fell in the wee hours of Sunday morning. | the wee hours of Sunday morning = TIME 2021-06-13TMO
        They came in the predawn hours and in the early morning hours Monday. | the predawn hours = TIME 2021-06-14TMO; the early morning hours Monday = TIME 2021-06-14TMO
        They were seized in a pre-dawn raid. | pre-dawn = TIME 2021-06-16TMO
        It began at night. | night = TIME 2021-06-16TNI
        """)
    void aPartOfTheDayBelongsToItsDay(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
