package org.tallymark.extraction.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallymark.extraction.Readings;

class WeekdaysTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 2000, textBlock = """
        Mon, June 14 was wet. | Mon, June 14 = DATE 2021-06-14
        They met Tues. 15 June. | Tues. 15 June = DATE 2021-06-15
        They met on Monday the 7th and will meet on Friday the 2nd. | Monday the 7th = DATE 2021-06-07; Friday the 2nd = DATE 2021-07-02
        Friday the first bus left. | Friday = DATE 2021-06-11; first = no claim: IDIOM
        They met on Sunday lunchtime. | Sunday lunchtime = TIME 2021-06-13T12:00
        """)
    void aWeekdayIsTheNearestOneThatTheTenseAllows(String text, String reading) {
        assertThat(Readings.of(text)).isEqualTo(reading);
    }
}
